package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void linesBreakBetweenWords() {
    assertThat(Wrap.words("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void wideCharactersCountTwice() {
    assertThat(Wrap.words("你好 你好", 5)).containsExactly("你好", "你好");
  }

  @Test
  void aWordThatIsTooLongIsBrokenInside() {
    assertThat(Wrap.words("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void aCharacterAsItIsSeenIsNeverBrokenInside() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String flag = "\uD83C\uDDE9\uD83C\uDDEA";
    String hebrew = "\u05E9\u05C1\u05B8";

    assertThat(Wrap.words("abcd" + family + "efgh", 8))
        .containsExactly("abcd", family + "ef", "gh");
    assertThat(Wrap.words("abcdefg" + flag, 8)).containsExactly("abcdefg", flag);
    assertThat(Wrap.words(hebrew.repeat(5), 2))
        .containsExactly(hebrew + hebrew, hebrew + hebrew, hebrew);
    assertThat(Wrap.words("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
  }

  @Test
  void onlyOfACharacterThatIsWiderThanTheLineAPartIsTaken() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String doubled = "\u1100\u1100\u1161";

    assertThat(Wrap.words(doubled + "ab", 2)).containsExactly("\u1100", "\u1100\u1161", "ab");
    assertThat(Wrap.words("ab" + family, 2)).startsWith("ab").hasSizeGreaterThan(1);
  }

  @Test
  void anIndentationTakesNoMoreThanHalfOfTheLine() {
    assertThat(Wrap.words("        a b", 6)).containsExactly("   a b");
    assertThat(Wrap.words("        a b", 3)).containsExactly(" a", " b");
    assertThat(Wrap.words("  abcd", 4)).containsExactly("  ab", "  cd");
    assertThat(Wrap.words("    a", 2)).containsExactly("a");
  }

  @Test
  void lineEndsAndIndentationStay() {
    assertThat(Wrap.words("a\n\n  b c d", 5)).containsExactly("a", "", "  b c", "  d");
  }

  @Test
  void noLineIsTooWideAndNoCharacterIsLost() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 3000; i++) {
      String words = words(random);
      int columns = 2 + random.nextInt(40);

      var lines = Wrap.words(words, columns);

      assertThat(lines).as(words).allMatch(line -> Width.of(line) <= columns);
      assertThat(squeezed(String.join("", lines))).isEqualTo(squeezed(words));
    }
  }

  private static String squeezed(String words) {
    return words.replaceAll("[ \n]", "");
  }

  private static String words(SplittableRandom random) {
    String[] pieces = {
      "a",
      "bc",
      "word",
      " ",
      " ",
      "\n",
      "你",
      "e\u0301",
      "verylongwordindeed",
      "💬",
      "👨‍👩‍👧",
      "🇩🇪"
    };
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      out.append(pieces[random.nextInt(pieces.length)]);
    }
    return out.toString();
  }
}
