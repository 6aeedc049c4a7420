package io.github.closer.terminal;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Takes an answer as one word: no quotes, no escapes, and never a demand for more. */
final class ProseParser implements Parser {

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    return new Prose(line, cursor);
  }

  @Override
  public boolean isEscapeChar(char sign) {
    return false;
  }

  private record Prose(String line, int cursor) implements CompletingParsedLine {
    @Override
    public String word() {
      return line;
    }

    @Override
    public int wordCursor() {
      return cursor;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(line);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return cursor;
    }

    @Override
    public int rawWordLength() {
      return line.length();
    }
  }
}
