package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Move;
import io.github.closer.session.Visibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalFormatPageTest {
  private static final Path PAGE = Path.of("src/docs/journal-format.md");

  @Test
  void theExampleOnThePageIsAWholeJournal() throws IOException {
    List<String> lines =
        Files.readString(PAGE)
            .lines()
            .dropWhile(line -> !line.equals("## An example"))
            .map(String::strip)
            .filter(line -> line.matches("[0-9a-f]{8} \\{.*"))
            .toList();
    byte[] journal = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    JournalReading reading = JournalReading.of(JournalScan.of(journal));
    assertThat(reading.state()).isEqualTo(new JournalState.Whole());
    assertThat(reading.events()).hasSizeGreaterThan(3).hasOnlyElementsOfType(Event.Lasting.class);
    assertThat(reading.events()).noneMatch(Event.Unknown.class::isInstance);
    assertThat(Samples.journal(reading.events())).isEqualTo(journal);
  }

  @Test
  void thePageNamesEveryTypeAndReply() throws IOException {
    String page = Files.readString(PAGE);
    for (Event.Lasting event : EventCodecTest.events()) {
      if (event instanceof Event.Unknown) {
        continue;
      }
      String json = EventCodec.encode(event);
      String type = json.replaceFirst(".*\"type\":\"([a-z_]+)\".*", "$1");
      assertThat(page).contains("`" + type + "`");
    }
    for (Enum<?> word : words()) {
      assertThat(page).contains("`" + Fields.word(word) + "`");
    }
    for (var reply : EventCodecTest.replies()) {
      String word =
          String.valueOf(ReplyCodec.encode(reply)).replace("{", "").replaceAll("[^a-z].*", "");
      assertThat(page).contains("\"" + word + "\"");
    }
  }

  private static List<Enum<?>> words() {
    List<Enum<?>> words = new ArrayList<>(List.of(Mark.values()));
    words.addAll(List.of(Move.values()));
    words.addAll(List.of(Audience.values()));
    words.addAll(List.of(Visibility.values()));
    words.addAll(EnumSet.complementOf(EnumSet.of(Keep.NEVER)));
    return words;
  }
}
