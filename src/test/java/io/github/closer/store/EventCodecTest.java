package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    return events;
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
    assertThat(kinds(replies())).containsAll(Set.of(Reply.class.getPermittedSubclasses()));
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
