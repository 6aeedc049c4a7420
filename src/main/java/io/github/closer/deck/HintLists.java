package io.github.closer.deck;

import io.github.closer.deck.Modifiers.Nudge;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The word lists that a deck can ask for by name.
 *
 * <p>Each says one warm sentence that asks for more of what is wanted, and calls nothing wrong.
 */
final class HintLists {
  private static final Map<String, Nudge> LISTS = Collections.unmodifiableMap(lists());

  private HintLists() {}

  static Set<String> names() {
    return LISTS.keySet();
  }

  /** The lists by their names. */
  static Map<String, Nudge> all() {
    return LISTS;
  }

  static Optional<Nudge> named(String name) {
    return Optional.ofNullable(LISTS.get(name));
  }

  private static Map<String, Nudge> lists() {
    Map<String, Nudge> lists = new LinkedHashMap<>();
    lists.put(
        "always-never",
        nudge(
            "One time it happened is easier to hear than always. Which one comes to mind?",
            "always",
            "never",
            "every time",
            "every single time",
            "all the time",
            "constantly",
            "not once",
            "nothing ever",
            "everything you do"));
    lists.put(
        "because",
        nudge(
            "A feeling can stand without its reason. What is it like on its own?",
            "because",
            "because of you",
            "because you",
            "since you",
            "thanks to you",
            "due to you",
            "that's why",
            "which is why"));
    lists.put(
        "verdict",
        nudge(
            "This may say what somebody is. What did you see or hear, as a camera would?",
            "you are",
            "you're",
            "you are so",
            "you are too",
            "selfish",
            "lazy",
            "childish",
            "crazy",
            "dramatic",
            "ridiculous",
            "irresponsible",
            "thoughtless",
            "typical"));
    lists.put(
        "but",
        nudge(
            "What comes before this word is easily lost. It may stand as a sentence of its own.",
            "but",
            "however",
            "although",
            "even so",
            "on the other hand",
            "then again"));
    lists.put(
        "self-attack",
        nudge(
            "This sounds hard on yourself. How would you say it to a friend?",
            "i am terrible",
            "i'm terrible",
            "i am awful",
            "i'm awful",
            "i am the worst",
            "i'm the worst",
            "i am worthless",
            "i'm worthless",
            "i am useless",
            "i'm useless",
            "i am stupid",
            "i'm stupid",
            "i am a failure",
            "i'm a failure",
            "i hate myself",
            "all my fault",
            "i ruin everything",
            "what is wrong with me",
            "what's wrong with me"));
    lists.put(
        "pseudo-feeling",
        nudge(
            "That tells what the other did. What feeling is under it?",
            "abandoned",
            "abused",
            "attacked",
            "belittled",
            "betrayed",
            "blamed",
            "bullied",
            "cheated",
            "controlled",
            "criticised",
            "criticized",
            "disrespected",
            "excluded",
            "ignored",
            "judged",
            "let down",
            "manipulated",
            "misunderstood",
            "neglected",
            "patronised",
            "patronized",
            "pressured",
            "provoked",
            "pushed away",
            "rejected",
            "taken for granted",
            "unappreciated",
            "unheard",
            "unloved",
            "unseen",
            "unsupported",
            "unwanted",
            "used"));
    return lists;
  }

  private static Nudge nudge(String say, String... words) {
    return new Nudge(List.of(words), say);
  }
}
