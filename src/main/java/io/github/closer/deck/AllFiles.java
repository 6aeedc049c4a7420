package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.OtherFiles.Answer;
import io.github.closer.deck.OtherFiles.Found;
import io.github.closer.deck.OtherFiles.Missing;
import io.github.closer.text.Suggestion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All files of a deck: the one that is asked for, those that are included, and the decks that are
 * led to with theirs. Each is read once.
 */
final class AllFiles {
  /** More than any evening needs. */
  static final int MOST = 50;

  /** Files that include files that include files: nobody follows further than this. */
  private static final int DEEPEST = 16;

  private static final int SHOWN = 8;

  private final OtherFiles others;
  private final Map<FileName, FileReader> read = new LinkedHashMap<>();
  private final Map<Home, FileReader> homes = new LinkedHashMap<>();
  private final Map<FileName, Answer> answers = new LinkedHashMap<>();
  private final Deque<FileReader> underWay = new ArrayDeque<>();
  private final Deque<FileName> wanted = new ArrayDeque<>();
  private int steps;

  private AllFiles(OtherFiles others) {
    this.others = others;
  }

  /** Reads a deck and everything that belongs to it. */
  static AllFiles of(Source source, String asked, OtherFiles others) {
    AllFiles files = new AllFiles(others);
    files.read(FileReader.deck(files, FileName.PLAYED, source, asked));
    for (FileName deck = files.wanted.poll(); deck != null; deck = files.wanted.poll()) {
      files.deck(deck);
    }
    return files;
  }

  /** Every file that was read, the one that was asked for first. */
  List<FileReader> all() {
    return List.copyOf(read.values());
  }

  FileReader played() {
    return all().get(0);
  }

  /** The file in which a name is at home. */
  Optional<FileReader> at(Home home) {
    return Optional.ofNullable(homes.get(home));
  }

  /** The deck to which a file belongs. */
  FileReader deckOf(FileReader file) {
    return Optional.ofNullable(read.get(FileName.deck(file.name().deck()))).orElse(file);
  }

  /** Counts a step of any file. */
  int count() {
    return ++steps;
  }

  /** How many steps there are in all files. */
  int steps() {
    return steps;
  }

  private void read(FileReader file) {
    read.put(file.name(), file);
    homes.put(file.home(), file);
    underWay.push(file);
    file.read();
    underWay.pop();
  }

  /** Notes that a deck is led to. It is read when the others are. */
  void want(PartName deck) {
    wanted.add(FileName.deck(deck.value().substring(PartName.DECK.length())));
  }

  private void deck(FileName name) {
    if (read.containsKey(name) || answers.containsKey(name) || read.size() >= MOST) {
      return;
    }
    // The deck that is played is no other one.
    if (answer(name) instanceof Found found && !found.source().equals(played().source())) {
      read(FileReader.deck(this, name, found.source(), name.deck()));
    }
  }

  private Answer answer(FileName name) {
    return answers.computeIfAbsent(name, others::find);
  }

  /** Why a deck that is led to was not read. */
  Diagnostic noDeck(Reading reading, PartName deck, SourceSpan at) {
    FileName name = FileName.deck(deck.value().substring(PartName.DECK.length()));
    Answer answer = answers.get(name);
    if (answer instanceof Missing missing) {
      return missing(
          Meant.at(reading, Diagnostic.of(Rule.NO_SUCH_FILE, at, missing.message())),
          missing,
          name.deck(),
          "`closer list` shows the decks that can be named like this");
    }
    return answer == null ? tooMany(at) : circle(deck, at);
  }

  /** Reads a file that another one includes, if it is there and was not read before. */
  void include(FileReader from, IncludeReader.Wanted file) {
    Optional<Diagnostic> problem = included(from, file);
    problem.ifPresent(
        diagnostic -> {
          from.reading().add(diagnostic);
          from.included().lacksOne();
        });
  }

  private Optional<Diagnostic> included(FileReader from, IncludeReader.Wanted file) {
    Scalar path = file.written();
    SourceSpan at = path.span();
    Optional<FileReader> known = Optional.ofNullable(read.get(file.file()));
    if (known.isPresent()) {
      return underWay.contains(known.get())
          ? Optional.of(circle(path))
          : name(from, known.get(), path);
    }
    if (read.size() >= MOST || underWay.size() > DEEPEST) {
      return Optional.of(tooMany(at));
    }
    if (answer(file.file()) instanceof Missing missing) {
      Diagnostic none = Diagnostic.of(Rule.NO_SUCH_FILE, at, missing.message());
      return Optional.of(
          missing(
              Meant.at(from.reading(), none),
              missing,
              path.value().strip(),
              inFolder(missing.there())));
    }
    Source source = ((Found) answer(file.file())).source();
    if (underWay.stream().anyMatch(open -> open.source().equals(source))) {
      return Optional.of(circle(path));
    }
    Home by = from.name().deck().isEmpty() ? Home.PLAYED : Home.deck(from.name().deck());
    FileReader reader = FileReader.included(this, file.file(), source, by);
    Optional<Diagnostic> problem = name(from, reader, path);
    if (problem.isEmpty()) {
      read(reader);
    }
    return problem;
  }

  /** Gives a file the name by which its parts are asked for; says so where that cannot be. */
  private Optional<Diagnostic> name(FileReader from, FileReader file, Scalar path) {
    String id = file.id();
    String shown = Messages.word(path.value());
    if (!CoverWords.DECK_ID.matcher(id).matches()) {
      return Optional.of(
          Diagnostic.of(
                  Rule.FILE_DOES_NOT_FIT,
                  path.span(),
                  shown + " has no name that can stand before a slash")
              .help("write `id:` and a word with letters, digits and hyphens at the top of it"));
    }
    FileReader other = homes.getOrDefault(file.home(), file);
    if (other != file) {
      return Optional.of(
          Diagnostic.of(
                  Rule.FILE_DOES_NOT_FIT,
                  path.span(),
                  shown + " and another file are both called `" + id + "`")
              .help("give one of them another `id:`"));
    }
    from.included().add(id, file.home(), path.span());
    return Optional.empty();
  }

  private static Diagnostic circle(Scalar path) {
    return Diagnostic.of(
            Rule.GOES_IN_CIRCLES,
            path.span(),
            "this leads back into " + Messages.word(path.value()) + ", which includes this file")
        .labelled("back from here")
        .help("put what both need into a third file, and include that one in both");
  }

  private static Diagnostic circle(PartName deck, SourceSpan at) {
    return Diagnostic.of(
            Rule.GOES_IN_CIRCLES,
            at,
            "`" + deck + "` is the deck that is played, so it might never end")
        .labelled("back from here")
        .help("to play steps again, put them below `repeat:` with a number");
  }

  private static String inFolder(List<String> files) {
    return files.isEmpty()
        ? "look at how it is written, and where the file is"
        : "in that folder there are " + Messages.list(files.stream().limit(SHOWN).toList());
  }

  private static Diagnostic tooMany(SourceSpan at) {
    return Diagnostic.of(
            Rule.TOO_LARGE,
            at,
            "this deck has more than " + MOST + " files, or they lie too deep in each other")
        .help("put the parts that are used into one file");
  }

  private static Diagnostic missing(Meant none, Missing missing, String word, String otherwise) {
    String folder = word.substring(0, word.lastIndexOf('/') + 1);
    List<String> candidates = missing.there().stream().map(name -> folder + name).toList();
    return Suggestion.nearest(word, candidates).isEmpty()
        ? none.help(otherwise)
        : none.partOf(word, candidates);
  }
}
