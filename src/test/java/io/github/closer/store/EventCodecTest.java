package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Move;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {
  static List<Event.Lasting> events() {
    List<Event.Lasting> events = new ArrayList<>(Samples.evening());
    events.add(new Event.Closed(Instant.MIN, 4));
    for (Reply reply : replies()) {
      events.add(Samples.taken(9, Audience.A, Visibility.OWN, reply, "words"));
    }
    for (Mark mark : Mark.values()) {
      Event.Scope scope = new Event.Scope(Audience.BOTH, Visibility.SHARED);
      Event.Line line = new Event.Line(Integer.MAX_VALUE, "", mark, scope, "");
      events.add(new Event.Taken(Instant.MAX, line, new Reply.Done(), ""));
    }
    for (Audience by : Audience.values()) {
      events.add(Samples.taken(9, by, Visibility.SHARED, new Reply.Done(), ""));
    }
    for (Keep keep : EnumSet.complementOf(EnumSet.of(Keep.NEVER))) {
      events.add(Samples.kept(3, keep, "words"));
      events.add(overlap(Audience.BOTH, keep, List.of("Walk", "\u2028")));
    }
    for (Move move : Move.values()) {
      events.add(new Event.Called(Samples.AT, 7, move));
    }
    events.add(overlap(Audience.BOTH, Keep.TRANSCRIPT, List.of()));
    events.add(new Event.KeptOut(Samples.AT, 8));
    for (People people : people()) {
      events.add(new Event.Begun(Samples.AT, new Event.Heading("x", "X", "00", 1, people)));
    }
    return events;
  }

  private static Event.Overlap overlap(Audience by, Keep keep, List<String> items) {
    Event.Scope scope = new Event.Scope(by, Visibility.SHARED, keep);
    return new Event.Overlap(
        Samples.AT, new Event.Line(6, "out", Mark.ANSWER, scope, "What would be good?"), items);
  }

  private static List<People> people() {
    return List.of(
        new People("Alex", "Sam"),
        new People("Alex", "Sam", new People.Alone(Person.A)),
        new People("Alex", "Sam", new People.Alone(Person.B)),
        new People("Alex", "Sam", new People.TwoCouples("Kim", "Robin")));
  }

  static List<Reply> replies() {
    return List.of(
        new Reply.Done(),
        new Reply.Written("a\nb"),
        new Reply.Chosen(0),
        new Reply.Rated(-3),
        new Reply.Ticked(List.of()),
        new Reply.Ticked(List.of(1, 3)),
        new Reply.Spoke(Duration.ofSeconds(-1, 5)),
        new Reply.Passed(),
        new Reply.Left());
  }

  static List<String> nastyStrings() {
    Random random = new Random(11);
    StringBuilder anything = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      anything.append((char) random.nextInt(0x10000));
    }
    return List.of(
        "",
        "\u0000\u0001\u001b[31m\u007f\u0085\u009b",
        "\ud800",
        "\udc00\ud800",
        "a\ud83dz",
        "😀👩‍👩‍👧",
        "\u2028\u2029\ufeff\uffff",
        "\u202eevil\u2066",
        "\"\\/\b\f\n\r\t",
        "\\ud800",
        "x".repeat(100_000),
        "😀".repeat(50_000),
        anything.toString());
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventComesBackAsItWas(Event.Lasting event) throws MalformedRecord {
    assertThat(EventCodec.decode(EventCodec.encode(event))).isEqualTo(event);
  }

  @Test
  void theSamplesHoldEveryKindOfEventAndReply() {
    assertThat(kinds(events())).containsAll(Set.of(Event.Lasting.class.getPermittedSubclasses()));
    Set<Class<?>> written = new HashSet<>(Set.of(Reply.class.getPermittedSubclasses()));
    written.remove(Reply.Wants.class);
    assertThat(kinds(replies())).containsAll(written);
  }

  @Test
  void whoAskedForAMoveIsNeverWritten() {
    assertThatThrownBy(() -> ReplyCodec.encode(new Reply.Wants(Move.BREAK)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(EventCodec.encode(new Event.Called(Samples.AT, 7, Move.BREAK)))
        .isEqualTo(
            "{\"at\":\"2026-11-23T20:15:03.123Z\",\"type\":\"called\",\"moment\":7,"
                + "\"move\":\"break\"}");
  }

  @Test
  void whatBothWantIsWrittenOnlyAsBoths() {
    assertThat(EventCodec.encode(overlap(Audience.BOTH, Keep.TRANSCRIPT, List.of("Walk", "Sea"))))
        .isEqualTo(
            "{\"at\":\"2026-11-23T20:15:03.123Z\",\"type\":\"overlap\",\"moment\":6,"
                + "\"step\":\"out\",\"text\":\"What would be good?\","
                + "\"items\":[\"Walk\",\"Sea\"]}");
    assertThatThrownBy(
            () -> EventCodec.encode(overlap(Audience.A, Keep.TRANSCRIPT, List.of("Walk"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWhatIsNotKeptLikeATranscriptSaysHowItIsKept() {
    assertThat(EventCodec.encode(Samples.kept(3, Keep.TRANSCRIPT, "w"))).doesNotContain("keep");
    assertThat(EventCodec.encode(Samples.kept(3, Keep.HOUSE_RULE, "w")))
        .contains("\"see\":\"shared\",\"keep\":\"house_rule\",\"text\":");
  }

  @Test
  void whoPlaysIsAListOfNames() {
    assertThat(people())
        .extracting(
            people -> {
              Event.Heading heading = new Event.Heading("x", "X", "00", 1, people);
              return EventCodec.encode(new Event.Begun(Samples.AT, heading))
                  .replaceFirst(".*,\"people\":", "");
            })
        .containsExactly(
            "[\"Alex\",\"Sam\"]}",
            "[\"Alex\",\"Sam\"],\"alone\":\"a\"}",
            "[\"Alex\",\"Sam\"],\"alone\":\"b\"}",
            "[\"Alex\",\"Sam\",\"Kim\",\"Robin\"]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[\"Alex\"]",
        "[\"Alex\",\"alex\"]",
        "[\"Alex\",\"Sam\",\"Kim\"]",
        "[\"Alex\",\"Sam\",\"Kim\",\"Kim\"]",
        "[\"Alex\",\"Sam\",\"Kim\",\"\"]",
        "[\"Alex\",\"Sam\",\"Kim\",\"Robin\",\"Jo\"]",
        "[\"Alex\",\"Sam\",\"Kim\",7]",
        "[\"Alex\",\"Sam\"],\"alone\":\"c\"",
        "[\"Alex\",\"Sam\"],\"alone\":\"both\"",
        "[\"Alex\",\"Sam\"],\"alone\":true",
        "[\"Alex\",\"Sam\",\"Kim\",\"Robin\"],\"alone\":\"a\"",
      })
  void peopleWhoCannotBeThereAreDamage(String people) {
    String json = EventCodec.encode(Samples.BEGUN).replace("[\"Alex\",\"Sam\"]", people);
    assertThatThrownBy(() -> EventCodec.decode(json)).isInstanceOf(MalformedRecord.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"never\"", "\"for_ever\"", "7"})
  void aWayToKeepThatIsNoneIsDamage(String keep) {
    String json = EventCodec.encode(Samples.kept(3, Keep.SESSION, "w"));
    assertThatThrownBy(() -> EventCodec.decode(json.replace("\"session\"", keep)))
        .isInstanceOf(MalformedRecord.class)
        .hasMessageContaining("keep");
  }

  private static Set<Class<?>> kinds(List<?> values) {
    return values.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("nastyStrings")
  void everyStringComesBackExactlyThroughUtf8OnOneLine(String words) throws MalformedRecord {
    Event.Taken event = Samples.sealed(1, Audience.B, words);
    byte[] bytes = EventCodec.encode(event).getBytes(StandardCharsets.UTF_8);
    String json = new String(bytes, StandardCharsets.UTF_8);
    assertThat(EventCodec.decode(json).equals(event)).isTrue();
    assertThat(json.chars().noneMatch(c -> c < ' ' || c == 0x2028 || c == 0x1b)).isTrue();
  }

  @Test
  void peopleCanReadIt() {
    assertThat(
            EventCodec.encode(
                Samples.taken(4, Audience.A, Visibility.SEALED, new Reply.Rated(7), "7 / ∞")))
        .isEqualTo(
            "{\"at\":\"2026-11-23T20:15:07.123Z\",\"type\":\"taken\",\"moment\":4,"
                + "\"step\":\"close\",\"mark\":\"answer\",\"by\":\"a\",\"see\":\"sealed\","
                + "\"text\":\"How close?\",\"reply\":{\"rated\":7},\"words\":\"7 / ∞\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"paused\",\"at\":\"2026-11-23T20:15:03.123Z\",\"type\":\"ended\"}",
        "{\"type\":\"paused\",\"at\":\"2026-11-23T20:15:03.123Z\",\"x\":{\"a\":null,\"a\":1}}"
      })
  void aNameThatStandsTwiceIsDamage(String json) {
    assertThatThrownBy(() -> EventCodec.decode(json)).isInstanceOf(MalformedRecord.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"555e4555555555555555555", "1e99999999999", "1e-99999999999"})
  void aNumberBeyondAllNumbersIsDamage(String number) {
    String json = "{\"type\":\"paused\",\"at\":\"2026-11-23T20:15:03.123Z\",\"x\":" + number + "}";
    assertThatThrownBy(() -> EventCodec.decode(json)).isInstanceOf(MalformedRecord.class);
  }

  @Test
  void unknownFieldsArePassedOver() throws MalformedRecord {
    String json = "{\"type\":\"paused\",\"at\":\"2026-11-23T20:15:03.123Z\",\"mood\":{\"a\":[1]}}";
    assertThat(EventCodec.decode(json)).isEqualTo(new Event.Paused(Samples.AT));
  }

  @Test
  void anUnknownKindKeepsItsJson() throws MalformedRecord {
    String json = Samples.unknown(3, "0badcafe").json();
    assertThat(EventCodec.decode(json)).isEqualTo(Samples.unknown(3, "0badcafe"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{}",
        "{} {}",
        "{\"type\":\"paused\"}",
        "{\"type\":\"paused\",\"at\":7}",
        "{\"type\":\"paused\",\"at\":\"yesterday\"}",
        "{\"type\":\"paused\",\"at\":null}",
        "{\"type\":\"dance\",\"at\":\"\"}",
        "{\"type\":\"paused\",\"type\":\"ended\",\"at\":\"2026-11-23T20:15:03Z\"}",
        "{\"type\":\"closed\",\"at\":\"2026-11-23T20:15:03Z\",\"moment\":\"4\"}",
        "{\"type\":\"closed\",\"at\":\"2026-11-23T20:15:03Z\",\"moment\":4.0}",
        "{\"type\":\"closed\",\"at\":\"2026-11-23T20:15:03Z\",\"moment\":99999999999}",
        "{\"type\":\"closed\",\"at\":\"2026-11-23T20:15:03Z\",\"moment\":99999999999999999999999}",
        "{\"type\":\"begun\",\"at\":\"2026-11-23T20:15:03Z\"}",
        "{\"type\":\"called\",\"at\":\"2026-11-23T20:15:03Z\",\"moment\":1}",
        "{\"type\":\"called\",\"at\":\"2026-11-23T20:15:03Z\",\"moment\":1,\"move\":\"dance\"}",
        "{\"type\":\"called\",\"at\":\"2026-11-23T20:15:03Z\",\"move\":\"break\"}",
        "{\"type\":\"kept_out\",\"at\":\"2026-11-23T20:15:03Z\"}",
        "{\"type\":\"overlap\",\"at\":\"2026-11-23T20:15:03Z\",\"moment\":1,\"step\":\"\","
            + "\"text\":\"\"}",
        "{\"type\":\"overlap\",\"at\":\"2026-11-23T20:15:03Z\",\"moment\":1,\"step\":\"\","
            + "\"text\":\"\",\"items\":[1]}",
      })
  void aMissingOrWrongFieldIsDamage(String json) {
    assertThatThrownBy(() -> EventCodec.decode(json)).isInstanceOf(MalformedRecord.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"shrug\"",
        "\"withdrawn\"",
        "{}",
        "{\"rated\":1,\"chosen\":1}",
        "{\"rated\":\"1\"}",
        "{\"ticked\":[\"0\"]}",
        "{\"ticked\":0}",
        "{\"spoke\":\"long\"}",
        "{\"written\":null}",
        "{\"drawn\":\"x\"}",
        "null",
        "7"
      })
  void aReplyThatIsNoneIsDamage(String reply) {
    String json =
        EventCodec.encode(Samples.taken(1, Audience.A, Visibility.OWN, new Reply.Left(), ""));
    assertThatThrownBy(() -> EventCodec.decode(json.replace("\"left\"", reply)))
        .isInstanceOf(MalformedRecord.class)
        .hasMessageContaining("reply");
  }

  @Test
  void damageNeverQuotesWhatPeopleWrote() {
    assertThatThrownBy(() -> EventCodec.decode("{\"type\":\"taken\",\"words\":\"" + Samples.SECRET))
        .isInstanceOf(MalformedRecord.class)
        .hasNoCause()
        .message()
        .doesNotContain(Samples.SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"paused\",\"at\":\"2026-11-23T20:15:03Z\"}",
        "{\"type\":\"x\",\n\"at\":\"2026-11-23T20:15:03Z\"}",
        "{\"type\":\"x\",\"seq\":7,\"at\":\"2026-11-23T20:15:03Z\"}",
        "nothing",
        ""
      })
  void somebodyElsesRecordHasToBeOne(String json) {
    Event.Unknown event = new Event.Unknown(Samples.AT, "x", json);
    assertThatThrownBy(() -> EventCodec.encode(event)).isInstanceOf(IllegalArgumentException.class);
  }
}
