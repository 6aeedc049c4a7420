package io.github.closer.cli;

import io.github.closer.authoring.Explanation;
import io.github.closer.deck.Rule;
import io.github.closer.text.Sentence;
import io.github.closer.text.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code closer check --explain} shows: the page of a rule, or the titles of all of them. */
final class RulePages {
  /** The word for all rules. */
  static final String ALL = "all";

  private static final int WIDTH = 80;

  private final PrintWriter out;

  RulePages(PrintWriter out) {
    this.out = out;
  }

  /**
   * Shows what was asked for.
   *
   * @param asked a code or a name of a rule, or {@link #ALL}
   * @throws UserError when there is no such rule
   */
  int show(String asked) {
    if (asked.strip().equalsIgnoreCase(ALL)) {
      titles();
    } else {
      page(named(asked).orElseThrow(() -> unknown(asked)));
    }
    return ExitStatus.DONE;
  }

  private void titles() {
    for (Rule rule : Rule.values()) {
      String severity = rule.severity().word();
      line(rule.code() + "  %-7s  ".formatted(severity) + of(rule).title());
    }
  }

  private void page(Rule rule) {
    Explanation explanation = of(rule);
    line(rule.severity().word() + "[" + rule.code() + "]: " + explanation.title());
    line("");
    explanation.lines(WIDTH).forEach(this::line);
  }

  private void line(String words) {
    out.print(words + "\n");
  }

  /** A code or a name, however it is written: {@code D071}, {@code d71}, {@code no-title}. */
  private static Optional<Rule> named(String asked) {
    String name = normal(asked);
    return Arrays.stream(Rule.values())
        .filter(rule -> normal(rule.code()).equals(name) || rule.name().equals(name))
        .findFirst();
  }

  private static String normal(String asked) {
    String name = asked.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return name.replaceFirst("^D?0*(?=\\d)", "D");
  }

  /** Codes are near each other all of them, so only a name can be the one that was meant. */
  private static UserError unknown(String asked) {
    List<String> names = Arrays.stream(Rule.values()).map(Rule::name).toList();
    Optional<String> meant = Suggestion.closest(normal(asked), names);
    return new UserError(
        Sentence.of("cli.check.no-rule", asked),
        meant
            .map(name -> Sentence.of("cli.check.no-rule.meant", name.toLowerCase(Locale.ROOT)))
            .orElse(Sentence.of("cli.check.no-rule.hint")),
        ExitStatus.WRONG_USE);
  }

  /** What a rule asks for, on one line. */
  static String title(Rule rule) {
    return of(rule).title();
  }

  private static Explanation of(Rule rule) {
    String place = "/rules/" + rule.code() + ".md";
    try (InputStream in = RulePages.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalStateException("a rule without its page: " + place);
      }
      return Explanation.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
