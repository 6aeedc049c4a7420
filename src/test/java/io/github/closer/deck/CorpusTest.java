package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much the bad decks cover. */
class CorpusTest {

  @Test
  void hasManyBadDecksOfEachKind() {
    assertThat(Decks.bad()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(named("slip-")).hasSizeGreaterThanOrEqualTo(25);
    assertThat(named("leak-")).hasSizeGreaterThanOrEqualTo(25);
    assertThat(named("hostile-").size() + HostileTexts.all().size()).isGreaterThanOrEqualTo(20);
  }

  private static List<String> named(String beginning) {
    return Decks.bad().stream().map(Decks::id).filter(name -> name.startsWith(beginning)).toList();
  }
}
