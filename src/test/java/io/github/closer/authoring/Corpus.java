package io.github.closer.authoring;

import io.github.closer.deck.Entries;
import io.github.closer.deck.Entry;
import io.github.closer.deck.Shape;
import io.github.closer.deck.Vocabulary;
import io.github.closer.deck.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Decks made of the table of words: the smallest that has a word, with all kinds of things behind
 * it, and the usual mistakes around it.
 */
final class Corpus {
  /** What somebody might write behind a word, right for some words and wrong for others. */
  private static final List<String> WRITTEN =
      List.of(
          "",
          "''",
          "Words",
          "'Words: and more'",
          "two words",
          "yes",
          "no",
          "true",
          "false",
          "maybe",
          "0",
          "1",
          "2",
          "3",
          "4",
          "5",
          "10",
          "51",
          "101",
          "601",
          "2001",
          "-1",
          "-100001",
          "100001",
          "2000000",
          "12345678",
          "1.5",
          "'7'",
          "'+2'",
          "'007'",
          "'99999'",
          "' 2 '",
          "up to 2",
          "up to 4",
          "1s",
          "90s",
          "0 min",
          "3 min",
          "20 min",
          "24h",
          "25h",
          "1 day",
          "'3 days'",
          "1 week",
          "366 days",
          "4000 days",
          "99999 weeks",
          "100000 s",
          "5 parsecs",
          "5min",
          "2026-12-24",
          "24.12.2026",
          "[]",
          "[Words]",
          "[one, 2, yes]",
          "['']",
          "[[one]]",
          "[two words]",
          "{}",
          "{a: b}",
          "[{a: b}]",
          "[{a: b, c: d}]",
          "[{a: [b]}]",
          "{there: [say: Hello.]}",
          "{there: []}",
          "{two words: [say: Hello.]}",
          "[say: Hello.]",
          "[Why?]",
          "[{}]",
          "sessions >= 3",
          "there",
          "nowhere/there",
          "deck walk",
          "deck",
          "'<= 4'",
          "'about 4'",
          "[shared/words.yaml]",
          "[../words.yaml]",
          "[words.txt]",
          "en",
          "pt-BR",
          "English",
          "[because]",
          "{when: must, say: Words}",
          "{when: [must], say: Words}",
          "{when: must}",
          "answered",
          "speaker");

  private static final List<String> SHARED =
      List.of("", "Words", "yes", "2", "always", "1 min", "[Words]", "[because]", "[[one]]");

  private final Map<String, List<String>> decks = new LinkedHashMap<>();

  private Corpus() {}

  /** The decks, by the word that they are about and where it stands. */
  static Map<String, List<String>> decks() {
    Corpus corpus = new Corpus();
    corpus.deck();
    Vocabulary.kinds().forEach(corpus::step);
    return corpus.decks;
  }

  private void deck() {
    Map<String, String> base = new LinkedHashMap<>();
    base.put("title", "Words");
    base.put("steps", "[say: Hello.]");
    words("deck", Vocabulary.deck(), base, deck -> deck);
    around("deck", base, deck -> deck);
  }

  private void step(Kind kind) {
    UnaryOperator<String> deck =
        step ->
            "{title: Words, cards: [{ask: Who?, tags: [Words, one], depth: 1}], parts: {there: [say:"
                + " Hello.]}, steps: ["
                + step
                + "]}";
    String verb = kind.verb().word();
    Map<String, String> base = smallest(kind.entries());
    base.put(verb, right(kind.verb().shape()));
    words(verb, kind.entries(), base, deck);
    around(verb, base, deck);
    for (Kind other : Vocabulary.kinds()) {
      if (!other.equals(kind)) {
        Map<String, String> both = smallest(other.entries());
        both.put(other.verb().word(), right(other.verb().shape()));
        both.putAll(base);
        add(verb + " and " + other.verb().word(), both, deck);
      }
    }
    Map<String, String> none = new LinkedHashMap<>(base);
    none.remove(verb);
    add(verb + " left out", none, deck);
  }

  /** Each of some words, with everything behind it, or left out. */
  private void words(
      String where, Entries entries, Map<String, String> base, UnaryOperator<String> deck) {
    for (Entry entry : entries.all()) {
      // What is inside tests is for their reader to say.
      if (entry.word().equals("tests")) {
        continue;
      }
      String name = where + " " + entry.word();
      Map<String, String> beside = new LinkedHashMap<>(base);
      if (entry.need().kind() == Entry.Need.Kind.BESIDE) {
        entries.find(entry.need().other()).ifPresent(e -> beside.put(e.word(), right(e.shape())));
      }
      for (String written : written(where, entry)) {
        add(name, with(beside, entry.word(), written), deck);
      }
      if (entry.isRequired()) {
        Map<String, String> without = new LinkedHashMap<>(base);
        without.remove(entry.word());
        add(name, without, deck);
      }
      inside(entry, value -> deck.apply(flow(with(base, entry.word(), value))));
    }
  }

  /** Words inside the value of a word. */
  private void inside(Entry entry, UnaryOperator<String> deck) {
    boolean listed = entry.shape() instanceof Shape.ListOf;
    group(entry.shape())
        .filter(group -> !group.open())
        .ifPresent(
            group -> {
              UnaryOperator<String> around =
                  value -> deck.apply(listed ? "[" + value + "]" : value);
              Map<String, String> base = smallest(group.entries());
              words(entry.word() + ":", group.entries(), base, around);
              around(entry.word() + ":", base, around);
            });
  }

  private static Optional<Shape.Group> group(Shape shape) {
    if (shape instanceof Shape.ListOf list) {
      return group(list.item());
    }
    if (shape instanceof Shape.Either either) {
      return Optional.of(either.full());
    }
    return shape instanceof Shape.Group group ? Optional.of(group) : Optional.empty();
  }

  /** Words that nobody knows, and one that is the author's own. */
  private void around(String where, Map<String, String> base, UnaryOperator<String> deck) {
    add(where + " as it is", base, deck);
    add(where + " and an own word", with(base, "x-mine", "[anything]"), deck);
    add(where + " and a strange word", with(base, "strange", "Words"), deck);
    add(where + " and a word in capitals", with(base, "Id", "Words"), deck);
  }

  private void add(String name, Map<String, String> entries, UnaryOperator<String> deck) {
    decks.computeIfAbsent(name, n -> new ArrayList<>()).add(deck.apply(flow(entries)));
  }

  /** What is the same on every step is written in all ways on one kind of step only. */
  private static Set<String> written(String where, Entry entry) {
    Shape shape = entry.shape();
    boolean shared = Vocabulary.anywhere().all().contains(entry) && !where.equals("ask");
    Set<String> written = new LinkedHashSet<>(shared ? SHARED : WRITTEN);
    if (shape instanceof Shape.Words<?> words) {
      written.addAll(words.values().keySet());
    }
    if (shape instanceof Shape.Whole whole) {
      for (int number : List.of(whole.least(), whole.most())) {
        for (int near = number - 1; near <= number + 1; near++) {
          written.add(String.valueOf(near));
          written.add("'" + near + "'");
        }
      }
      whole.words().stream().filter(w -> !w.isEmpty()).forEach(written::add);
    }
    return written;
  }

  private static Map<String, String> with(Map<String, String> base, String word, String value) {
    Map<String, String> with = new LinkedHashMap<>(base);
    with.put(word, value);
    return with;
  }

  private static Map<String, String> smallest(Entries entries) {
    Map<String, String> smallest = new LinkedHashMap<>();
    entries.all().stream()
        .filter(e -> e.isRequired() || e.need().kind() == Entry.Need.Kind.UNLESS)
        .forEach(e -> smallest.put(e.word(), right(e.shape())));
    return smallest;
  }

  private static String flow(Map<String, String> entries) {
    return entries.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Something that is right behind a word without which a step cannot be. */
  private static String right(Shape shape) {
    if (shape instanceof Shape.ListOf list) {
      return "[" + right(list.item()) + "]";
    }
    if (shape instanceof Shape.Either either) {
      return right(either.brief());
    }
    if (shape instanceof Shape.Whole) {
      return "1";
    }
    if (shape instanceof Shape.Time) {
      return "1 day";
    }
    if (shape instanceof Shape.Words<?> words) {
      return words.values().keySet().iterator().next();
    }
    if (shape instanceof Shape.When) {
      return "sessions >= 3";
    }
    if (shape instanceof Shape.Steps || shape instanceof Shape.Way) {
      return "[say: Hello.]";
    }
    if (shape instanceof Shape.Like like) {
      return like.pattern().matcher("there").matches() ? "there" : "'<= 4'";
    }
    return "Words";
  }
}
