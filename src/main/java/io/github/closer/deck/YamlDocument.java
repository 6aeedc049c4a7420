package io.github.closer.deck;

import io.github.closer.deck.YamlTokens.Break;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text read into a tree in which everything knows its place.
 *
 * <p>Every problem of the text is found in one go: a slip that is recognised is mended on a copy of
 * its line, and reading goes on with the copy, so that one slip does not hide the next. Reading
 * never throws, whatever the text is.
 *
 * @param root what was read; absent where the text is empty or could not be read to its end
 * @param diagnostics everything there is to say about how it is written
 */
public record YamlDocument(Optional<Node> root, List<Diagnostic> diagnostics) {
  /** How large a file may be, in bytes. */
  static final int MAX_BYTES = 256 * 1024;

  /** Each slip means reading the file once more. */
  private static final int MOST_SLIPS = 20;

  public YamlDocument {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads a text. */
  public static YamlDocument read(Source source) {
    if (source.text().length() > MAX_BYTES
        || source.text().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      Diagnostic tooLarge =
          Diagnostic.of(Rule.TOO_LARGE, SourceSpan.START, "this file is larger than 256 kB")
              .help("split it into several decks; a long one has about 20 kB");
      return new YamlDocument(Optional.empty(), List.of(tooLarge));
    }
    return new Attempts(source).read();
  }

  /** Reading, mending and reading again. */
  private static final class Attempts {
    private final MendedText text;
    private final Problems problems = new Problems();

    /** The lines that reading broke at, and that were mended or left out for it. */
    private final Set<Integer> mended = new HashSet<>();

    private final boolean toTheEnd;
    private boolean readable = true;

    Attempts(Source source) {
      problems.addAll(UnsafeCharacters.find(source.lines()));
      this.text = new MendedText(List.of(UnsafeCharacters.replace(source.text()).split("\n", -1)));
      SlipSearch.Found found = SlipSearch.mend(text);
      problems.addAll(found.slips());
      this.toTheEnd = found.toTheEnd();
    }

    YamlDocument read() {
      if (!toTheEnd) {
        return new YamlDocument(Optional.empty(), problems.sorted());
      }
      YamlTokens.Outcome outcome = YamlTokens.read(text.lines());
      for (int i = 0; i < MOST_SLIPS && outcome.broken().isPresent(); i++) {
        if (!mend(outcome.broken().get())) {
          return new YamlDocument(Optional.empty(), problems.sorted());
        }
        outcome = YamlTokens.read(text.lines());
      }
      MendedPlaces places = new MendedPlaces(text);
      outcome.found().stream().map(places::original).forEach(problems::add);
      Optional<Node> read = outcome.root().filter(r -> readable);
      read.map(r -> TailsTakenForRemarks.find(r, text.lines())).stream()
          .flatMap(List::stream)
          .map(places::original)
          .forEach(problems::add);
      return new YamlDocument(read.map(places::original), problems.sorted());
    }

    /** Says what is wrong, and answers whether it makes sense to read on. */
    private boolean mend(Break at) {
      return switch (at.reason()) {
        case TOO_DEEP -> {
          problems.add(tooDeep(at));
          yield false;
        }
        case UNREADABLE -> {
          boolean mendable = mendLine(Stream.of(at.line(), at.line() + 1));
          if (!mendable) {
            problems.add(unreadable(at));
          }
          yield mendable;
        }
        case SYNTAX ->
            mendLine(Stream.of(at.line(), at.line() - 1, at.beginning())) || leaveOut(at);
      };
    }

    /** Mends the first of some lines that has a usual slip; false where none has. */
    private boolean mendLine(Stream<Integer> candidates) {
      for (int number : candidates.filter(n -> n >= 1 && n <= text.size()).toList()) {
        if (!mended.contains(number)) {
          Slips slips = new Slips(text);
          if (YamlSlip.mend(slips, number)) {
            problems.addAll(slips.diagnostics());
            mended.add(number);
            return true;
          }
        }
      }
      return false;
    }

    /** Drops a line that fits nowhere, only to find what else there is to say. */
    private boolean leaveOut(Break at) {
      int number = Math.min(at.line(), text.size());
      String line = text.line(number);
      int length = line.codePointCount(0, line.length());
      if (readable) {
        problems.add(misplaced(at, number, length));
      }
      readable = false;
      boolean last = line.isBlank() || number == text.size();
      text.leaveOut(number);
      mended.add(number);
      return !last;
    }

    private Diagnostic misplaced(Break at, int number, int length) {
      int column = Math.max(1, Math.min(at.column(), length));
      Diagnostic diagnostic =
          Diagnostic.of(
                  Rule.NOT_YAML,
                  SourceSpan.within(number, column, length + 1),
                  "this does not fit the lines around it")
              .help(
                  "compare its indentation with the line above: steps of one list begin in the"
                      + " same column, and what belongs to a step stands below its first word");
      if (at.beginning() >= number) {
        return diagnostic;
      }
      String line = text.line(at.beginning());
      int indent = line.length() - line.stripLeading().length();
      SourceSpan beginning =
          SourceSpan.within(
              at.beginning(),
              indent + 1,
              line.stripTrailing().codePointCount(0, line.stripTrailing().length()) + 1);
      return diagnostic.beside(beginning, "what it is part of begins here");
    }

    private static Diagnostic tooDeep(Break at) {
      return Diagnostic.of(
              Rule.TOO_LARGE, place(at), "lists and steps lie more than 16 deep in each other here")
          .help("write the inner steps as a part and play them with `use: name`");
    }

    private static Diagnostic unreadable(Break at) {
      return Diagnostic.of(Rule.UNREADABLE, place(at), "this line or the next cannot be read here")
          .help("if it is text, put all of it in single quotes: 'like this'");
    }

    private static SourceSpan place(Break at) {
      return SourceSpan.within(at.line(), at.column(), at.column() + 1);
    }
  }
}
