package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No sentence for people stands in the code of a room that speaks from the bundle.
 *
 * <p>What somebody reads is told by its looks: two words with a space between them, or one that
 * begins with a capital letter. What a bug says to those who mend it is no such sentence.
 */
class SpokenInCodeTest {
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}{2,}['’]?\\p{L}*[,.:;?]? +\\p{L}{2,}|^\\p{Lu}\\p{Ll}+[.,:?]?( .*)?$");

  /** The message of a bug, or of a failure that is caught and never shown. */
  private static final Pattern BUG =
      Pattern.compile(
          "new (Illegal\\w+Exception|IOException|AssertionError|NoTerminal)\\(|\\bsuper\\(");

  /** What a system says itself, to be recognised. */
  private static final Pattern RECOGNISED = Pattern.compile("message\\.contains\\($");

  /** The help of commands, which picocli takes from here. */
  private static final Pattern HELP = Pattern.compile("@(Command|Option|Parameters)\\(");

  /**
   * What is said of a deck: it stands under a rule, among all that the format says of itself, and
   * other programs read it too.
   */
  private static final Pattern DIAGNOSTIC = Pattern.compile("Diagnostic\\.of\\(|new Missing\\(");

  /** What is read by shells and by editors, and pages about rules. */
  private static final Set<String> NOT_FOR_PEOPLE =
      Set.of(
          "BashScript.java",
          "DeckSchema.java",
          "Explanation.java",
          "FishScript.java",
          "ShapeSchema.java",
          "ZshScript.java");

  /** A line of the languages in which graphs are drawn. */
  private static final Pattern DRAWN =
      Pattern.compile("^(digraph|graph|node|subgraph|flowchart|classDef) |^, style=");

  /** A command as it is typed, which is the same in every language. */
  private static final Pattern TYPED = Pattern.compile("^ *closer [a-z-]+ [\\[-]");

  /** A tag of a page, with nothing between it and the next. */
  private static final Pattern MARKUP =
      Pattern.compile("^((</[a-z]+>)*<[a-z0-9]+( [a-zA-Z-]+=\\\\\"[^<>]*)?>?)+$");

  /** What looks like a sentence and is none. */
  private static final Set<String> NO_SENTENCES =
      Set.of(
          // Names of those who rehearse.
          "Company.java: \"Alex\"",
          "Company.java: \"Sam\"",
          "Company.java: \"Kim\"",
          "Company.java: \"Robin\"",
          // Words of the format, in a test that is written for somebody.
          "ExpectedText.java: \"at most \"",
          "ExpectedText.java: \"at least \"",
          "TestText.java: \"  gates: closed\"",
          // A heading every manual has, and commands as they are typed.
          "ManPage.java: \"SEE ALSO\"",
          "ManPage.java: \"\\\\fBcloser help safety\\\\fP, \\\\fBcloser help privacy\\\\fP\"",
          // A form of a date, and not words.
          "Days.java: \"d['.'] MMMM uuuu\"",
          // Small decks that are read to see whether something is fine in one.
          "CellCheck.java: \"Why?\"",
          "ImportedDeck.java: \"title: Cards\\nlicence: ours\\nsource: ours\\ncards:\\n\"",
          // A command for a shell.
          "Suspension.java: \"stty echo </dev/tty; \"",
          "Pager.java: \"command -v less >/dev/null || exit 127; exec less\"",
          // Two classes of a style sheet.
          "SayingMarkup.java: \"said long\"",
          // Stands in journals in the place of words; a transcript says it in its language.
          "Learned.java: \"(removed by its author)\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session",
        "play",
        "transcript",
        "terminal",
        "store",
        "cli",
        "rehearsal",
        "authoring"
      })
  void aRoomThatSpeaksFromTheBundleHasNoSentenceOfItsOwn(String room) {
    List<JavaLiterals.Literal> literals = JavaLiterals.of(room);

    assertThat(literals)
        .filteredOn(literal -> WORDS.matcher(literal.text()).find())
        .filteredOn(literal -> !BUG.matcher(literal.before()).find())
        .filteredOn(literal -> !DIAGNOSTIC.matcher(literal.before()).find())
        .filteredOn(literal -> !RECOGNISED.matcher(literal.before()).find())
        .filteredOn(literal -> !HELP.matcher(literal.before()).find())
        .filteredOn(literal -> !TYPED.matcher(literal.text()).find())
        .filteredOn(literal -> !MARKUP.matcher(literal.text()).find())
        .filteredOn(literal -> !DRAWN.matcher(literal.text()).find())
        .filteredOn(literal -> !NOT_FOR_PEOPLE.contains(literal.file()))
        .extracting(JavaLiterals.Literal::toString)
        .filteredOn(literal -> !NO_SENTENCES.contains(literal))
        .isEmpty();
  }

  @Test
  void aSentenceIsSeen() {
    assertThat(List.of("Go on.", "one two", "Saved.", "Yes", "it's over", "Nobody, nowhere"))
        .allMatch(text -> WORDS.matcher(text).find());
    assertThat(
            List.of("session.", "HH:mm", "none-of-these", " | ", "[0-9]+", "a", "UTF-8", "%d of"))
        .noneMatch(text -> WORDS.matcher(text).find());
  }
}
