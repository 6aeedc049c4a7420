package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Keeping;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CastingTest {
  private static final String OWN =
      """
      title: T
      steps:
        - ask: What do you keep to yourself?
          id: own
          who: each
          private: always
          answer: line
        - say: "$partner, $own.a"
          who: a
          private: always
      """;

  /** No deck may ask for it; but if one did, the other looks at the same screen. */
  @Test
  void aCardForOneOnAScreenThatBothSeeKnowsNothingOfTheirOwn() {
    Casting casting = answered(Rehearsed.deck(OWN).setting());
    Template text = ((Step.Say) casting.setting().deck().contents().steps().get(1)).text();

    assertThat(casting.text(text, new Asked(Audience.A, Keeping.OWN, true))).isEqualTo("Sam, mine");
    assertThat(casting.text(text, new Asked(Audience.A, Keeping.SHARED, false)))
        .isEqualTo("Sam, …");
    assertThat(casting.text(text, casting.everyone())).isEqualTo("your partner, …");
  }

  private static Casting answered(Setting setting) {
    State state = new Flow(setting).begin(Rehearsed.EVENING);
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.OWN, Keep.TRANSCRIPT);
    Event.Line line = new Event.Line(1, "own", Mark.ANSWER, scope, "");
    return new Casting(
        setting, state.with(Answers.NONE.with(line, Optional.of(new Value.Words("mine")))));
  }
}
