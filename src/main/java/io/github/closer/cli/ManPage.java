package io.github.closer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of a command, as roff with the man macros: the same texts as its help.
 *
 * <p>It has no date, so that the same sources give the same bytes, and holds ASCII alone, so that
 * every {@code man} can show it.
 */
final class ManPage {
  private static final int SECTION = 1;

  private final CommandSpec spec;
  private final List<CommandSpec> commands;
  private final StringBuilder out = new StringBuilder();

  private ManPage(CommandSpec spec) {
    this.spec = spec;
    this.commands =
        spec.subcommands().values().stream()
            .map(command -> command.getCommandSpec())
            .filter(command -> !command.usageMessage().hidden())
            .toList();
  }

  /** What the file of a page is called. */
  static String file(CommandSpec spec) {
    return name(spec) + "." + SECTION;
  }

  /** The page. */
  static String of(CommandSpec spec) {
    return new ManPage(spec).page();
  }

  private String page() {
    UsageMessageSpec usage = spec.usageMessage();
    title();
    section("NAME");
    line(escaped(name(spec)) + " \\- " + escaped(sentence(usage.header())));
    section("SYNOPSIS");
    asTheyAre(lines(usage.customSynopsis()));
    List<String> examples = examples(lines(usage.synopsisHeading()));
    if (!examples.isEmpty()) {
      section("EXAMPLES");
      asTheyAre(examples);
    }
    options();
    commands();
    List<String> footer = lines(usage.footer());
    if (!footer.isEmpty()) {
      section("NOTES");
      asTheyAre(footer);
    }
    related();
    return out.toString();
  }

  private void title() {
    String name = escaped(name(spec).toUpperCase(Locale.ROOT));
    line(".TH " + name + " " + SECTION + " \"\" \"closer " + Version.number() + "\" \"closer\"");
    // Words are not torn apart: what is read here may be typed.
    line(".nh");
    line(".ad l");
  }

  /** What stands above "Usage:", which is the last line; a manual has a heading of its own. */
  private static List<String> examples(List<String> heading) {
    int end = heading.size() - 1;
    while (end > 0 && heading.get(end - 1).isBlank()) {
      end--;
    }
    int begin = end > 0 && heading.get(0).matches("\\S+:") ? 1 : 0;
    return heading.subList(begin, Math.max(begin, end));
  }

  private void options() {
    section("OPTIONS");
    spec.positionalParameters().stream()
        .filter(operand -> !operand.hidden())
        .forEach(operand -> item("\\fI" + escaped(operand.paramLabel()) + "\\fP", operand));
    spec.options().stream()
        .filter(option -> !option.hidden())
        .forEach(
            option -> {
              String names =
                  Stream.of(option.names())
                      .map(name -> "\\fB" + escaped(name) + "\\fP")
                      .collect(Collectors.joining(", "));
              boolean takes = option.arity().max() > 0;
              item(takes ? names + " \\fI" + escaped(option.paramLabel()) + "\\fP" : names, option);
            });
  }

  private void item(String tag, ArgSpec argument) {
    line(".TP");
    line(tag);
    line(shielded(escaped(sentence(argument.description()))));
  }

  private void commands() {
    if (commands.isEmpty()) {
      return;
    }
    section("COMMANDS");
    for (CommandSpec command : commands) {
      line(".TP");
      line(reference(command));
      line(shielded(escaped(sentence(command.usageMessage().header()))));
    }
  }

  private void related() {
    section("SEE ALSO");
    List<String> pages = new ArrayList<>();
    if (spec.parent() != null) {
      pages.add(reference(spec.parent()));
    }
    commands.forEach(command -> pages.add(reference(command)));
    line(String.join(",\n", pages));
    line(".PP");
    line("\\fBcloser help safety\\fP, \\fBcloser help privacy\\fP");
  }

  private static String reference(CommandSpec command) {
    return "\\fB" + escaped(name(command)) + "\\fP(" + SECTION + ")";
  }

  private static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  private void section(String name) {
    line(".SH " + name);
  }

  /** Lines that are not filled. */
  private void asTheyAre(List<String> lines) {
    line(".nf");
    lines.forEach(text -> line(text.isBlank() ? ".sp" : shielded(escaped(text))));
    line(".fi");
  }

  private void line(String words) {
    out.append(words).append('\n');
  }

  /** The lines of a help text, without empty ones around them. */
  private static List<String> lines(String... texts) {
    String all =
        Stream.of(texts)
            .map(text -> Ansi.OFF.string(String.format(text)))
            .collect(Collectors.joining("\n"));
    List<String> lines = new ArrayList<>(all.stripTrailing().lines().toList());
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
    return lines;
  }

  private static String sentence(String... texts) {
    return lines(texts).stream().map(String::strip).collect(Collectors.joining(" "));
  }

  /** A line that begins with a control character would be a command. */
  private static String shielded(String line) {
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  /** Words in ASCII, with every sign as it is typed: a hyphen stays a hyphen, a quote a quote. */
  private static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .forEach(
            sign ->
                out.append(
                    switch (sign) {
                      case '\\' -> "\\e";
                      case '-' -> "\\-";
                      case '\'' -> "\\(aq";
                      case '`' -> "\\(ga";
                      case '^' -> "\\(ha";
                      case '~' -> "\\(ti";
                      default ->
                          sign < 0x7F ? Character.toString(sign) : "\\[u%04X]".formatted(sign);
                    }));
    return out.toString();
  }
}
