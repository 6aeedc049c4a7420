package io.github.closer.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tabs, and spaces that only look like spaces, where a deck is held together by spaces. */
final class SpaceSlips {
  /** Where a space means something: before and behind dashes, and around a word's colon. */
  private static final Pattern MEANS_SOMETHING =
      Pattern.compile(
          "^[\\s\\p{Z}\\p{Cf}]*+(?:-(?=[\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]*+)*+"
              + "(?:(?<key>[\\p{L}_\\p{Cf}]++)[\\s\\p{Z}\\p{Cf}]*+:[\\s\\p{Z}\\p{Cf}]++)?+");

  /** How wide a tab may be on its author's screen. */
  private static final List<Integer> WIDTHS = List.of(2, 4, 8);

  /** More of them on one line are not mended one by one. */
  private static final int MOST = 100;

  private final Slips slips;
  private final Outline outline;

  SpaceSlips(Slips slips, Outline outline) {
    this.slips = slips;
    this.outline = outline;
  }

  /** Makes ordinary spaces of others; in the middle of a text they may stay. */
  void oddSpaces(int number) {
    String line = slips.line(number);
    if (line.codePoints().allMatch(c -> c < 0x7F)) {
      return;
    }
    List<Integer> odd = odd(line);
    if (odd.isEmpty()) {
      return;
    }
    int first = odd.get(0);
    String name = String.format(Locale.ROOT, "U+%04X", line.codePointAt(first));
    Slip slip =
        slips.habit(
            Diagnostic.of(
                    Rule.ODD_SPACE,
                    slips.place(number, first, first + 1),
                    isWide(line.charAt(first))
                        ? "this is not an ordinary space, but another kind (" + name + ")"
                        : "an invisible sign (" + name + ") stands where only spaces may")
                .help("delete the space before the first letter and type it again"));
    if (odd.size() > MOST) {
      int end = odd.get(odd.size() - 1) + 1;
      slips.replace(slip, number, first, end, ordinary(line, first, end));
      return;
    }
    for (int i = odd.size() - 1; i >= 0; i--) {
      int at = odd.get(i);
      slips.replace(slip, number, at, at + 1, isWide(line.charAt(at)) ? " " : "");
    }
  }

  private static String ordinary(String line, int from, int to) {
    StringBuilder ordinary = new StringBuilder();
    line.substring(from, to)
        .chars()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(c -> ordinary.append(isWide((char) c) ? ' ' : (char) c));
    return ordinary.toString();
  }

  private static List<Integer> odd(String line) {
    Matcher match = MEANS_SOMETHING.matcher(line);
    List<Integer> odd = new ArrayList<>();
    if (!match.find()) {
      return odd;
    }
    int end = match.end();
    if (match.group("key") != null) {
      String key =
          match
              .group("key")
              .codePoints()
              .filter(Character::isLetter)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      end = DeckWords.isKnown(key.toLowerCase(Locale.ROOT)) ? end : match.start("key");
    }
    for (int at = 0; at < end; at++) {
      char sign = line.charAt(at);
      if (sign != ' '
          && sign != '\t'
          && (isWide(sign) || Character.getType(sign) == Character.FORMAT)) {
        odd.add(at);
      }
    }
    return odd;
  }

  /** A line with ordinary spaces at its beginning. */
  static String ordinary(String line) {
    int end = 0;
    while (end < line.length() && Character.isSpaceChar(line.charAt(end))) {
      end++;
    }
    return " ".repeat(end) + line.substring(end);
  }

  private static boolean isWide(char sign) {
    return Character.isSpaceChar(sign) || Character.isWhitespace(sign);
  }

  /** Makes spaces of tabs before the first letter, as many as the lines around it ask for. */
  void tabs(int number) {
    String line = slips.line(number);
    int end = 0;
    while (end < line.length() && (" \t".indexOf(line.charAt(end)) >= 0 || isDash(line, end))) {
      end++;
    }
    int at = line.substring(0, end).indexOf('\t');
    if (at < 0 || end == line.length() || line.charAt(end) == '#') {
      return;
    }
    int indent = 0;
    while (" \t".indexOf(line.charAt(indent)) >= 0) {
      indent++;
    }
    Slip slip = tab(number, at);
    for (int i = end - 1; i > indent; i--) {
      if (line.charAt(i) == '\t') {
        slips.replace(slip, number, i, i + 1, " ");
      }
    }
    if (at < indent) {
      indent(slip, number, line.substring(0, indent));
    }
  }

  private static boolean isDash(String line, int at) {
    return line.charAt(at) == '-'
        && at + 1 < line.length()
        && " \t".indexOf(line.charAt(at + 1)) >= 0;
  }

  private void indent(Slip slip, int number, String space) {
    Row row = Row.of(slips.line(number).strip());
    Optional<Integer> column =
        WIDTHS.stream()
            .map(width -> width(space, width))
            .filter(c -> outline.fits(c, row.isDashed(), row.key()))
            .findFirst();
    if (column.isEmpty()) {
      slip.ambiguous();
    }
    String spaces = " ".repeat(column.orElseGet(() -> nearest(space, row)));
    slips.replace(slip, number, 0, space.length(), spaces);
  }

  private int nearest(String space, Row row) {
    int wide = width(space, 2);
    return outline.nearest(row.isDashed(), wide).stream()
        .findFirst()
        .map(Outline.Level::column)
        .orElse(wide);
  }

  private static int width(String space, int tab) {
    int width = 0;
    for (int i = 0; i < space.length(); i++) {
      width = space.charAt(i) == '\t' ? (width / tab + 1) * tab : width + 1;
    }
    return width;
  }

  private Slip tab(int number, int at) {
    return slips.habit(
        Diagnostic.of(
                Rule.TAB,
                slips.place(number, at, at + 1),
                "this line is indented with a tab; decks are indented with spaces")
            .labelled("the tab")
            .help("put spaces here, as many as on the lines above"));
  }

  /** The same in lines that are text, and begin where the text began. */
  void tabsInText(int number, int column) {
    String line = slips.line(number);
    int end = line.length() - line.stripLeading().length();
    int at = line.indexOf('\t');
    if (at >= 0 && at < Math.min(end, column)) {
      slips.replace(tab(number, at), number, 0, end, " ".repeat(column));
    }
  }
}
