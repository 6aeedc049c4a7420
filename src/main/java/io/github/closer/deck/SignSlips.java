package io.github.closer.deck;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dashes and remarks as they are written elsewhere: in letters, chats and programs. */
final class SignSlips {
  private static final Pattern REMARK = Pattern.compile("^( *)(//+|<!--)(.*)$");
  private static final Pattern RULE = Pattern.compile("^ *([-=_*~])\\1{2,}+ *$");
  private static final Pattern BULLET =
      Pattern.compile(
          "^( *)([•‣◦▪●○■□·–—]|[*+?](?= )|\\d{1,3}[.)](?= )|[a-z]\\)(?= ))( *+)(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("^( *)(\\d{1,3}:)( +)(?=\\S)");
  private static final Pattern BOX = Pattern.compile("^( *- +)(\\[[ xX]?\\] +)(?=\\S)");
  private static final Pattern GLUED_DASH = Pattern.compile("^( *)-(?=[^\\s-])");
  private static final Pattern DASHES = Pattern.compile("^( *- +)((?:- +)++)(?=\\S)");

  private final Slips slips;
  private final Outline outline;
  private Optional<Moved> moved = Optional.empty();
  private final List<ObjIntConsumer<String>> all =
      List.of(
          this::remark,
          this::merge,
          this::rule,
          this::bullet,
          this::box,
          this::gluedDash,
          this::dashes);

  SignSlips(Slips slips, Outline outline) {
    this.slips = slips;
    this.outline = outline;
  }

  /** Whether a line looks like an item of a list, with whatever sign. */
  static boolean isItem(String line) {
    return BULLET.matcher(line).find() || GLUED_DASH.matcher(line).find();
  }

  /**
   * What moved the first word of an item: what follows may be written below its old place.
   *
   * @param slip the slip that moved it
   * @param written where it stood
   */
  record Moved(Slip slip, int written) {}

  /** Mends every sign of a line that stands for another one. */
  Optional<Moved> mend(int number) {
    moved = Optional.empty();
    for (ObjIntConsumer<String> slip : all) {
      slip.accept(slips.line(number), number);
    }
    return moved;
  }

  /** A remark as in a program or a web page. */
  void remark(String line, int number) {
    Matcher match = REMARK.matcher(line);
    if (!match.find()) {
      return;
    }
    String sign = match.group(2);
    Slip slip =
        slips.habit(
            Diagnostic.of(
                    Rule.FOREIGN_REMARK,
                    slips.place(number, match.start(2), match.end(2)),
                    "a remark begins with `#` in a deck, not with `" + sign + "`")
                .help("write it as: #" + match.group(3).replace("-->", "").stripTrailing()));
    int end = line.indexOf("-->", match.end(2));
    if (end >= 0 && line.substring(end + 3).isBlank()) {
      slips.replace(slip, number, end, end + 3, "");
    }
    slips.replace(slip, number, match.start(2), match.end(2), "#");
  }

  /** Whether a line speaks to YAML itself; of another YAML than the usual one a deck has no use. */
  boolean directive(int number) {
    String line = slips.line(number);
    if (!line.startsWith("%YAML ") && !line.startsWith("%TAG ")) {
      return false;
    }
    if (!line.matches("%YAML 1\\.[12]\\s*")) {
      slips.add(
          Diagnostic.of(
                  Rule.YAML_FEATURE,
                  slips.rest(number, 0),
                  "a line that begins with `%` speaks to YAML itself, and decks do without that")
              .help("take the line out; if it is text, put all of it in quotes"));
      slips.text().leaveOut(number);
    }
    return true;
  }

  /** YAML's way of writing something once and using it twice. */
  private void merge(String line, int number) {
    int at = Row.afterSpaces(line, 0);
    if (!line.startsWith("<<:", at)) {
      return;
    }
    slips.add(
        Diagnostic.of(
                Rule.YAML_FEATURE,
                slips.rest(number, at),
                "`<<` takes over words from elsewhere in YAML, and decks do without that")
            .help(
                "write the words out; to play steps twice, write them once under `parts:` and say"
                    + " `use: name`"));
    slips.text().leaveOut(number);
  }

  private void rule(String line, int number) {
    Matcher match = RULE.matcher(line);
    if (!match.find() || (line.startsWith("---") && line.strip().length() == 3)) {
      return;
    }
    int at = match.start(1);
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.MARKDOWN,
                    slips.rest(number, at),
                    "a line across the page means nothing in a deck")
                .help("take it out, or make it a remark: # " + line.strip()));
    slips.replace(slip, number, at, at, "# ");
  }

  private void bullet(String line, int number) {
    Matcher match = BULLET.matcher(line);
    if (!match.find()) {
      match = NUMBER.matcher(line);
      if (!match.find() || !outline.awaitsStep(match.end(1))) {
        return;
      }
    }
    int at = match.end(1);
    if (!outline.awaitsItem(at)) {
      return;
    }
    Slip slip =
        slips.habit(
            Diagnostic.of(
                    Rule.BULLET,
                    slips.place(number, at, match.end(2)),
                    "this item begins with `" + match.group(2) + "`, and items begin with a dash")
                .help("write it as: - " + line.substring(match.end()).stripTrailing()));
    slips.replace(slip, number, at, match.end(), "- ");
    moved = Optional.of(new Moved(slip, match.end()));
    box(slip, number);
  }

  private void box(String line, int number) {
    Matcher match = BOX.matcher(line);
    if (!match.find()) {
      return;
    }
    Diagnostic box =
        Diagnostic.of(
                Rule.MARKDOWN,
                slips.place(
                    number,
                    match.start(2),
                    match.start(2) + match.group(2).stripTrailing().length()),
                "this box means nothing in a deck")
            .help("write it as: - " + line.substring(match.end()).stripTrailing());
    box(slips.habit(box), number);
  }

  private void box(Slip slip, int number) {
    Matcher match = BOX.matcher(slips.line(number));
    if (match.find()) {
      slips.replace(slip, number, match.start(2), match.end(2), "");
    }
  }

  private void gluedDash(String line, int number) {
    Matcher match = GLUED_DASH.matcher(line);
    if (!match.find() || !outline.awaitsItem(match.end(1))) {
      return;
    }
    int at = match.end(1);
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.NOT_YAML,
                    slips.place(number, at, at + 1),
                    "a space is missing after this dash")
                .help("write it as: - " + line.substring(at + 1).stripTrailing()));
    slips.replace(slip, number, at + 1, at + 1, " ");
    moved = Optional.of(new Moved(slip, at + 1));
  }

  private void dashes(String line, int number) {
    Matcher match = DASHES.matcher(line);
    if (!match.find() || !outline.awaitsStep(line.indexOf('-'))) {
      return;
    }
    int at = match.start(2);
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.NOT_A_STEP, slips.rest(number, at), "a list stands where a step should")
                .help("take one `- ` away; text that begins with `[` or `- ` has to be in quotes"));
    slips.replace(slip, number, at, match.end(2), "");
    moved = Optional.of(new Moved(slip, match.end(2)));
  }
}
