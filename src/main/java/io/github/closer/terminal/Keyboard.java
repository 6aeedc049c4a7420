package io.github.closer.terminal;

import java.io.IOError;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/**
 * Reads keys where nothing is typed: in menus, at clocks, on cards.
 *
 * <p>What is pasted there is dropped. Several ways to send a key are known, as terminals differ.
 */
final class Keyboard {
  static final String PASTE_BEGIN = "\033[200~";
  static final String PASTE_END = "\033[201~";
  static final String PASS = KeyMap.ctrl('P');
  static final String LEAVE = KeyMap.ctrl('Q');
  static final String SHOW = KeyMap.ctrl('T');
  static final String LIST = "\t";
  static final String CLOCK = KeyMap.ctrl('L');
  static final String CLOCK_STOP = KeyMap.ctrl('G');
  static final String INTERRUPT = KeyMap.ctrl('C');
  static final String END_OF_INPUT = KeyMap.ctrl('D');
  static final String ESCAPE = "\033";
  static final String ENTER_ON_PAD = "\033OM";

  /** What the keys of a number pad send while a program has the screen, and what they stand for. */
  static final Map<String, String> PAD = pad();

  private final BindingReader reader;
  private final Sequences sequences;
  private final KeyMap<Key.Kind> keys = new KeyMap<>();
  private final Escapes escapes;

  Keyboard(Terminal terminal, Escapes escapes) {
    this.reader = new BindingReader(terminal.reader());
    this.sequences = new Sequences(terminal, reader);
    this.escapes = escapes;
    keys.setUnicode(Key.Kind.CHARACTER);
    keys.setNomatch(Key.Kind.OTHER);
    keys.bind(Key.Kind.CHARACTER, KeyMap.range(" -~"));
    keys.bind(Key.Kind.ENTER, "\r", "\n", ENTER_ON_PAD);
    keys.bind(Key.Kind.CHARACTER, PAD.keySet());
    keys.bind(Key.Kind.BACKSPACE, KeyMap.del(), KeyMap.ctrl('H'));
    keys.bind(Key.Kind.PASS, PASS);
    keys.bind(Key.Kind.REQUEST, Arrays.stream(Request.values()).map(Request::key).toList());
    keys.bind(Key.Kind.LEAVE, LEAVE);
    keys.bind(Key.Kind.SHOW, SHOW);
    keys.bind(Key.Kind.LIST, LIST);
    keys.bind(Key.Kind.CLOCK, CLOCK);
    keys.bind(Key.Kind.CLOCK_STOP, CLOCK_STOP);
    keys.bind(Key.Kind.INTERRUPT, INTERRUPT);
    keys.bind(Key.Kind.END_OF_INPUT, END_OF_INPUT);
    keys.bind(Key.Kind.ESCAPE, ESCAPE);
    keys.bind(Key.Kind.OTHER, withAlt());
    keys.bind(Key.Kind.PASTE, PASTE_BEGIN);
    for (Key.Kind kind : Key.Kind.values()) {
      keys.bind(kind, ways(terminal, kind));
    }
    Sequences.cover(keys, Key.Kind.OTHER);
  }

  /** Waits for a key, but not longer than this. */
  Key next(long millis) {
    try {
      if (reader.peekCharacter(millis) == NonBlockingReader.READ_EXPIRED) {
        return Key.of(Key.Kind.NONE);
      }
      keys.setAmbiguousTimeout(escapes.patienceMillis());
      Key.Kind kind = reader.readBinding(keys);
      if (kind == null) {
        return Key.of(Key.Kind.END_OF_INPUT);
      }
      if (kind == Key.Kind.PASTE) {
        sequences.paste();
      }
      if (kind == Key.Kind.OTHER) {
        sequences.skip(reader.getLastBinding());
      }
      return kind == Key.Kind.CHARACTER || kind == Key.Kind.REQUEST
          ? new Key(kind, sign(reader.getLastBinding()).codePointAt(0))
          : Key.of(kind);
    } catch (IOError | EndOfFileException e) {
      return Key.of(Key.Kind.END_OF_INPUT);
    }
  }

  /** The sequences of the keys that every terminal sends in its own way. */
  static List<String> ways(Terminal terminal, Key.Kind kind) {
    return switch (kind) {
      case UP -> both("A");
      case DOWN -> both("B");
      case RIGHT -> both("C");
      case LEFT -> both("D");
      case HOME -> List.of("\033[H", "\033OH", "\033[1~", "\033[7~");
      case END -> List.of("\033[F", "\033OF", "\033[4~", "\033[8~");
      case PAGE_UP -> own(terminal, Capability.key_ppage, "\033[5~");
      case PAGE_DOWN -> own(terminal, Capability.key_npage, "\033[6~");
      case ENTER,
          BACKSPACE,
          CHARACTER,
          PASTE,
          PASS,
          REQUEST,
          LEAVE,
          SHOW,
          LIST,
          CLOCK,
          CLOCK_STOP,
          INTERRUPT,
          ESCAPE,
          END_OF_INPUT,
          NONE,
          OTHER ->
          List.of();
    };
  }

  /** What a key stands for that a number pad sends as a sequence; any other stands for itself. */
  private static String sign(String binding) {
    return PAD.getOrDefault(binding, binding);
  }

  /**
   * Letters with Alt mean nothing, and must not count as an escape and a letter; but for two, with
   * which longer keys begin.
   */
  static List<String> withAlt() {
    return IntStream.rangeClosed(' ', '~')
        .filter(sign -> sign != '[' && sign != 'O')
        .mapToObj(sign -> KeyMap.alt((char) sign))
        .toList();
  }

  private static Map<String, String> pad() {
    Map<String, String> out = new HashMap<>();
    for (char digit = '0'; digit <= '9'; digit++) {
      out.put("\033O" + (char) ('p' + digit - '0'), Character.toString(digit));
    }
    String letters = "jklmnoX";
    String signs = "*+,-./=";
    for (int i = 0; i < letters.length(); i++) {
      out.put("\033O" + letters.charAt(i), signs.substring(i, i + 1));
    }
    return Map.copyOf(out);
  }

  private static List<String> both(String letter) {
    return List.of("\033[" + letter, "\033O" + letter);
  }

  private static List<String> own(Terminal terminal, Capability key, String usual) {
    String sequence = KeyMap.key(terminal, key);
    return sequence == null || sequence.equals(usual) ? List.of(usual) : List.of(usual, sequence);
  }
}
