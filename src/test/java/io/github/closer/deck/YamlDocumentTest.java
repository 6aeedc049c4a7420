package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {

  @Test
  void keepsEverythingAsTextInItsPlace() {
    Mapping root = (Mapping) root("answer: No\nlist: [1.10, 'it''s']\nwide: 👋 x\n");

    assertThat(root.entries())
        .extracting(e -> e.key().value())
        .containsExactly("answer", "list", "wide");
    assertThat(root.value("answer"))
        .contains(new Scalar("No", SourceSpan.within(1, 9, 11), Node.Style.PLAIN));
    Sequence list = (Sequence) root.value("list").orElseThrow();
    assertThat(list.span()).isEqualTo(SourceSpan.within(2, 7, 22));
    assertThat(list.items().get(1))
        .isEqualTo(new Scalar("it's", SourceSpan.within(2, 14, 21), Node.Style.SINGLE_QUOTED));
    assertThat(root.value("wide").orElseThrow().span()).isEqualTo(SourceSpan.within(3, 7, 10));
  }

  @Test
  void endsAStepWithItsLastLine() {
    Sequence root = (Sequence) root("- ask: What?\n  id: x\n\n\n- Why?\n");
    assertThat(root.items().get(0).span()).isEqualTo(new SourceSpan(1, 3, 2, 8));
  }

  @Test
  void mendsOneSlipToFindTheNext() {
    List<Diagnostic> diagnostics =
        YamlDocument.read(new Source("x", "- @one\n- fine\n- ask: a: b\n- \"two\" three\n"))
            .diagnostics();

    assertThat(diagnostics)
        .extracting(d -> d.at().span().line() + " " + d.rule())
        .containsExactly("1 LEADING_CHARACTER", "3 COLON_IN_TEXT", "4 LEADING_CHARACTER");
  }

  @Test
  void findsCharactersInTextsThatGoOverSeveralLines() {
    assertThat(place("- one\n  two $x\n", "$x")).isEqualTo(SourceSpan.within(2, 7, 9));
    assertThat(place("- |\n  one\n\n    two $x\n", "$x")).isEqualTo(SourceSpan.within(4, 9, 11));
    assertThat(place("- >-\n  one\n  two $x\n", "$x")).isEqualTo(SourceSpan.within(3, 7, 9));
    assertThat(place("- \"one\n  t\\u0077o $x\"\n", "$x")).isEqualTo(SourceSpan.within(2, 12, 14));
    assertThat(place("- 'it''s\n\n  👋 $x'\n", "$x")).isEqualTo(SourceSpan.within(3, 5, 7));
  }

  private static SourceSpan place(String text, String words) {
    Scalar scalar = (Scalar) ((Sequence) root(text)).items().get(0);
    int from = scalar.value().indexOf(words);
    return new TextPlaces(new Source("x", text)).within(scalar, from, from + words.length());
  }

  private static Node root(String text) {
    YamlDocument document = YamlDocument.read(new Source("x", text));
    assertThat(document.diagnostics()).isEmpty();
    return document.root().orElseThrow();
  }
}
