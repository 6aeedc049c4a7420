package io.github.closer.terminal;

import io.github.closer.text.Clusters;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.stream.Collectors;

/**
 * One line as it is typed, of any length.
 *
 * <p>A terminal that puts lines together itself holds 4095 bytes of one, and 1024 on some systems;
 * what is typed after that is lost. Here nothing is. What a key does is what it does there: it adds
 * a character, or takes back a character, a word or all. What it answers is what shows that on the
 * screen: the character, or as many steps back as it was wide; no escape, no redrawing.
 *
 * <p>From any thread: who has been away is shown the line while the next key is awaited.
 */
final class KeyedLine {
  private static final int ESCAPE = 0x1B;
  private static final int BACKSPACE = 0x08;
  private static final int DELETE = 0x7F;
  private static final int MOST_BYTES = 8;

  private final StringBuilder words = new StringBuilder();
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
  private final CharBuffer decoded = CharBuffer.allocate(MOST_BYTES);
  private final Erasing erasing;
  private Sequence sequence = Sequence.NONE;

  /** Where one is in what an arrow, or another key without a character, sends. */
  private enum Sequence {
    NONE,
    BEGUN,
    ONE_MORE,
    TO_ITS_END
  }

  /** The keys that take back, as the terminal has them; backspace and delete do so anyway. */
  record Erasing(int character, int word, int line) {}

  KeyedLine(Charset charset, Erasing erasing) {
    this.erasing = erasing;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** Takes a byte that is not the end of the line, and answers what is to be shown of it. */
  synchronized String take(int sign) {
    if (isOfSequence(sign)) {
      return "";
    }
    if (sign == BACKSPACE || sign == DELETE || sign == erasing.character()) {
      return back(Clusters.before(words, words.length()));
    }
    if (sign == erasing.word()) {
      return back(beforeWord());
    }
    if (sign == erasing.line()) {
      return back(0);
    }
    return added(sign);
  }

  /** What such a key sends comes at once: where nothing follows, nothing was begun. */
  synchronized void settle() {
    sequence = Sequence.NONE;
  }

  private boolean isOfSequence(int sign) {
    Sequence before = sequence;
    sequence = next(sign);
    return before == Sequence.ONE_MORE
        || sequence != Sequence.NONE
        || (before == Sequence.TO_ITS_END && isFinal(sign));
  }

  private Sequence next(int sign) {
    if (sign == ESCAPE) {
      return Sequence.BEGUN;
    }
    if (sequence == Sequence.BEGUN && sign == 'O') {
      return Sequence.ONE_MORE;
    }
    boolean opens = sequence == Sequence.BEGUN && sign == '[';
    boolean goesOn = sequence == Sequence.TO_ITS_END && sign >= ' ' && sign < '@';
    return opens || goesOn ? Sequence.TO_ITS_END : Sequence.NONE;
  }

  private static boolean isFinal(int sign) {
    return sign >= '@' && sign < DELETE;
  }

  private String added(int sign) {
    bytes.put((byte) sign).flip();
    decoder.decode(bytes, decoded, false);
    bytes.compact();
    decoded.flip();
    String said = decoded.toString();
    decoded.clear();
    StringBuilder shown = new StringBuilder();
    said.codePoints().filter(KeyedLine::isWord).forEach(c -> add(c, shown));
    return shown.toString();
  }

  /** A key that is no character means nothing here, and would move the cursor. */
  private static boolean isWord(int c) {
    return c == '\t' || Character.getType(c) != Character.CONTROL;
  }

  private void add(int c, StringBuilder shown) {
    words.appendCodePoint(c);
    shown.append(seen(c));
  }

  /**
   * What stands for a character, whatever a terminal would make of it. A tabulator is one space:
   * how far it goes depends on where the line began.
   */
  private static String seen(int c) {
    return c == '\t' ? " " : Neutral.line(Character.toString(c));
  }

  private static String seen(String words) {
    return words.codePoints().mapToObj(KeyedLine::seen).collect(Collectors.joining());
  }

  private int beforeWord() {
    int at = words.length();
    while (at > 0 && Character.isWhitespace(words.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && !Character.isWhitespace(words.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private String back(int to) {
    int columns = seen(words.substring(to)).codePoints().map(Width::of).sum();
    words.setLength(to);
    return "\b \b".repeat(columns);
  }

  synchronized boolean isEmpty() {
    return words.isEmpty();
  }

  /** All of it. A character that only half arrived is none. */
  synchronized String words() {
    return words.toString();
  }

  /** What is to be shown of it where it is shown once more. */
  synchronized String shown() {
    return seen(words.toString());
  }
}
