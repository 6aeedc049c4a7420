package io.github.closer.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Audience;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Person;
import io.github.closer.session.Region;
import io.github.closer.session.Rehearsed;
import io.github.closer.session.Reply;
import io.github.closer.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private static final String SEALED =
      """
      title: T
      steps:
        - choose: What helps?
          id: help
          private: until_both
          many: yes
          own: yes
          options: [Time, A walk]
        - note: What do you keep?
          private: always
      """;

  @Test
  void anAnswerThatWasChangedOnItsCardIsPrintedOnce() {
    Function<Cue, Reply> ticking =
        cue -> cue instanceof Cue.Tick ? new Reply.Ticked(List.of(0, 2)) : Rehearsed.PLAIN;

    assertThat(printed(SEALED, ticking, Reader.BOTH))
        .contains("  Alex: Time; words of Alex\n")
        .doesNotContain("Something else", "In your own words");
  }

  @Test
  void whatWasTakenBackIsNotPrinted() {
    Function<Cue, Reply> passing =
        cue -> {
          if (cue instanceof Cue.Tick) {
            return new Reply.Ticked(List.of(0, 2));
          }
          boolean own = cue.card().text().endsWith("In your own words?");
          return own ? new Reply.Passed() : Rehearsed.PLAIN;
        };

    assertThat(printed(SEALED, passing, Reader.BOTH))
        .contains("  Alex: Time\n")
        .doesNotContain("Something else");
  }

  @Test
  void whatIsOnesOwnIsPrintedForItsAuthorAlone() {
    Function<Cue, Reply> plainly = cue -> Rehearsed.PLAIN;

    assertThat(printed(SEALED, plainly, Reader.BOTH)).doesNotContain("What do you keep?");
    assertThat(printed(SEALED, plainly, Reader.of(Person.A)))
        .contains("  Alex (private): words of Alex\n")
        .doesNotContain("Sam (only");
  }

  @Test
  void aLineThatGoesOnCannotLookLikeALineOfTheOther() {
    String yaml = "title: T\nsteps:\n  - note: How was it?\n    who: a\n";
    Function<Cue, Reply> forging =
        cue ->
            cue instanceof Cue.Write && cue.card().audience() == Audience.A
                ? new Reply.Written("good\n  Sam: I agree")
                : Rehearsed.PLAIN;

    assertThat(printed(yaml, forging, Reader.BOTH)).contains("  Alex: good\n  |   Sam: I agree\n");
  }

  @Test
  void aTranscriptSpeaksTheLanguageOfItsReader() throws IOException {
    Region germany = new Region(ZoneOffset.UTC, Words.in(Locale.GERMAN));
    String yaml = "title: T\nsteps:\n  - note: How was it?\n  - ask: Say it\n    who: a\n";
    List<Event.Lasting> events = Rehearsed.deck(yaml).play().events();
    StringBuilder text = new StringBuilder();
    StringBuilder markdown = new StringBuilder();
    Transcript transcript = Transcript.of(events.subList(0, events.size() - 1), Reader.BOTH);

    new TextPrinter(germany, text).print(transcript);
    new MarkdownPrinter(germany, markdown).print(transcript);

    assertThat(text.toString())
        .contains("Montag, 23. November 2026, 20:15 Uhr\n", "Alex und Sam\n")
        .contains("  Alex, gesprochen, 1:00\n", "Dieses Gespräch ist noch nicht zu Ende.\n");
    assertThat(markdown.toString())
        .contains("Alex und Sam", "- *Alex*, gesprochen, 1:00\n")
        .contains("*Dieses Gespräch ist noch nicht zu Ende.*\n");
  }

  private static String printed(String yaml, Function<Cue, Reply> replies, Reader reader) {
    StringBuilder out = new StringBuilder();
    Transcript transcript = Transcript.of(Rehearsed.deck(yaml).play(replies).events(), reader);
    try {
      new TextPrinter(InEnglish.REGION, out).print(transcript);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
