package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Every one of the 1,114,112 code points, halves of pairs among them, through the neutraliser and
 * each encoder: at the beginning and in the middle of words, twice in a row, and behind an equals
 * sign at the end.
 */
class EncodersTest {
  private static final int ALL = Character.MAX_CODE_POINT + 1;
  private static final int BLOCK = 0x4000;

  /** All of them, some thousand in a row. */
  private static final List<String> BLOCKS =
      IntStream.range(0, ALL / BLOCK).mapToObj(EncodersTest::block).toList();

  record Encoder(String name, UnaryOperator<String> encode) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Encoder> encoders() {
    return Stream.of(
        new Encoder("neutral lines", Neutral::lines),
        new Encoder("what is written", EncodersTest::written),
        new Encoder("in colour", words -> plain(Tint.RED.of(words))),
        new Encoder("Markdown", Markdown::escape),
        new Encoder("HTML", Html::escape),
        new Encoder("CSV", Csv::field),
        new Encoder("DOT", Dot::escape),
        new Encoder("Mermaid", Mermaid::escape),
        new Encoder("iCalendar", Ics::escape));
  }

  private static String written(String words) {
    StringWriter out = new StringWriter();
    NeutralWriter.over(out).print(words);
    return out.toString().replace("\t", "");
  }

  private static String plain(String coloured) {
    return coloured.replace("\033[1;31m", "").replace("\033[0m", "");
  }

  private static String one(int c) {
    return Character.toString(c);
  }

  private static String around(int c) {
    String one = one(c);
    return one + "a" + one + one + "b=" + one;
  }

  private static String block(int number) {
    StringBuilder block = new StringBuilder();
    for (int c = number * BLOCK; c < (number + 1) * BLOCK; c++) {
      block.append(around(c));
    }
    return block.toString();
  }

  @ParameterizedTest
  @MethodSource("encoders")
  void nothingThatActsComesOutOfAnEncoder(Encoder encoder) {
    for (String block : BLOCKS) {
      String shown = encoder.encode().apply(block);

      assertThat(shown.codePoints().filter(EncodersTest::acts).toArray()).isEmpty();
    }
  }

  /** Written once more and not taken from the code: what P11 names. */
  private static boolean acts(int c) {
    boolean control = (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0);
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean lines = c == 0x2028 || c == 0x2029;
    boolean tags = c >= 0xE0000 && c <= 0xE007F;
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFEFF;
    return control || turns || lines || tags || half || none;
  }

  @Test
  void whatIsNeutralStaysAsItIs() {
    for (String block : BLOCKS) {
      String neutral = Neutral.lines(block);

      assertThat(Neutral.lines(neutral)).isEqualTo(neutral);
      assertThat(NeutralWriter.changes(neutral)).isFalse();
    }
  }

  @Test
  void inMarkdownNoSignIsMarkupAndTheWordsAreThoseThatWereMeant() {
    for (int c = 0; c < ALL; c++) {
      for (String words : List.of(one(c), around(c))) {
        String markdown = Markdown.escape(words);

        if (!MarkdownText.read(markdown).equals(Optional.of(Neutral.line(words).strip()))) {
          assertThat(markdown).as("U+%04X", c).isEmpty();
        }
      }
    }
  }

  @Test
  void aParserReadsFromHtmlTheWordsAndFindsNoElementAmongThem() throws Exception {
    for (String block : BLOCKS) {
      String neutral = Neutral.lines(block);
      String html = Html.escape(block);

      Page page = Page.read("<p title=\"" + html + "\">" + html + "</p>");

      assertThat(page.elements).isEqualTo(1);
      assertThat(page.text.toString()).isEqualTo(neutral);
      assertThat(page.title).isEqualTo(neutral.replace('\n', ' '));
    }
  }

  /** What an XML parser finds. */
  private static final class Page extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private String title = "";
    private int elements;

    static Page read(String html) throws ParserConfigurationException, SAXException, IOException {
      Page page = new Page();
      SAXParserFactory.newInstance()
          .newSAXParser()
          .parse(new InputSource(new StringReader(html)), page);
      return page;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      elements++;
      title = attributes.getValue("title");
    }

    @Override
    public void characters(char[] signs, int start, int length) {
      text.append(signs, start, length);
    }
  }

  @Test
  void aTableIsReadAsItWasWrittenAndNoFieldBeginsAFormula() {
    for (int c = 0; c < ALL; c++) {
      List<List<String>> read = CsvTable.read(Csv.row(List.of(around(c))));

      if (read.size() != 1 || !isMeant(read.get(0).get(0), Neutral.lines(around(c)))) {
        assertThat(read).as("U+%04X", c).isEmpty();
      }
    }
  }

  private static boolean isMeant(String field, String neutral) {
    return !isFormula(field) && (field.equals(neutral) || field.equals("'" + neutral));
  }

  private static boolean isFormula(String field) {
    return !field.isEmpty() && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(field.charAt(0)) >= 0;
  }
}
