package io.github.closer.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether anybody is asked how a promise went.
 *
 * <p>Every session of a couple begins with the promises whose day has come, so a deck need not do
 * it. There are three exceptions: a deck of five minutes has no time for it; a deck that has a
 * {@code follow_up} among its steps does it itself, which it may do only sometimes; and nobody else
 * asks about a promise to oneself, nor about one that was made among four.
 */
final class ReviewCheck {
  /** A deck of so many minutes begins without promises. */
  private static final int SHORT = 5;

  private final Reading reading;
  private final Deck whole;

  ReviewCheck(Reading reading, Deck whole) {
    this.reading = reading;
    this.whole = whole;
  }

  void run() {
    List<Step.Agree> promises =
        Inside.withInner(ownSteps())
            .filter(Step.Agree.class::isInstance)
            .map(Step.Agree.class::cast)
            .toList();
    promises.stream()
        .filter(agree -> isToOneself(agree) && hasDay(agree) && !reading.isForOne())
        .map(this::toOneself)
        .forEach(reading::add);
    List<Step.Agree> shared = promises.stream().filter(agree -> !isToOneself(agree)).toList();
    if (!shared.isEmpty()) {
      problem(shared.get(0)).ifPresent(reading::add);
    }
  }

  private List<Step> ownSteps() {
    Deck.Contents contents = whole.contents();
    return Stream.of(
            contents.steps().stream(),
            contents.cards().stream(),
            contents.parts().values().stream().flatMap(List::stream))
        .flatMap(steps -> steps)
        .filter(step -> step.modifiers().label().home().equals(reading.home()))
        .toList();
  }

  /** Next time is what is usual, and needs no word. */
  private static boolean hasDay(Step.Agree agree) {
    return !(agree.due() instanceof Step.Due.NextTime);
  }

  private static boolean isToOneself(Step.Agree agree) {
    return agree.modifiers().manner().privacy() == Privacy.ALWAYS;
  }

  private Diagnostic toOneself(Step.Agree agree) {
    return said(agree, "a promise to oneself is not asked about, so its day never comes")
        .help("take `due` away, or take `private: always` away so that you look at it together");
  }

  private Optional<Diagnostic> problem(Step.Agree agree) {
    if (reading.isForOne()) {
      return Optional.empty();
    }
    if (reading.isForFour()) {
      return Optional.of(
          said(agree, "among two couples nobody is asked how a promise went")
              .help("say it aloud with `ask`, or write `people: 2` on the deck"));
    }
    boolean asks = whole.all().anyMatch(Step.FollowUp.class::isInstance);
    boolean brief = whole.about().minutes().stream().anyMatch(minutes -> minutes <= SHORT);
    if (brief && !asks) {
      return Optional.of(
          said(agree, "a deck of five minutes never asks how a promise went")
              .help(
                  "begin `steps:` with `- follow_up: How did it go?` and `if_none: skip`; without"
                      + " it only a longer deck asks"));
    }
    return onlySometimes()
        .map(
            sometimes ->
                said(agree, "this deck asks how a promise went only sometimes")
                    .beside(reading.place(sometimes), "it asks here")
                    .help(
                        "take `when` away from the `follow_up`, or the whole step: then every"
                            + " session begins with the promises"));
  }

  /** A step that takes over from the engine, and has a condition. */
  private Optional<Step> onlySometimes() {
    List<Step> own =
        whole.contents().steps().stream().filter(Step.FollowUp.class::isInstance).toList();
    boolean always = own.stream().anyMatch(step -> step.modifiers().when().isEmpty());
    return always ? Optional.empty() : own.stream().findFirst();
  }

  private Diagnostic said(Step.Agree agree, String message) {
    return Diagnostic.of(Rule.PROMISE_WITHOUT_REVIEW, reading.place(agree), message);
  }
}
