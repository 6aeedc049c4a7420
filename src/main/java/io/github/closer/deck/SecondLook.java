package io.github.closer.deck;

import java.util.Optional;

/**
 * What can be played as it stands, and is perhaps not what its author meant.
 *
 * <p>Only files without errors are looked at: as long as something is wrong, half of this would be
 * wrong as well.
 */
final class SecondLook {
  private final AllFiles files;
  private final Whole whole;

  SecondLook(AllFiles files, Whole whole) {
    this.files = files;
    this.whole = whole;
  }

  void run() {
    for (FileReader file : files.all()) {
      Optional<Deck> deck = whole.deck(file);
      if (deck.isPresent() && !file.hasErrors()) {
        steps(file, file.deck().orElseThrow().contents(), deck.get());
      }
    }
    FileReader played = files.played();
    Optional<Deck> deck = whole.deck(played);
    if (deck.isPresent() && files.all().stream().noneMatch(FileReader::hasErrors)) {
      play(played, deck.get());
      played.cover().ifPresent(cover -> new CoverAdvice(played.reading(), cover).run());
    }
  }

  /** What can be said of one file alone. */
  private static void steps(FileReader file, Deck.Contents own, Deck deck) {
    Outcomes outcomes = new Outcomes(file.reading());
    new ConstantCheck(file.reading(), outcomes).run();
    new NeverComesCheck(file.reading(), outcomes).run(own);
    new ReachCheck(file.reading(), deck).run(own);
  }

  private static void oneSided(FileReader played, Step step) {
    boolean named =
        step.modifiers().manner().who().filter(w -> w == Who.A || w == Who.B).isPresent();
    played
        .reading()
        .add(
            Diagnostic.of(
                    Rule.ONE_SIDED,
                    played.reading().place(step),
                    "only one of the two is ever asked for something, and the other never")
                .labelled(named ? "always the same one" : "the one who has the floor")
                .help(
                    named
                        ? "write `who: each`, or ask the other one as well"
                        : "put it below `repeat: 2` with `swap: yes`, or write `who: each`; where"
                            + " it is one's evening, let them choose whose with a `roles` step"));
  }

  /** What can be said of an evening with the deck. */
  private void play(FileReader played, Deck deck) {
    if (!deck.contents().isPlayable()) {
      return;
    }
    new UnusedCheck(files).run();
    new BreakCheck(played, deck).run(deck.contents());
    new ReviewCheck(played.reading(), deck).run();
    new DrawsCheck(played.reading(), deck).run();
    new TooEarlyCheck(files, deck).run();
    if (played.reading().people() == Deck.Terms.USUAL.people()) {
      OneSided.in(deck)
          .filter(step -> step.modifiers().label().home().equals(played.home()))
          .ifPresent(step -> oneSided(played, step));
    }
  }
}
