package io.github.closer.deck;

import io.github.closer.deck.Node.Mapping;
import java.util.List;

/**
 * What is good to know of a deck that is passed on: who may use it, and where its idea is from.
 *
 * <p>A deck is meant to be passed on once it says anything of whose work it is. What two people
 * write for their own kitchen table needs none of it.
 */
final class CoverAdvice {
  private static final List<String> CREDITS =
      List.of("author", "version", "licence", "source", "evidence");

  private final Reading reading;
  private final Mapping cover;

  CoverAdvice(Reading reading, Mapping cover) {
    this.reading = reading;
    this.cover = cover;
  }

  void run() {
    if (CREDITS.stream().allMatch(word -> cover.value(word).isEmpty())) {
      return;
    }
    SourceSpan at = cover.entry("title").map(entry -> entry.key().span()).orElse(SourceSpan.START);
    if (cover.value("licence").isEmpty()) {
      reading.add(
          Diagnostic.of(Rule.NO_LICENCE, at, "this deck does not say who may use it")
              .help(
                  "write `licence: CC-BY-4.0` if others may pass it on, or in your own words who may"));
    }
    if (cover.value("source").isEmpty()) {
      reading.add(
          Diagnostic.of(Rule.NO_SOURCE, at, "this deck does not say where its idea comes from")
              .help("write `source:` and whose idea it is, or `source: our own`"));
    }
  }
}
