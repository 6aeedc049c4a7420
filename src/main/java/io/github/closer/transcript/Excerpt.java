package io.github.closer.transcript;

import io.github.closer.transcript.Transcript.Entry;
import io.github.closer.transcript.Transcript.Kind;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The part of a transcript that is asked for.
 *
 * @param holds whether a card belongs to it
 */
public record Excerpt(Predicate<Entry> holds) {
  private static final String ANSWERS = "answers";
  private static final String PROMISES = "promises";
  private static final String WINS = "wins";

  /** What can be asked for in every transcript. */
  public static final List<String> NAMES = List.of(ANSWERS, PROMISES, WINS);

  /**
   * What somebody asks for: one of {@link #NAMES}, or the id of a step.
   *
   * @param steps the ids of the steps there are
   * @return empty when it is neither
   */
  public static Optional<Excerpt> named(String name, Set<String> steps) {
    return switch (name) {
      case ANSWERS -> Optional.of(new Excerpt(Excerpt::isAnswered));
      case PROMISES -> Optional.of(of(Kind.PROMISED, Kind.KEPT));
      case WINS -> Optional.of(of(Kind.THANKED, Kind.KEPT));
      default ->
          steps.contains(name)
              ? Optional.of(new Excerpt(entry -> entry.place().step().equals(name)))
              : Optional.empty();
    };
  }

  /**
   * The cards in which all of these words stand, in what was asked or in what one person said, in
   * any case and with or without accents.
   */
  public static Excerpt holding(List<String> words) {
    List<String> wanted = words.stream().map(Excerpt::plain).toList();
    return new Excerpt(
        entry ->
            Stream.concat(
                    Stream.of(entry.text()),
                    entry.sayings().stream().flatMap(saying -> saying.said().words().stream()))
                .map(Excerpt::plain)
                .anyMatch(text -> wanted.stream().allMatch(text::contains)));
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  private static Excerpt of(Kind... kinds) {
    Set<Kind> all = Set.of(kinds);
    return new Excerpt(entry -> all.contains(entry.place().kind()));
  }

  private static boolean isAnswered(Entry entry) {
    return entry.place().kind() == Kind.ANSWERED
        && entry.sayings().stream().anyMatch(saying -> saying.said().words().isPresent());
  }

  /** The ids of the steps of which something stands in a transcript, in order. */
  public static Set<String> steps(Transcript transcript) {
    Set<String> steps = new LinkedHashSet<>();
    for (Transcript.Block block : transcript.blocks()) {
      if (block instanceof Entry entry && !entry.place().step().isEmpty()) {
        steps.add(entry.place().step());
      }
    }
    return steps;
  }

  /** The cards of a transcript that belong to it; what stands between cards does not. */
  public Transcript of(Transcript whole) {
    List<Transcript.Block> blocks =
        whole.blocks().stream()
            .filter(block -> block instanceof Entry entry && holds.test(entry))
            .toList();
    return new Transcript(whole.title(), whole.people(), whole.begun(), whole.finished(), blocks);
  }
}
