package io.github.closer.terminal;

import io.github.closer.session.Reply;
import java.util.List;
import java.util.function.IntFunction;
import org.jline.utils.AttributedString;

/** Something to read until somebody goes on: a card, a reveal, the passing of the keyboard. */
final class ReadScene implements Scene {
  private final Wording wording;
  private final IntFunction<List<AttributedString>> reading;
  private final IntFunction<List<AttributedString>> assurance;

  ReadScene(Wording wording, IntFunction<List<AttributedString>> reading) {
    this(wording, reading, columns -> List.of());
  }

  /** A card. */
  ReadScene(Reading card) {
    this(card.wording(), card::lines, card::assurance);
  }

  private ReadScene(
      Wording wording,
      IntFunction<List<AttributedString>> reading,
      IntFunction<List<AttributedString>> assurance) {
    this.wording = wording;
    this.reading = reading;
    this.assurance = assurance;
  }

  @Override
  public List<AttributedString> reading(int columns) {
    return reading.apply(columns);
  }

  @Override
  public List<AttributedString> assurance(int columns) {
    return assurance.apply(columns);
  }

  @Override
  public Panel panel(int columns) {
    return Panel.NONE;
  }

  @Override
  public List<String> keys() {
    return List.of(wording.say("goes-on"));
  }

  @Override
  public Press press(Key key) {
    return key.kind() == Key.Kind.ENTER ? Press.reply(new Reply.Done()) : Press.UNUSED;
  }
}
