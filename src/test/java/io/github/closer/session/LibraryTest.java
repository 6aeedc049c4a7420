package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Modifiers;
import io.github.closer.deck.Source;
import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import io.github.closer.deck.Template;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decks that come with the program. */
class LibraryTest {
  private static final int PLAYS = 400;
  private static final int MOST_CUES = 400;

  static Stream<Path> library() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("prompts"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("library")
  void aDeckOfTheLibraryHasNothingToComplainAbout(Path path) throws IOException {
    assertThat(load(path).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("library")
  void everyStepAndEveryOptionIsReachedAndEveryPlayEnds(Path path) throws IOException {
    Deck deck = load(path).value().orElseThrow();
    Set<String> seen = new LinkedHashSet<>();
    for (int seed = 0; seed < PLAYS; seed++) {
      play(deck, seed, seen);
    }

    List<String> unseen =
        all(deck).stream()
            .map(LibraryTest::pattern)
            .filter(pattern -> seen.stream().noneMatch(text -> pattern.matcher(text).matches()))
            .map(Pattern::pattern)
            .toList();
    assertThat(unseen).isEmpty();
  }

  /** Plays at random; in two plays of three the gates are answered so that they may open. */
  private static void play(Deck deck, int seed, Set<String> seen) {
    RandomReplies replies = new RandomReplies(seed);
    Setting setting =
        new Setting(deck, Rehearsed.ALEX_AND_SAM, Chance.of(seed), java.time.ZoneOffset.UTC);
    Session session = Session.begin(setting, Rehearsed.EVENING);
    for (int i = 0; !session.over(); i++) {
      assertThat(i).as("seed " + seed).isLessThan(MOST_CUES);
      Cue cue = session.cue();
      boolean gate = cue.card().alone() && !cue.card().aids().passable();
      Reply reply = gate && seed % 3 != 0 ? willing(cue) : replies.to(cue);
      seen.add(cue.card().text());
      if (cue instanceof Cue.Choose choose && reply instanceof Reply.Chosen chosen) {
        seen.add(choose.options().get(chosen.index()));
      }
      session = session.after(session.take(reply, Rehearsed.EVENING.plusSeconds(1800L * i)));
    }
  }

  /** Yes, and for a number one of the two ends, which opens gates of both kinds sometimes. */
  private static Reply willing(Cue cue) {
    if (cue instanceof Cue.Rate rate) {
      boolean wish = rate.scale().to() == 5;
      return new Reply.Rated(wish ? rate.scale().to() : rate.scale().from());
    }
    return PlainReplies.to(cue);
  }

  /** A text may stand above or below another one on its card; line ends at its end are dropped. */
  private static Pattern pattern(Template template) {
    StringBuilder regex = new StringBuilder("(?s)(.*\n\n)?");
    for (Template.Part part : template.parts()) {
      regex.append(
          part instanceof Template.Literal literal
              ? Pattern.quote(literal.text().stripTrailing()) + "\\s*"
              : ".{1,200}");
    }
    return Pattern.compile(regex + "(\n\n.*)?");
  }

  private static List<Template> all(Deck deck) {
    List<Template> texts = new ArrayList<>();
    collect(deck.contents().steps(), texts);
    collect(deck.contents().cards(), texts);
    deck.contents().parts().values().forEach(part -> collect(part, texts));
    return texts;
  }

  /** The texts that stand on cards and options, of all kinds of steps there are and will be. */
  private static void collect(Object value, List<Template> texts) {
    if (value instanceof Template text) {
      texts.add(text);
    } else if (value instanceof List<?> items) {
      items.stream().filter(item -> !(item instanceof Template)).forEach(i -> collect(i, texts));
    } else if (value instanceof Optional<?> maybe) {
      maybe.filter(Target.class::isInstance).ifPresent(target -> collect(target, texts));
    } else if (value instanceof Record && !(value instanceof Modifiers)) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(value), texts);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.toString(), e);
        }
      }
    }
  }

  @Test
  void curiosityHasSixtyCardsTwentyAtEachDepth() throws IOException {
    List<Step> cards =
        load(Path.of("prompts/curiosity.yaml")).value().orElseThrow().contents().cards();

    assertThat(cards).hasSize(60);
    for (int depth = 1; depth <= 3; depth++) {
      int wanted = depth;
      assertThat(cards.stream().filter(card -> card.depth().orElse(0) == wanted)).hasSize(20);
    }
  }

  private static Loaded<Deck> load(Path path) throws IOException {
    return DeckReader.read(new Source(path.toString(), Files.readString(path)), "library");
  }
}
