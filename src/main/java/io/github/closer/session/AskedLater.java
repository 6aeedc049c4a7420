package io.github.closer.session;

import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import io.github.closer.session.Protocol.Prompt;
import java.util.List;

/**
 * A question about an earlier session, asked of each alone as gates are.
 *
 * <p>Both are always asked, in the same words and with the same help, and no answer is ever
 * written. One yes is enough for the gates of that deck to stay closed from now on, and about one
 * time in six they do so by chance: that they are closed proves nothing.
 *
 * @param casting who is who
 * @param question what is asked
 */
record AskedLater(Casting casting, Memory.Question question) {
  private static final int YES = 0;

  /** What is asked in a session before its deck begins. Five minutes have no time for it. */
  static List<Memory.Question> due(Setting setting) {
    boolean time =
        setting.people().company() instanceof People.Couple && !Parting.isShort(setting.deck());
    return time ? setting.memory().questions() : List.of();
  }

  Protocol protocol() {
    return ask(casting.order(), true);
  }

  private Protocol ask(List<Person> rest, boolean open) {
    if (rest.isEmpty()) {
      int moment = casting.state().scene().moment();
      return new Finished(
          new Outcome.Settled(open && !casting.setting().chance().closesForGood(moment)));
    }
    return new Await(
        new Prompt(cue(casting.withheld(rest.get(0))), Mark.MOVE, Protocol.Keeping.WITHHELD, ""),
        input -> ask(rest.subList(1, rest.size()), open && !isYes(input)));
  }

  private static boolean isYes(Input input) {
    return input.chose(YES);
  }

  private Cue cue(Asked asked) {
    String text =
        casting.phrases().about(question.asking().title()) + "\n\n" + question.asking().text();
    return new Cue.Choose(
        casting
            .cards()
            .of(
                asked,
                text,
                Card.Aids.NONE
                    .with(Card.Advice.of(question.asking().help()))
                    .assuring(casting.phrases().say("not-kept"))),
        casting.phrases().list("yes-no"));
  }
}
