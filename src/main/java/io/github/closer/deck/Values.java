package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.text.Suggestion;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single values: everything is text until one of these is asked for. */
final class Values {
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,7}");
  private static final Pattern TIME = Pattern.compile("(\\d{1,5}) ?([a-z]+)");
  static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");
  private static final String AS_TIME = "write it like `90s`, `5 min`, `1h` or `2 weeks`";
  private static final Map<String, Boolean> YES_OR_NO =
      Map.of("yes", true, "no", false, "true", true, "false", false);

  private final Reading reading;

  Values(Reading reading) {
    this.reading = reading;
  }

  /** A line of text; empty, and said, where there is a list or nothing. */
  Optional<Scalar> scalar(String key, Node node) {
    if (!(node instanceof Scalar scalar)) {
      reading.add(
          Diagnostic.of(
                  Rule.WRONG_SHAPE, firstLine(node), "`" + key + "` takes one text, not a list")
              .help("write the text behind `" + key + ":`; more of them need steps of their own"));
      return Optional.empty();
    }
    if (scalar.isBlank()) {
      reading.add(
          Diagnostic.of(Rule.EMPTY, scalar.span(), "nothing stands behind `" + key + ":`")
              .help("write something behind it, or take the line out"));
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /** The items of a list. */
  List<Node> items(String key, Node node) {
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    if (node instanceof Scalar scalar && scalar.isBlank()) {
      scalar(key, node);
      return List.of();
    }
    reading.add(
        Diagnostic.of(Rule.WRONG_SHAPE, firstLine(node), "`" + key + "` takes a list")
            .help("write each item on a line of its own below it, after `- `"));
    return List.of();
  }

  /** A whole number within limits. */
  Optional<Integer> number(String key, Node node, int least, int most) {
    Optional<Scalar> scalar = scalar(key, node);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String digits = scalar.get().value().strip();
    if (!WHOLE.matcher(digits).matches()) {
      Diagnostic noNumber =
          Diagnostic.of(
                  Rule.NOT_A_NUMBER,
                  scalar.get().span(),
                  "`" + key + "` is a whole number, and " + Messages.word(digits) + " is not one")
              .help("write it in digits, such as `" + Math.max(least, Math.min(3, most)) + "`");
      reading.add(
          NumberWords.digits(digits)
              .map(
                  meant ->
                      meant(noNumber.help("write it in digits: `" + meant + "`"), digits, meant))
              .or(() -> within(key, noNumber, digits))
              .orElse(noNumber));
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    if (number < least || number > most) {
      reading.add(
          Diagnostic.of(
                  Rule.OUT_OF_RANGE,
                  scalar.get().span(),
                  "`" + key + "` goes from " + least + " to " + most + ", and this is " + number)
              .help("write a number from " + least + " to " + most));
      return Optional.empty();
    }
    return Optional.of(number);
  }

  private Optional<Diagnostic> within(String key, Diagnostic noNumber, String words) {
    boolean sure =
        NumberWords.isSure(words) && (key.equals("minutes") || words.matches("[a-zA-Z]+"));
    return NumberWords.within(words)
        .map(
            meant -> {
              Diagnostic helped = noNumber.help("write the number alone: `" + meant + "`");
              return sure ? meant(helped, words, meant) : helped;
            });
  }

  /** A whole number within the limits of its word. */
  Optional<Integer> number(String key, Node node, Shape.Whole limits) {
    return number(key, node, limits.least(), limits.most());
  }

  /** Yes or no. */
  Optional<Boolean> yes(String key, Node node) {
    return scalar(key, node)
        .flatMap(
            s -> {
              Optional<Boolean> yes = Optional.ofNullable(YES_OR_NO.get(s.value().strip()));
              if (yes.isEmpty()) {
                Diagnostic neither =
                    Diagnostic.of(Rule.NOT_A_WORD, s.span(), "`" + key + "` is `yes` or `no`")
                        .help("write `" + key + ": yes` or `" + key + ": no`");
                reading.add(
                    yesOrNo(s.value())
                        .map(word -> meant(neither, s.value(), word))
                        .orElse(neither));
              }
              return yes;
            });
  }

  /** One of the words of a row. */
  <T> Optional<T> word(String key, Node node, Shape.Words<T> words) {
    return word(key, node, words.values());
  }

  /** A yes or a no that is written otherwise. */
  private static Optional<String> yesOrNo(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "true", "on", "y" -> Optional.of("yes");
      case "no", "false", "off", "n" -> Optional.of("no");
      default -> Optional.empty();
    };
  }

  /** A diagnostic with an edit, where the file has exactly these words there. */
  private Diagnostic meant(Diagnostic diagnostic, String written, String meant) {
    return Meant.at(reading, diagnostic).is(written, meant);
  }

  /** One of some words. */
  <T> Optional<T> word(String key, Node node, Map<String, T> words) {
    Optional<Scalar> scalar = scalar(key, node);
    Optional<T> value = scalar.flatMap(s -> Optional.ofNullable(words.get(s.value().strip())));
    if (scalar.isPresent() && value.isEmpty()) {
      List<String> known = words.keySet().stream().sorted().toList();
      String word = scalar.get().value();
      Diagnostic unknown =
          Diagnostic.of(
              Rule.NOT_A_WORD,
              scalar.get().span(),
              "`" + key + "` does not know the word " + Messages.word(word));
      reading.add(
          OtherWords.behind(key, word.strip())
              .map(called -> called(unknown, word, called))
              .orElseGet(() -> Meant.at(reading, unknown).oneOf(word, known, "it takes one of ")));
    }
    return value;
  }

  private Diagnostic called(Diagnostic unknown, String written, OtherWords.Called called) {
    Diagnostic helped = unknown.help(called.help());
    return called.word().map(word -> meant(helped, written, word)).orElse(helped);
  }

  /** A stretch of time longer than nothing. */
  Optional<Duration> time(String key, Node node) {
    return scalar(key, node).flatMap(s -> time(key, s, AS_TIME));
  }

  /** The same, where only some lengths make sense: the help says which. */
  Optional<Duration> time(String key, Scalar scalar, String help) {
    return time(key, scalar, List.of(), help);
  }

  /** The same, where some words can stand as well. */
  Optional<Duration> time(String key, Scalar scalar, List<String> words, String help) {
    Matcher match = TIME.matcher(scalar.value().strip());
    Optional<Duration> unit =
        match.matches()
            ? Optional.ofNullable(Shape.Time.UNITS.get(match.group(2)))
            : Optional.empty();
    if (unit.isEmpty()) {
      reading.add(noTime(key, scalar, words, help));
      return Optional.empty();
    }
    int count = Integer.parseInt(match.group(1));
    if (count == 0) {
      reading.add(
          Diagnostic.of(Rule.OUT_OF_RANGE, scalar.span(), "this time is over before it begins")
              .help("write a longer one, or take `" + key + "` out"));
      return Optional.empty();
    }
    return Optional.of(unit.get().multipliedBy(count));
  }

  private Diagnostic noTime(String key, Scalar scalar, List<String> words, String help) {
    String written = scalar.value();
    Diagnostic noTime =
        Diagnostic.of(
                Rule.NOT_A_TIME, scalar.span(), Messages.word(written) + " is not a length of time")
            .help(help);
    Optional<OtherWords.Called> called = OtherWords.behind(key, written.strip());
    if (called.isPresent()) {
      return called(noTime, written, called.get());
    }
    if (key.equals("time") && written.strip().matches("\\d{1,3}")) {
      return noTime.help("say of what: `" + written.strip() + " min`?");
    }
    Optional<String> time = NumberWords.time(written);
    if (time.isPresent()) {
      return meant(noTime.help("write it like this: `" + time.get() + "`"), written, time.get());
    }
    return Suggestion.nearest(written, words).isEmpty()
        ? noTime
        : Meant.at(reading, noTime).oneOf(written, words, help);
  }

  /** A list of words, such as tags. */
  Set<String> tags(String key, Node node) {
    return items(key, node).stream()
        .flatMap(item -> scalar(key, item).stream())
        .filter(this::isTag)
        .map(Scalar::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isTag(Scalar scalar) {
    if (TAG.matcher(scalar.value()).matches()) {
      return true;
    }
    String word = hyphened(scalar.value());
    Diagnostic noWord =
        Diagnostic.of(
                Rule.NOT_A_WORD,
                scalar.span(),
                Messages.word(scalar.value()) + " is not a word, so no draw could ask for it")
            .help("use letters, digits and hyphens, such as `" + word + "`");
    reading.add(meant(noWord, scalar.value(), word));
    return false;
  }

  /** Words with hyphens in place of all signs between them. */
  static String hyphened(String words) {
    return words
        .replaceAll("[^\\p{L}\\p{N}_]+", "-")
        .replaceFirst("^[-_]+", "")
        .replaceFirst("[-_]+$", "");
  }

  /** An id: a letter, then letters, digits and underscores. */
  Optional<StepId> id(Scalar scalar) {
    if (StepId.PATTERN.matcher(scalar.value()).matches()) {
      return Optional.of(reading.home().id(scalar.value()));
    }
    Diagnostic notAnId = notAnId(scalar, "an id");
    String word = idOf(scalar);
    // What speaks of it elsewhere would speak of nothing then.
    boolean free =
        reading.count(scalar.value()) == 1
            && reading.count(word) == 0
            && !ReservedNames.contains(word);
    reading.add(free ? meant(notAnId, scalar.value(), word) : notAnId);
    return Optional.empty();
  }

  static Diagnostic notAnId(Scalar scalar, String what) {
    String word = idOf(scalar);
    return Diagnostic.of(
            Rule.NOT_AN_ID, scalar.span(), Messages.word(scalar.value()) + " cannot be " + what)
        .help(
            "use a letter, then letters, digits and underscores"
                + (word.isEmpty() ? "" : ", such as `" + word + "`"));
  }

  private static String idOf(Scalar scalar) {
    return scalar.value().strip().replaceAll("[^A-Za-z0-9]+", "_").replaceFirst("^[_0-9]+", "");
  }

  /** The beginning of what may go over many lines. */
  static SourceSpan firstLine(Node node) {
    return firstLine(node.span());
  }

  /** The same of a place. */
  static SourceSpan firstLine(SourceSpan span) {
    boolean one = span.line() == span.endLine();
    return one ? span : SourceSpan.within(span.line(), span.column(), span.column() + 1);
  }
}
