package io.github.closer.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The slips that were found so far, mended in the copy that is read. */
final class Slips {
  /** After so many, what follows is better looked at when these are mended. */
  private static final int MOST = 200;

  private static final int MOST_LINES = 5_000;

  private final MendedText text;
  private int lines;
  private final List<Slip> found = new ArrayList<>();

  /** The last line that holds anything. */
  private int lineBefore;

  Slips(MendedText text) {
    this.text = text;
  }

  MendedText text() {
    return text;
  }

  String line(int number) {
    return text.line(number);
  }

  /** Where some chars of a line stand in the file. */
  SourceSpan place(int number, int from, int to) {
    SourceSpan place = text.place(number, from, to);
    return SourceSpan.within(number, place.column(), place.endColumn());
  }

  /** The rest of a line, without the space at its end. */
  SourceSpan rest(int number, int from) {
    return place(number, from, line(number).stripTrailing().length());
  }

  Slip add(Diagnostic said) {
    Slip slip = new Slip(said);
    found.add(slip);
    return slip;
  }

  /** A habit: on one line after the other it is one slip. */
  Slip habit(Diagnostic said) {
    int line = said.at().span().line();
    lines++;
    Optional<Slip> before =
        found.subList(Math.max(0, found.size() - 3), found.size()).stream()
            .filter(s -> s.goesOn(said.rule(), lineBefore))
            .findFirst();
    before.ifPresent(s -> s.goOn(line));
    return before.orElseGet(() -> add(said));
  }

  /** Mends some chars of a line; what was meant is written in their place. */
  void replace(Slip slip, int number, int from, int to, String put) {
    slip.edit(text.replace(number, from, to, put));
  }

  /** Says that a line is done with. */
  void done(int number) {
    lineBefore = number;
  }

  /** Whether there are so many that the rest of the text is not read this time. */
  boolean areTooMany() {
    return found.size() >= MOST || lines >= MOST_LINES;
  }

  List<Diagnostic> diagnostics() {
    return found.stream().map(Slip::diagnostic).toList();
  }
}
