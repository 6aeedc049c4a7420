package io.github.closer.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.keymap.KeyMap;

/**
 * The keys of an editor, in all the ways in which terminals send them.
 *
 * <p>A terminal that can tell Shift+Enter from Enter says so in one of two forms, with a number for
 * Shift, Alt and Ctrl. Alt is Option on a Mac, and an escape before the key in most terminals. No
 * key here begins with two escapes: three of them must each be seen at once.
 */
final class EditingKeys {
  static final List<String> NEW_LINE =
      joined(List.of(KeyMap.alt('\r'), KeyMap.alt('\n')), held(13));

  static final List<String> WORD_LEFT = joined(List.of(KeyMap.alt('b'), "\033Od"), arrow("D"));

  static final List<String> WORD_RIGHT = joined(List.of(KeyMap.alt('f'), "\033Oc"), arrow("C"));

  static final List<String> CUT_WORD_LEFT =
      List.of(KeyMap.ctrl('W'), KeyMap.alt(KeyMap.del()), KeyMap.alt(KeyMap.ctrl('H')));

  static final List<String> CUT_WORD_RIGHT =
      List.of(KeyMap.alt('d'), "\033[3;5~", "\033[3;3~", "\033[3^");

  static final List<String> TO_THE_BEGINNING = List.of("\033[1;5H", "\033[7^", KeyMap.alt('<'));

  static final List<String> TO_THE_END = List.of("\033[1;5F", "\033[8^", KeyMap.alt('>'));

  static final List<String> UNDO = List.of(KeyMap.ctrl('Z'), KeyMap.ctrl('_'));

  static final List<String> REDO =
      joined(List.of(KeyMap.ctrl('X'), KeyMap.alt('z')), shifted('z'), shifted('Z'));

  private EditingKeys() {}

  @SafeVarargs
  private static List<String> joined(List<String>... parts) {
    List<String> out = new ArrayList<>();
    for (List<String> part : parts) {
      out.addAll(part);
    }
    return List.copyOf(out);
  }

  /** An arrow with Ctrl, with Alt, with both. */
  private static List<String> arrow(String letter) {
    return Stream.of("\033[1;5", "\033[1;3", "\033[1;7", "\033[5").map(m -> m + letter).toList();
  }

  /** A key with Shift, Alt, Ctrl or several of them. */
  private static List<String> held(int key) {
    List<String> out = new ArrayList<>();
    for (int modifier = 2; modifier <= 8; modifier++) {
      out.addAll(with(key, modifier));
    }
    return out;
  }

  private static List<String> shifted(int key) {
    return with(key, 6);
  }

  private static List<String> with(int key, int modifier) {
    return List.of("\033[" + key + ";" + modifier + "u", "\033[27;" + modifier + ";" + key + "~");
  }
}
