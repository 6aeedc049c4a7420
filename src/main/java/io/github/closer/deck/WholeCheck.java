package io.github.closer.deck;

import io.github.closer.deck.Reading.Jump;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a deck when all its files are read. */
final class WholeCheck {
  private final AllFiles files;
  private final Whole whole;

  WholeCheck(AllFiles files, Whole whole) {
    this.files = files;
    this.whole = whole;
  }

  void run() {
    files.all().forEach(this::rolesElsewhere);
    boolean ends = new PartCheck(files).run();
    files.all().stream().filter(f -> f.deck().isPresent()).forEach(this::alone);
    if (ends) {
      FileReader played = files.played();
      whole.deck(played).ifPresent(deck -> new LengthCheck(played.reading(), deck).run());
      files.all().stream().filter(f -> f.name().isDeck()).forEach(this::care);
    }
    files.all().forEach(this::fits);
    // What stands on a faulty file is faulty itself.
    boolean more = true;
    while (more) {
      more = files.all().stream().anyMatch(this::becomesFaulty);
    }
    new SecondLook(files, whole).run();
  }

  /** What one file takes for granted can only be found in it. */
  private void alone(FileReader file) {
    Reading reading = file.reading();
    new AnswerCheck(reading).run();
    new ComparisonCheck(reading).run();
    file.deck().ifPresent(deck -> new DrawCheck(reading, deck).run());
  }

  /** A part of another file may change who speaks, and may lead on to one that does. */
  private void rolesElsewhere(FileReader file) {
    Set<FileReader> reached = new HashSet<>();
    reach(file, reached);
    reached.remove(file);
    if (reached.stream().anyMatch(f -> f.reading().changesRoles())) {
      file.reading().rolesChangeElsewhere();
    }
  }

  private void reach(FileReader file, Set<FileReader> reached) {
    if (reached.add(file)) {
      file.reading()
          .jumps()
          .forEach(jump -> files.at(jump.to().home()).ifPresent(other -> reach(other, reached)));
    }
  }

  /** The files that are included or led to, each where that is first said. */
  private Map<FileReader, SourceSpan> links(FileReader file) {
    Map<FileReader, SourceSpan> links = new LinkedHashMap<>();
    file.included()
        .places()
        .forEach((home, at) -> files.at(home).ifPresent(f -> links.putIfAbsent(f, at)));
    for (Jump jump : file.reading().jumps()) {
      if (jump.to().isDeck()) {
        files.at(jump.to().home()).ifPresent(f -> links.putIfAbsent(f, jump.at()));
      }
    }
    return links;
  }

  /** A deck that goes deep takes care of the two, whoever leads to it. */
  private void care(FileReader file) {
    Optional<Deck> deck = whole.deck(file).filter(d -> d.contents().isPlayable());
    Optional<SourceSpan> why = new Depths(files).why(file);
    if (deck.isPresent() && why.isPresent()) {
      new CareCheck(file.reading(), deck.get(), why.get()).run();
    }
  }

  /** A file that is included, and a deck that is led to, have to be for these people. */
  private void fits(FileReader file) {
    int people = files.deckOf(file).reading().people();
    links(file)
        .forEach(
            (other, at) -> {
              boolean isDeck = other.name().isDeck();
              Optional<Deck> deck = other.deck();
              String name =
                  Messages.word(
                      isDeck ? PartName.DECK + other.name().deck() : other.source().name());
              if (deck.filter(d -> isDeck && !d.contents().isPlayable()).isPresent()) {
                file.reading()
                    .add(
                        Diagnostic.of(
                                Rule.FILE_DOES_NOT_FIT, at, name + " has only parts to be used")
                            .help("name its file below `include:`, and then its part"));
              }
              if (deck.isPresent() && other.reading().people() != people) {
                file.reading()
                    .add(
                        Diagnostic.of(Rule.FILE_DOES_NOT_FIT, at, name + " is for other people")
                            .help(
                                isDeck
                                    ? "lead to a deck with the same `people:` as this one"
                                    : "write the same `people:` in both, or leave it out there"));
              }
            });
  }

  /** Says at every place that leads to a faulty file that it does; true for the first time. */
  private boolean becomesFaulty(FileReader file) {
    boolean fine = !file.hasErrors();
    links(file)
        .forEach(
            (other, at) -> {
              if (other.hasErrors() && !file.reading().problems().hasErrorAt(at)) {
                file.reading().add(faulty(other, at));
              }
            });
    return fine && file.hasErrors();
  }

  private static Diagnostic faulty(FileReader other, SourceSpan at) {
    return Diagnostic.of(
            Rule.FILE_DOES_NOT_FIT,
            at,
            Messages.word(other.source().name()) + " has problems of its own")
        .help("mend that file first; what there is to say about it is said there");
  }
}
