package io.github.closer.deck;

import io.github.closer.deck.Node.Mapping;

/** What is good to know of a deck that is passed on: who may use it, and where its idea is from. */
final class CoverAdvice {
  private final Reading reading;
  private final Mapping cover;

  CoverAdvice(Reading reading, Mapping cover) {
    this.reading = reading;
    this.cover = cover;
  }

  void run() {
    SourceSpan at =
        cover.entry("title").map(entry -> entry.key().span()).orElse(SourceSpan.START);
    if (cover.value("licence").isEmpty()) {
      reading.add(
          Diagnostic.of(Rule.NO_LICENCE, at, "this deck does not say who may use it")
              .help(
                  "write `licence: CC-BY-4.0` if others may pass it on, or `licence: for the two of"
                      + " us`"));
    }
    if (cover.value("source").isEmpty()) {
      reading.add(
          Diagnostic.of(Rule.NO_SOURCE, at, "this deck does not say where its idea comes from")
              .help("write `source:` and whose idea it is, or `source: our own`"));
    }
  }
}
