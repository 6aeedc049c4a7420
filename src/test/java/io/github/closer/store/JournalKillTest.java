package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Event;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalKillTest {
  private static final int KILLS = Integer.getInteger("closer.kills", 20);

  @TempDir Path folder;

  @Test
  void everyAcknowledgedEventSurvivesAKillAtAnyInstantSeed42() throws Exception {
    Path path = folder.resolve("journal.jsonl");
    FileJournal.create(new LocalDisk(), path, Samples.BEGUN).close();
    Random random = new Random(42);
    int next = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = runAndKill(path, next, random.nextInt(60_000_000));
      FileJournal.Opened opened = FileJournal.open(new LocalDisk(), path);
      opened.journal().close();
      next = appended(opened.events());
      assertThat(next).isBetween(acknowledged + 1, acknowledged + 2);
      assertThat(opened.events()).isEqualTo(leftOf(next));
      assertThat(folder.resolve("journal.jsonl.new")).doesNotExist();
    }
    assertThat(next).isGreaterThan(Math.max(KILLS, Child.ROUND));
  }

  /** Returns the last event that was acknowledged. */
  private static int runAndKill(Path path, int next, int nanos) throws Exception {
    Process process = Child.start("append", path.toString(), Integer.toString(next));
    int acknowledged = next - 1;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      acknowledged = number(out.readLine());
      TimeUnit.NANOSECONDS.sleep(nanos);
      // Not by the Process itself, which would close the stream that is still to be read.
      process.toHandle().destroyForcibly();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        acknowledged = number(line);
      }
    }
    process.waitFor();
    return acknowledged;
  }

  private static int number(String line) {
    // A line cut by the kill was printed after its event was durable; the one before it counts.
    return Integer.parseInt(line.substring("ACK ".length()));
  }

  /** How many events the other processes appended: each round that was closed left one of five. */
  private static int appended(List<Event.Lasting> events) {
    int closed = (int) events.stream().filter(Event.Closed.class::isInstance).count();
    return closed * Child.ROUND + (events.size() - 1 - closed);
  }

  /** What a journal holds when so many events were appended. */
  private static List<Event.Lasting> leftOf(int appended) {
    List<Event.Lasting> events = new ArrayList<>();
    events.add(Samples.BEGUN);
    for (int i = 0; i < appended; i++) {
      Event.Lasting event = Child.event(i);
      if (event instanceof Event.Closed closed) {
        events.removeIf(closed::withdraws);
      }
      events.add(event);
    }
    return events;
  }
}
