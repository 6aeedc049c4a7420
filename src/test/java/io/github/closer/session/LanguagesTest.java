package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Decks;
import io.github.closer.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same evening in two languages.
 *
 * <p>Each reply is given now in the one language and now in the other, as if the session was left
 * and gone on with each time. Both have to stand at the same place all the way.
 */
class LanguagesTest {
  private static final Region GERMANY = new Region(ZoneOffset.UTC, Words.in(Locale.GERMAN));
  private static final int PLAYS = 4;
  private static final int MOST_CUES = 2000;

  /** What people type for a day or a time, in either language; some of it means nothing. */
  private static final List<String> TIMES =
      List.of(
          "tomorrow",
          "morgen",
          "in 3 Tagen",
          "4. Dezember",
          "Friday",
          "übermorgen",
          "45 min",
          "2 Std",
          "21:30 Uhr",
          "bald",
          "soon");

  private static final Memory MEMORY =
      new Memory(
          new Memory.Past(3, Optional.of(Person.A), Map.of(), Map.of()),
          List.of(
              new Memory.Promise("p-1-a", Audience.A, "‹tea›", Optional.empty(), "test"),
              new Memory.Promise("p-2-both", Audience.BOTH, "‹a walk›", Optional.empty(), "x")),
          List.of(new Memory.Ticket("t-1-a", Audience.A, "‹it›", LocalDate.of(2026, 11, 1))),
          new Memory.Kit(List.of(), List.of(), List.of(), List.of()));

  private static Setting setting(Deck deck, Chance chance, Memory memory, Region region) {
    People people =
        switch (deck.terms().people()) {
          case 1 -> new People("Alex", "Kim", new People.Alone(Person.B));
          case 4 -> new People("Alex", "Kim", new People.TwoCouples("Lou", "Robin"));
          default -> new People("Alex", "Kim");
        };
    return new Setting(deck, people, chance, region, memory);
  }

  static Stream<Path> decks() {
    return Decks.played().stream().filter(path -> !path.toString().contains("practices"));
  }

  /** One evening, told to a session in each language. */
  private static final class Evening {
    private final Setting english;
    private final Setting german;
    private final List<Event.Lasting> story = new ArrayList<>();
    private final SplittableRandom random;
    private Session here;
    private Session there;

    Evening(Deck deck, int seed) {
      Memory memory = seed % 2 == 0 ? MEMORY : Memory.NONE;
      english = setting(deck, Chance.of(seed), memory, InEnglish.REGION);
      german = setting(deck, Chance.of(seed), memory, GERMANY);
      random = new SplittableRandom(seed);
      here = Session.begin(english, Rehearsed.EVENING);
      there = Session.begin(german, Rehearsed.EVENING);
      story.add(
          new Event.Begun(
              Rehearsed.EVENING,
              new Event.Heading("t", "T", "0", english.chance().order(), english.people())));
    }

    /** Plays to the end; each pair of cues goes to the one who looks. */
    void play(int seed, Looking looking) {
      RandomReplies replies = new RandomReplies(seed);
      Instant now = Rehearsed.EVENING;
      for (int i = 0; !here.over(); i++) {
        assertThat(i).isLessThan(MOST_CUES);
        looking.at(here.cue(), there.cue());
        now = now.plusSeconds(1800);
        Session one = random.nextBoolean() ? here : there;
        Event event = one.take(typed(replies.to(one.cue()), one.cue()), now);
        here = here.after(event);
        there = there.after(event);
        if (event instanceof Event.Closed closed) {
          story.removeIf(closed::withdraws);
        }
        if (event instanceof Event.Lasting lasting) {
          story.add(lasting);
        }
        assertThat(there.over()).isEqualTo(here.over());
      }
      assertThat(Session.resume(english, story)).isEqualTo(here);
      assertThat(Session.resume(german, story)).isEqualTo(there);
    }

    private Reply typed(Reply reply, Cue cue) {
      boolean line = cue instanceof Cue.Write write && write.length() == Cue.Length.LINE;
      return line && reply instanceof Reply.Written && random.nextInt(3) > 0
          ? new Reply.Written(TIMES.get(random.nextInt(TIMES.size())))
          : reply;
    }
  }

  private interface Looking {
    void at(Cue english, Cue german);
  }

  @ParameterizedTest
  @MethodSource("decks")
  void aSessionGoesOnInAnotherLanguageAsItWouldHave(Path path) {
    Deck deck = Decks.read(path).value().orElseThrow();
    for (int seed = 0; seed < PLAYS; seed++) {
      Evening evening = new Evening(deck, seed);
      evening.play(
          seed,
          (english, german) -> {
            assertThat(german.getClass()).isEqualTo(english.getClass());
            assertThat(german.card().audience()).isEqualTo(english.card().audience());
            assertThat(offered(german)).hasSameSizeAs(offered(english));
          });
      Learned one = Learned.of(evening.english, "abcde", evening.story);
      Learned other = Learned.of(evening.german, "abcde", evening.story);
      assertThat(days(other)).isEqualTo(days(one));
      assertThat(other.letters()).isEqualTo(one.letters());
      assertThat(other.items()).isEqualTo(one.items());
      assertThat(other.past()).isEqualTo(one.past());
    }
  }

  /** What an appointment is called is said in the language of the day; when it is, is the same. */
  private static List<String> days(Learned learned) {
    return learned.agreed().promises().stream().map(p -> p.id() + " " + p.due()).toList();
  }

  @ParameterizedTest
  @MethodSource("decks")
  void aGermanEveningHasNoEnglishSentence(Path path) throws IOException {
    Deck deck = Decks.read(path).value().orElseThrow();
    String written = Files.readString(path);
    // What joins two names or two times would be found in any text of a deck.
    Set<Pattern> english =
        sentences(InEnglish.WORDS, "(typed|names|time|clock)\\..*|hours-and-minutes");
    Set<Pattern> german = sentences(GERMANY.words(), "typed\\..*");
    String partner = new Phrases(GERMANY.words()).say("partner");
    for (int seed = 0; seed < PLAYS; seed++) {
      new Evening(deck, seed)
          .play(
              seed,
              (one, other) -> {
                for (String line : shown(other)) {
                  boolean whole = english.stream().anyMatch(said -> said.matcher(line).matches());
                  boolean ofTheDeck = written.contains(line) || matches(german, line);
                  assertThat(whole && !ofTheDeck).as(line).isFalse();
                }
                List<String> differing = new ArrayList<>(shown(other));
                differing.removeAll(shown(one));
                // Who is meant may stand in the middle of what the deck says.
                differing.removeIf(line -> line.contains(partner));
                assertThat(differing).allMatch(line -> matches(german, line));
              });
    }
  }

  @Test
  void anEveningSpeaksBothLanguages() {
    Deck deck = Rehearsed.read("title: T\nsteps:\n  - consent: ‹Now?›\n");
    Evening evening = new Evening(deck, 1);
    Set<String> options = new LinkedHashSet<>();

    evening.play(
        1,
        (english, german) -> {
          options.addAll(offered(english));
          options.addAll(offered(german));
        });

    assertThat(options).contains("Yes", "No", "Ja", "Nein");
  }

  private static List<String> offered(Cue cue) {
    if (cue instanceof Cue.Choose choose) {
      return choose.options();
    }
    return cue instanceof Cue.Tick tick ? tick.items() : List.of();
  }

  /** Every line a cue brings onto a screen. */
  private static List<String> shown(Cue cue) {
    List<String> all = new ArrayList<>();
    all.add(cue.card().text());
    all.addAll(cue.card().aids().sentences());
    all.addAll(offered(cue));
    if (cue instanceof Cue.Rate rate) {
      all.add(rate.scale().ends().low());
      all.add(rate.scale().ends().high());
    }
    if (cue instanceof Cue.Wait rest) {
      all.addAll(rest.meanwhile());
    }
    if (cue instanceof Cue.Reveal reveal) {
      reveal.sides().forEach(side -> all.add(side.name()));
    }
    return all.stream()
        .flatMap(String::lines)
        .map(line -> line.replaceFirst("^- ", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static boolean matches(Set<Pattern> sentences, String line) {
    // A word of the deck may stand behind a guess, so the beginning is what counts.
    return sentences.stream().anyMatch(sentence -> sentence.matcher(line).lookingAt());
  }

  /** All sentences of the engine that have words of their own, with anything put in. */
  private static Set<Pattern> sentences(Words words, String without) {
    return words.below("session.").entrySet().stream()
        .filter(entry -> !entry.getKey().matches(without))
        .map(Map.Entry::getValue)
        .flatMap(LanguagesTest::forms)
        .filter(text -> text.replaceAll("\\{\\d[^}]*\\}", "").matches("(?s).*\\p{L}{2}.*"))
        .map(text -> text.replace("''", "'"))
        .map(LanguagesTest::anything)
        .collect(Collectors.toSet());
  }

  /** A sentence that chooses by number, in each of its forms. */
  private static Stream<String> forms(String text) {
    int begin = text.indexOf("{0,choice,");
    if (begin < 0) {
      return Stream.of(text);
    }
    int depth = 0;
    int end = begin;
    do {
      depth += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
      end++;
    } while (depth > 0);
    String before = text.substring(0, begin);
    String after = text.substring(end);
    return Stream.of(text.substring(begin + "{0,choice,".length(), end - 1).split("\\|", -1))
        .map(form -> before + form.replaceFirst("^\\d+[#<]", "") + after);
  }

  private static Pattern anything(String text) {
    StringBuilder out = new StringBuilder();
    for (String literal : text.split("\\{\\d[^}]*\\}", -1)) {
      out.append(out.isEmpty() ? "" : ".*").append(Pattern.quote(literal));
    }
    return Pattern.compile(out.toString(), Pattern.DOTALL);
  }
}
