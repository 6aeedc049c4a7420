package io.github.closer.terminal;

import java.io.IOException;
import java.util.List;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * Reads to its end what a terminal sends as several characters: a key nobody needs here, and a
 * paste.
 *
 * <p>Half of an unknown key would count as typed, and its digits would choose. A paste whose end
 * got lost ends when nothing more comes, so that the keyboard is never dead.
 */
final class Sequences {
  private static final String PARAMETERS = "\033[";
  private static final String SHIFTED = "\033O";
  private static final int LONGEST = 64;
  private static final long PASTE_MILLIS = 2000;

  private final NonBlockingReader reader;
  private final BindingReader keys;

  Sequences(Terminal terminal, BindingReader keys) {
    this.reader = terminal.reader();
    this.keys = keys;
  }

  /** Binds every beginning of a key, so that another key that begins alike is read as a whole. */
  static <T> void cover(KeyMap<T> keys, T stranger) {
    cover(keys, stranger, PARAMETERS);
    cover(keys, stranger, SHIFTED);
    for (String sequence : List.copyOf(keys.getBoundKeys().keySet())) {
      for (int end = 2; end < sequence.length(); end++) {
        cover(keys, stranger, sequence.substring(0, end));
      }
    }
  }

  private static <T> void cover(KeyMap<T> keys, T stranger, String begun) {
    if (keys.getBound(begun) == null) {
      keys.bind(stranger, begun);
    }
  }

  /** Takes away what is left of a key that begins like this. */
  void skip(String begun) {
    if (begun.startsWith(SHIFTED)) {
      digits();
      one();
    } else if (begun.startsWith(PARAMETERS)) {
      for (int i = 0; i < LONGEST && isParameter(peek()); i++) {
        keys.readCharacter();
      }
      if (begun.equals(PARAMETERS) && peek() == '[') {
        // The function keys of the Linux console have one more of these.
        one();
      }
      one();
    }
  }

  private void digits() {
    for (int i = 0; i < LONGEST && Character.isDigit(peek()); i++) {
      keys.readCharacter();
    }
  }

  /** An escape or a line end is never the end of a key, but the beginning of another. */
  private void one() {
    if (peek() > ' ') {
      keys.readCharacter();
    }
  }

  private int peek() {
    return keys.peekCharacter(Escapes.PATIENCE_MILLIS);
  }

  private static boolean isParameter(int sign) {
    return sign >= ' ' && sign <= '?';
  }

  /**
   * What was pasted, up to its end and not a sign further: another paste may follow at once, and
   * what is read too much would come back behind it.
   */
  String paste() {
    StringBuilder out = new StringBuilder();
    try {
      for (int sign = next(); sign >= 0; sign = next()) {
        out.append((char) sign);
        int length = out.length() - Keyboard.PASTE_END.length();
        if (sign == '~' && length >= 0 && out.indexOf(Keyboard.PASTE_END, length) >= 0) {
          return out.substring(0, length);
        }
      }
      return out.toString();
    } catch (IOException e) {
      throw new EndOfFileException(e);
    }
  }

  private int next() throws IOException {
    return reader.read(PASTE_MILLIS);
  }
}
