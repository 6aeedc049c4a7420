package io.github.closer.cli;

import io.github.closer.play.Stage;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.store.SessionSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A stage on which the first card, which is a session's cover, says one thing more. */
final class CoverNote implements Stage {
  private final Stage stage;
  private final String note;
  private boolean said;

  private CoverNote(Stage stage, String note) {
    this.stage = stage;
    this.note = note;
  }

  /** Says that the same deck is unfinished, and how to go on with it. Nothing is asked. */
  static OpenStage unfinished(SessionSummary session, OpenStage open, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(open.clock().instant(), zone);
    String day = new DayWords(open.words(), today, zone).day(session.started());
    String note = open.words().say("cli.unfinished-too", SessionLine.title(session), day);
    return new OpenStage(
        new CoverNote(open.stage(), note),
        open.here(),
        open.script(),
        open.leaving(),
        open.closing());
  }

  @Override
  public Reply perform(Cue cue) {
    if (said || !(cue instanceof Cue.Show)) {
      return stage.perform(cue);
    }
    said = true;
    return stage.perform(new Cue.Show(noted(cue.card())));
  }

  private Card noted(Card card) {
    Card.Advice advice = card.aids().advice();
    List<String> hints = new ArrayList<>(advice.hints());
    hints.add(note);
    Card.Advice more = new Card.Advice(hints, advice.avoid(), advice.starter());
    return new Card(
        card.audience(), card.alone(), card.place(), card.text(), card.aids().with(more));
  }

  @Override
  public void saved() {
    stage.saved();
  }
}
