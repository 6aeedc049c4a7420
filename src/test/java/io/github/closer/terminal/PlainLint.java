package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Width;
import io.github.closer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What accessible output must not have: an escape or any other control, a glyph that is drawn or
 * smiles, a space at the end of a line, a line that could have been broken, a hint said twice.
 *
 * <p>Glyphs that people brought in their own words, in a deck or an answer, are theirs: to take an
 * emoji out of what somebody wrote would be to change what they said, and every screen reader has a
 * name for it. Controls are nobody's words.
 */
public final class PlainLint {
  private static final int WIDEST = 72;

  /** Hints of the stage: each is enough once. */
  private static final List<String> HINTS =
      List.of("stage.at-any-time", "stage.plain.text", "stage.plain.breath", "stage.plain.heard");

  /** What stands behind a question for words. */
  private static final Pattern TYPED =
      Pattern.compile("^((Line \\d+|Your( next)? line)[^:\n]*:) .*$", Pattern.MULTILINE);

  private static final Pattern HEADING =
      Pattern.compile("(?:Question [0-9]+(?: of [0-9]+)?, f|F)or ([^.]+)\\.");

  private final Set<Integer> brought;
  private final List<String> hints;

  private PlainLint(Set<Integer> brought, List<String> hints) {
    this.brought = brought;
    this.hints = hints;
  }

  /** For a session in which nobody brings a glyph. */
  public static PlainLint strict() {
    return new PlainLint(Set.of(), HINTS.stream().map(Words.in(Locale.ENGLISH)::say).toList());
  }

  /** The same where these words are people's own. */
  public PlainLint knowing(String words) {
    Set<Integer> all =
        Stream.concat(brought.stream(), words.codePoints().boxed()).collect(Collectors.toSet());
    return new PlainLint(all, hints);
  }

  /** Fails on any fault of what was written in one session. */
  public void pass(String transcript) {
    assertThat(faults(transcript)).as(transcript).isEmpty();
  }

  /** Fails on any fault of what a terminal was sent, which ends lines in its own way and echoes. */
  public void passTerminal(String transcript) {
    assertThat(terminalFaults(transcript)).as(transcript).isEmpty();
  }

  /** The same faults; a control is one also behind a question, where typed words stand. */
  List<String> terminalFaults(String transcript) {
    String lines = transcript.replace("\r\n", "\n");
    List<String> out = controls(lines);
    // What people typed is as long as they like.
    out.addAll(faults(TYPED.matcher(lines.replaceAll("[\\p{Cc}&&[^\n]]", "")).replaceAll("$1")));
    return out;
  }

  private static List<String> controls(String lines) {
    List<String> out = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      line.codePoints()
          .filter(c -> Character.getType(c) == Character.CONTROL)
          .mapToObj(c -> "U+%04X in: %s".formatted(c, line))
          .forEach(out::add);
    }
    return out;
  }

  /** All faults, each with its line. */
  List<String> faults(String transcript) {
    List<String> out = new ArrayList<>();
    for (String line : transcript.split("\n", -1)) {
      line.codePoints()
          .filter(this::forbidden)
          .mapToObj(c -> "U+%04X in: %s".formatted(c, line))
          .forEach(out::add);
      // One space stands between a question and the cursor.
      if (line.endsWith(" ") && !line.matches(".*([.:]|Breathe in) ")) {
        out.add("a space at the end of: " + line);
      }
      if (Width.of(line.stripTrailing()) > WIDEST) {
        out.add("too long: " + line);
      }
    }
    String flowing = flowing(transcript);
    hints.stream()
        .filter(hint -> isSaidAgain(flowing(hint), flowing))
        .forEach(hint -> out.add("said twice: " + hint));
    return out;
  }

  /** Whether somebody is told what was told to the same person, or to all, before. */
  private static boolean isSaidAgain(String hint, String flowing) {
    List<String> told = new ArrayList<>();
    for (int at = flowing.indexOf(hint); at >= 0; at = flowing.indexOf(hint, at + 1)) {
      String hearer = hearer(flowing.substring(0, at));
      if (told.stream().anyMatch(earlier -> earlier.contains(hearer))) {
        return true;
      }
      told.add(hearer);
    }
    return false;
  }

  /** For whom the last card was. */
  private static String hearer(String before) {
    Matcher heading = HEADING.matcher(before);
    String out = "";
    while (heading.find()) {
      out = heading.group(1);
    }
    return out;
  }

  private static String flowing(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private boolean forbidden(int c) {
    return Character.getType(c) == Character.CONTROL || (isDrawn(c) && !brought.contains(c));
  }

  /** Arrows, boxes, blocks, shapes, dots, braille patterns, signs and emoji. */
  private static boolean isDrawn(int c) {
    return (c >= 0x2190 && c <= 0x23FF)
        || (c >= 0x2460 && c <= 0x28FF)
        || (c >= 0x2900 && c <= 0x2BFF)
        || (c >= 0x1F000 && c <= 0x1FBFF)
        || (c >= 0xE000 && c <= 0xF8FF)
        || Set.of(0x2022, 0x2023, 0x2043, 0xB7, 0xFE0F, 0x203C, 0x2049).contains(c);
  }
}
