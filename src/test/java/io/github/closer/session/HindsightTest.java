package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.closer.text.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A journal means for ever what it meant.
 *
 * <p>The stories were written where nobody could read {@code ?}, and are folded where it is a word
 * that can be read: as those of a version that knew fewer words.
 */
class HindsightTest {
  private static final String PROMISE =
      """
      title: T
      steps:
        - agree: What will you do?
          due: ask
        - say: end
      """;

  private static final String TALK =
      """
      title: T
      steps:
        - ask: How was it?
          answer: line
        - say: end
      """;

  private static Sitting sitting(String yaml) {
    return Rehearsed.deck(yaml, Rehearsed.openGates(30)).sitting();
  }

  private static Setting setting(String yaml, Locale locale) {
    return new Setting(
        Rehearsed.read(yaml),
        Rehearsed.ALEX_AND_SAM,
        Rehearsed.openGates(30),
        new Region(ZoneOffset.UTC, Words.in(locale)),
        Memory.NONE);
  }

  private static List<Event.Lasting> reading(Sitting sitting, String now) {
    return sitting.story().stream().map(event -> reading(event, now)).toList();
  }

  private static Event.Lasting reading(Event.Lasting event, String now) {
    return event instanceof Event.Taken taken && taken.reply().equals(new Reply.Written("?"))
        ? new Event.Taken(taken.at(), taken.line(), new Reply.Written(now), now)
        : event;
  }

  /** Every beginning of a story that does not end with the word itself. */
  private static void staysWhatItWas(Sitting sitting, String yaml, String now) {
    List<Event.Lasting> story = reading(sitting, now);
    for (int to = 1; to <= story.size(); to++) {
      if (sitting.story().get(to - 1).equals(story.get(to - 1))) {
        Session was = Session.resume(setting(yaml, Locale.ENGLISH), sitting.story().subList(0, to));
        Session is = Session.resume(setting(yaml, Locale.ENGLISH), story.subList(0, to));
        assertThat(is.over()).isEqualTo(was.over());
        if (!was.over()) {
          assertThat(is.cue()).as("after %s", story.get(to - 1)).isEqualTo(was.cue());
        }
      }
    }
    assertThatCode(() -> Session.resume(setting(yaml, Locale.GERMAN), story))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aDayThatNobodyCouldReadStaysUnread(int times) {
    Sitting sitting = sitting(PROMISE).until(PHRASES.say("when"));
    for (int i = 0; i < times; i++) {
      sitting.write("?");
    }
    if (times < 3) {
      sitting.write("Friday");
    }
    sitting.finish();

    staysWhatItWas(sitting, PROMISE, "morgen");
    Learned was = sitting.learned();
    Setting setting = setting(PROMISE, Locale.ENGLISH);
    assertThat(Learned.of(setting, "abcde", reading(sitting, "morgen"))).isEqualTo(was);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aTimeThatNobodyCouldReadStaysUnread(int times) {
    Sitting sitting = sitting(TALK).until("How was it?").wants(Move.BREAK);
    Cue.Choose offers = (Cue.Choose) sitting.cue();
    sitting.choose(offers.options().indexOf(PHRASES.say("other-return")));
    for (int i = 0; i < times; i++) {
      sitting.write("?");
    }
    if (times < 3) {
      sitting.write("50 min");
    }
    sitting.choose(0).done().write("line of one").write("line of two").plain(3);

    staysWhatItWas(sitting, TALK, "2 Std");
  }

  @ParameterizedTest
  @CsvSource({"en", "de"})
  void whatWasReadOnceIsReadForEver(Locale locale) {
    Sitting sitting = sitting(PROMISE).until(PHRASES.say("when")).write("morgen").done();

    Session session = Session.resume(setting(PROMISE, locale), sitting.story());

    assertThat(session.cue().card().text()).isEqualTo("end");
  }

  @Test
  void whatWasTypedLastMeansWhatItMeansNow() {
    Sitting sitting = sitting(PROMISE).until(PHRASES.say("when")).write("?");
    assertThat(sitting.text()).isEqualTo(PHRASES.say("which-day"));

    Session session = Session.resume(setting(PROMISE, Locale.ENGLISH), reading(sitting, "morgen"));

    assertThat(session.cue().card().text()).contains("24 November 2026");
  }
}
