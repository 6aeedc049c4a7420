package io.github.closer.terminal;

import io.github.closer.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every key of the full screen, with the word that does the same line by line, for help.
 *
 * <p>Made from what the stages themselves go by, so that no key is told that is not there. How a
 * key is called and what it does is in the bundle, below the name of its kind.
 */
public final class KeyPage {
  private static final String NONE = "";
  private static final String COMMAND = "stage.command.";

  /** What comes in place of a key, or is no key for people. */
  private static final Set<Key.Kind> UNTOLD =
      EnumSet.of(Key.Kind.PASTE, Key.Kind.NONE, Key.Kind.OTHER);

  private final Words words;

  /** A page in the language of these words. */
  public KeyPage(Words words) {
    this.words = words;
  }

  /**
   * One line of the page.
   *
   * @param key the key on the full screen; may be empty
   * @param word the word on a line by itself; may be empty
   * @param does what they do
   */
  public record Row(String key, String word, String does) {}

  /** What can be asked for in place of an answer, and the ways out. */
  public List<Row> ways() {
    Row help = new Row(NONE, Slash.HELP.typed(), does("help"));
    return Stream.concat(rows(KeyPage::isWay), Stream.of(help)).toList();
  }

  /** How one moves and answers on the full screen. */
  public List<Row> answering() {
    Row newLine = new Row(words.say("help.key.new-line"), NONE, does("new-line"));
    return Stream.concat(rows(kind -> !isWay(kind)), Stream.of(newLine)).toList();
  }

  /** The words for which the full screen needs no key, each in a sentence. */
  public List<String> words() {
    Set<String> told = ways().stream().map(Row::word).collect(Collectors.toSet());
    return words.below(COMMAND).keySet().stream()
        .filter(word -> !told.contains("/" + word))
        .map(word -> words.say(COMMAND + word))
        .toList();
  }

  /** What helps while one types, each in a sentence. */
  public List<String> editing() {
    return words.list("stage.key.editing");
  }

  private Stream<Row> rows(Predicate<Key.Kind> told) {
    return Stream.of(Key.Kind.values())
        .filter(kind -> !UNTOLD.contains(kind))
        .filter(told)
        .flatMap(kind -> kind == Key.Kind.REQUEST ? requests() : Stream.of(row(kind)))
        .distinct();
  }

  private Stream<Row> requests() {
    return Stream.of(Request.values())
        .map(asks -> new Row(control(asks.key()), "/" + asks.word(), does(asks.word())));
  }

  private static boolean isWay(Key.Kind kind) {
    return kind == Key.Kind.REQUEST || !word(kind).isEmpty() || sequence(kind).isPresent();
  }

  private Row row(Key.Kind kind) {
    String name = name(kind);
    String key = sequence(kind).map(this::control).orElseGet(() -> words.say("help.key." + name));
    return new Row(key, word(kind), does(name));
  }

  private String does(String name) {
    return words.say("help.does." + name);
  }

  /** Keys that do the same in their own direction have one line. */
  private static String name(Key.Kind kind) {
    return switch (kind) {
      case UP, DOWN, LEFT, RIGHT -> "arrows";
      case HOME, END -> "ends";
      case PAGE_UP, PAGE_DOWN -> "pages";
      default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /** What is typed line by line for what a key does on the screen. */
  private static String word(Key.Kind kind) {
    return switch (kind) {
      case PASS -> Slash.PASS.typed();
      case LEAVE -> Slash.LEAVE.typed();
      case ESCAPE -> Slash.CLOSE.typed();
      default -> NONE;
    };
  }

  /** What a key sends that is pressed together with Ctrl. */
  private static Optional<String> sequence(Key.Kind kind) {
    return switch (kind) {
      case PASS -> Optional.of(Keyboard.PASS);
      case LEAVE -> Optional.of(Keyboard.LEAVE);
      case SHOW -> Optional.of(Keyboard.SHOW);
      case CLOCK -> Optional.of(Keyboard.CLOCK);
      case CLOCK_STOP -> Optional.of(Keyboard.CLOCK_STOP);
      case INTERRUPT -> Optional.of(Keyboard.INTERRUPT);
      case END_OF_INPUT -> Optional.of(Keyboard.END_OF_INPUT);
      default -> Optional.empty();
    };
  }

  private String control(String sequence) {
    return words.say("help.key.control", Character.toString(sequence.charAt(0) | 0x40));
  }
}
