package io.github.closer.deck;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words that people reach for, and what they are called here.
 *
 * <p>They come from other formats and from plain English, so how near they are in letters says
 * nothing: {@code max} means {@code to}, and not {@code many}.
 */
final class OtherWords {
  static final String ON_A_DECK = "deck";
  static final String A_STEP = "step";
  static final String ANYWHERE = "*";

  /** By the place where they stand: a verb, one of those above, or a word and a colon. */
  static final Map<String, Map<String, Called>> WORDS = words();

  private OtherWords() {}

  /**
   * What a word is called here.
   *
   * @param help what to write instead
   * @param word the very word, where nothing else can be meant
   */
  record Called(String help, Optional<String> word) {
    static Called is(String word) {
      return new Called("here it is called `" + word + "`", Optional.of(word));
    }

    static Called help(String help) {
      return new Called(help, Optional.empty());
    }
  }

  /** A word that stands on a deck. */
  static Optional<Called> onDeck(String word) {
    return in(ON_A_DECK, word);
  }

  /** A word that stands where the kind of a step should. */
  static Optional<Called> step(String word) {
    return in(A_STEP, word);
  }

  /** A word that stands on a step. */
  static Optional<Called> on(Word verb, String word) {
    return in(verb.word(), word).or(() -> in(ANYWHERE, word));
  }

  /** A word that stands behind another one. */
  static Optional<Called> behind(String key, String word) {
    return in(key + ":", word);
  }

  private static Optional<Called> in(String where, String word) {
    return Optional.ofNullable(WORDS.getOrDefault(where, Map.of()).get(word));
  }

  private static Map<String, Map<String, Called>> words() {
    Table table = new Table();
    steps(table);
    decks(table);
    onSteps(table);
    values(table);
    return table.words;
  }

  private static void steps(Table table) {
    table.is(A_STEP, "ask", "question", "prompt", "q");
    table.is(A_STEP, "say", "tell", "message");
    table.is(A_STEP, "scale", "rate", "rating", "slider");
    table.is(A_STEP, "choose", "choice", "select", "pick");
    table.is(A_STEP, "checklist", "tick", "todo");
    table.is(A_STEP, "agree", "promise", "commit");
    table.is(A_STEP, "pause", "break", "rest", "wait");
    table.is(A_STEP, "repeat", "loop");
    table.is(A_STEP, "go", "goto", "jump");
    table.is(A_STEP, "stop", "end", "finish");
    table.help(
        A_STEP,
        "for free writing there is `note`; a question that is answered in writing is `ask` with"
            + " `answer: text`",
        "write",
        "journal",
        "text",
        "input");
    table.help(A_STEP, "`appreciate` says thanks and is counted, `say` shows words", "thank");
    table.help(
        A_STEP, "`draw: 1` takes a card, `cards:` on the deck holds them", "card", "cards", "deal");
  }

  private static void decks(Table table) {
    table.is(ON_A_DECK, "title", "name");
    table.is(ON_A_DECK, "about", "description", "summary", "intro");
    table.is(ON_A_DECK, "lang", "language");
    table.is(ON_A_DECK, "licence", "license", "rights");
    table.is(ON_A_DECK, "author", "authors");
    table.is(ON_A_DECK, "source", "sources", "references");
    table.is(ON_A_DECK, "people", "players");
    table.is(ON_A_DECK, "parts", "sections");
    table.is(ON_A_DECK, "include", "includes", "import", "imports");
    table.help(
        ON_A_DECK, "write `minutes:` and a number, such as `minutes: 20`", "duration", "length");
    table.help(
        ON_A_DECK,
        "write `cards:` where they are drawn, or `steps:` where they are played in order",
        "questions",
        "prompts",
        "items");
    table.help(ON_A_DECK, "`order: shuffled` shuffles the cards", "shuffle", "shuffled", "random");
    table.help(ON_A_DECK, "`not_for:` takes a list of whom it is not for", "warning", "warnings");
  }

  private static void onSteps(Table table) {
    table.is("scale", "from", "min", "minimum");
    table.is("scale", "to", "max", "maximum");
    table.is("gate", "from", "min", "minimum");
    table.is("gate", "to", "max", "maximum");
    table.help(
        "scale",
        "`from` and `to` are the numbers at the ends, `low` and `high` the words beside them",
        "lowest",
        "highest",
        "left",
        "right",
        "labels");
    table.is("choose", "options", "option", "items", "choices", "answers", "list");
    table.is("choose", "many", "multiple");
    table.is("checklist", "items", "item", "options", "option", "list");
    table.is("match", "items", "options", "ideas", "list");
    table.is("guess", "fields", "items", "questions");
    table.is("draw", "tags", "tag");
    table.is("if", "then", "steps");
    table.is("repeat", "steps", "then", "do");
    table.is("agree", "due", "by", "until", "deadline");
    table.is("note", "open", "open_in", "opens");
    table.is(ANYWHERE, "hint", "tip", "advice");
    table.is(ANYWHERE, "when", "only_if", "condition");
    table.is(ANYWHERE, "id", "name", "key");
    table.is(ANYWHERE, "tags", "tag", "topics");
    table.help(
        ANYWHERE,
        "write `time:` and how long, such as `time: 5 min`",
        "minutes",
        "seconds",
        "timer");
    table.help(
        ANYWHERE,
        "write `private: until_both` (shown when both have answered) or `private: always` (never"
            + " shown to the other)",
        "secret",
        "hidden",
        "anonymous");
    table.help(
        ANYWHERE, "write `optional: yes` on what may be left out, and nothing else", "required");
  }

  private static void values(Table table) {
    table.is("who:", "both", "together");
    table.help(
        "who:",
        "write `each` if each of you answers, or `both` if you answer together",
        "all",
        "everyone",
        "everybody",
        "a and b",
        "partner",
        "partners",
        "us");
    table.is("keep:", "never", "no", "nothing");
    table.is("order:", "shuffled", "random", "shuffle");
    table.is("order:", "written", "fixed", "sequential", "in order");
    table.is("answer:", "spoken", "aloud", "voice");
    table.help(
        "answer:",
        "`line` is one typed line, `text` as many as it takes",
        "written",
        "typed",
        "writing");
    table.is("lang:", "en", "english", "English");
    table.is("lang:", "de", "german", "German", "deutsch", "Deutsch");
    table.is("lang:", "fr", "french", "French");
    table.is("lang:", "es", "spanish", "Spanish");
    table.help("due:", "write `1 day`", "tomorrow");
    table.help("due:", "write `next time`, which is whenever you play again", "next session");
  }

  /** The rows while they are written down. */
  private static final class Table {
    private final Map<String, Map<String, Called>> words = new HashMap<>();

    void is(String where, String word, String... others) {
      put(where, Called.is(word), others);
    }

    void help(String where, String help, String... others) {
      put(where, Called.help(help), others);
    }

    private void put(String where, Called called, String... others) {
      for (String other : others) {
        words.computeIfAbsent(where, w -> new HashMap<>()).put(other, called);
      }
    }
  }
}
