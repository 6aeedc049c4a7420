package io.github.closer.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Keep;
import io.github.closer.play.Journal;
import io.github.closer.play.JournalFailure;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileJournalTest implements JournalContract {
  @TempDir Path folder;

  @Override
  public Journal begin() throws IOException {
    return FileJournal.create(new LocalDisk(), path(), Samples.BEGUN);
  }

  @Override
  public List<Event.Lasting> kept(Journal journal) throws IOException {
    JournalReading reading = JournalReading.of(JournalScan.of(Files.readAllBytes(path())));
    assertThat(reading.state()).isEqualTo(new JournalState.Whole());
    return reading.events();
  }

  private Path path() {
    return folder.resolve("journal.jsonl");
  }

  @Test
  void forcesOncePerEvent() throws IOException {
    FaultyDisk disk = FaultyDisk.sound();
    try (Journal journal = FileJournal.create(disk, path(), Samples.BEGUN)) {
      int before = disk.forces;
      journal.append(Samples.shared("a"));
      journal.append(Samples.shared("b"));
      assertThat(disk.forces - before).isEqualTo(2);
    }
  }

  @Test
  void writesOnWhenTheDiskTakesOnlyAFewBytes() throws IOException {
    FaultyDisk disk = FaultyDisk.sound();
    disk.largestWrite = 3;
    try (Journal journal = FileJournal.create(disk, path(), Samples.BEGUN)) {
      journal.append(Samples.shared("é".repeat(100)));
      assertThat(kept(journal)).containsExactly(Samples.BEGUN, Samples.shared("é".repeat(100)));
    }
  }

  @Test
  void goesOnAfterTheThreadWasInterruptedBefore() throws IOException {
    try (Journal journal = begin()) {
      Thread.currentThread().interrupt();
      journal.append(Samples.shared("a"));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(kept(journal)).hasSize(2);
    }
  }

  @Test
  void aRewriteKeepsEveryOtherByte() throws IOException {
    try (Journal journal = begin()) {
      journal.append(Samples.sealed(4, Audience.A, Samples.SECRET));
      journal.append(Samples.unknown(0, JournalLine.NONE));
      journal.append(new Event.Closed(Samples.AT, 4));
      journal.append(new Event.Ended(Samples.AT));
      String text = Files.readString(path());
      assertThat(text).doesNotContain(Samples.SECRET);
      assertThat(text.lines().toList().get(1))
          .endsWith(
              "\"type\":\"danced\", \"at\":\"2026-11-23T20:15:04Z\","
                  + "\"how\":[1.10,null,\"\\u00e9é\"]}");
      assertThat(kept(journal)).hasSize(4);
    }
  }

  @Test
  void aRewriteKeepsUnknownFieldsOfKnownRecords() throws IOException {
    JournalLine first = JournalLine.of(EventCodec.encode(Samples.BEGUN), 0, JournalLine.NONE);
    JournalLine later =
        JournalLine.of(
            "{\"at\":\"2026-11-23T20:15:03Z\",\"type\":\"paused\",\"why\":\"tea\"}",
            1,
            first.checksum());
    Files.write(path(), JournalScan.bytes(List.of(first, later)));
    try (Journal journal = FileJournal.open(new LocalDisk(), path()).journal()) {
      journal.append(Samples.sealed(4, Audience.A, Samples.SECRET));
      journal.append(new Event.Closed(Samples.AT, 4));
      assertThat(Files.readString(path())).contains("\"why\":\"tea\"");
    }
  }

  @Test
  void afterClosingTheBytesAreTheSameWhoeverHadAnswered() throws IOException {
    byte[] never =
        Samples.journal(
            List.of(
                Samples.BEGUN,
                Samples.shared("before"),
                new Event.Closed(Samples.AT, 4),
                Samples.shared("after")));
    for (List<Event.Taken> answers : Samples.waysToAMomentLeftClosed()) {
      try (Journal journal = begin()) {
        journal.append(Samples.shared("before"));
        answers.forEach(journal::append);
        journal.append(new Event.Closed(Samples.AT, 4));
        journal.append(Samples.shared("after"));
      }
      assertThat(Files.readAllBytes(path())).isEqualTo(never);
      assertThat(folder.toFile().list()).containsExactlyInAnyOrder("journal.jsonl", "lock");
    }
  }

  @Test
  void aRewriteIsRefusedWhenSomethingElseChangedTheFile() throws IOException {
    try (Journal journal = begin()) {
      journal.append(Samples.sealed(4, Audience.A, "x"));
      byte[] other = "not ours".getBytes(UTF_8);
      Files.write(path(), other);
      assertThatThrownBy(() -> journal.append(new Event.Closed(Samples.AT, 4)))
          .isInstanceOf(JournalFailure.class);
      assertThat(Files.readAllBytes(path())).isEqualTo(other);
    }
  }

  @Test
  void aLeftOverOfARewriteIsRemovedAtTheNextOpen() throws IOException {
    begin().close();
    Path left = folder.resolve("journal.jsonl.new");
    Files.writeString(left, "half");
    FileJournal.open(new LocalDisk(), path()).journal().close();
    assertThat(left).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(Visibility.class)
  void closingForgetsWhateverACrashLeftOfThatMoment(Visibility see) throws IOException {
    Reply reply = new Reply.Rated(7);
    byte[] whole =
        Samples.journal(
            List.of(Samples.BEGUN, Samples.taken(4, Audience.B, see, reply, Samples.SECRET)));
    int start = Samples.journal(List.of(Samples.BEGUN)).length;
    String older = "0badcafe {\"seq\":7,\"prev\":\"0a2e1c4f\",\"moment\":40,\"text\":\"\u00e9";
    Path torn = folder.resolve("journal.jsonl.torn");
    for (int length = start + 1; length < whole.length; length++) {
      Files.write(path(), Arrays.copyOf(whole, length));
      Files.writeString(torn, older);
      try (Journal journal = FileJournal.open(new LocalDisk(), path()).journal()) {
        assertThat(Files.readString(torn)).startsWith(older + "\n");
        journal.append(new Event.Closed(Samples.AT, 4));
        assertThat(Files.readString(torn)).as("%d bytes", length).isEqualTo(older);
      }
    }
  }

  @Test
  void closingForgetsTailsWithHolesAndTailsOfOtherKinds() throws IOException {
    begin().close();
    Path torn = folder.resolve("journal.jsonl.torn");
    String other = "{\"moment\":14,\"words\":\"\\\"moment\\\":4,\"";
    Files.writeString(
        torn,
        other
            + "\n{\"type\":\"closed\",\"moment\":4}"
            + "\n{\"type\":\"paused\"}"
            + "\n{\"moment\":1\u0000,\"words\":\"w\""
            + "\n{\"moment\":3,\"words\":{\"moment\":4,\n");
    try (Journal journal = FileJournal.open(new LocalDisk(), path()).journal()) {
      journal.append(new Event.Closed(Samples.AT, 4));
      assertThat(Files.readString(torn)).isEqualTo(other + "\n");
    }
  }

  @Test
  void endingLeavesTheSameBytesAsIfNothingHadBeenSaid() throws IOException {
    byte[] never =
        Samples.journal(
            List.of(Samples.BEGUN, Samples.shared("before"), new Event.Ended(Samples.AT)));
    for (String words : List.of("", "7", Samples.SECRET)) {
      try (Journal journal = begin()) {
        journal.append(Samples.kept(1, Keep.SESSION, words));
        journal.append(Samples.shared("before"));
        journal.append(Samples.kept(3, Keep.SESSION, words));
        journal.append(new Event.Ended(Samples.AT));
      }
      assertThat(Files.readAllBytes(path())).isEqualTo(never);
      assertThat(folder.toFile().list()).containsExactlyInAnyOrder("journal.jsonl", "lock");
    }
  }

  @Test
  void endingRewritesNothingWhenThereIsNothingToTakeBack() throws IOException {
    FaultyDisk disk = FaultyDisk.sound();
    try (Journal journal = FileJournal.create(disk, path(), Samples.BEGUN)) {
      journal.append(Samples.kept(1, Keep.NEXT_TIME, "stays"));
      int before = disk.log.size();
      journal.append(new Event.Ended(Samples.AT));
      assertThat(disk.log.subList(before, disk.log.size()))
          .containsExactly("read journal.jsonl", "write journal.jsonl", "force journal.jsonl");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Keep.class,
      names = {"SESSION", "TRANSCRIPT", "HOUSE_RULE"})
  void endingForgetsWhateverACrashLeftOfWhatWasKeptOnlyForTheSession(Keep keep) throws IOException {
    byte[] whole = Samples.journal(List.of(Samples.BEGUN, Samples.kept(4, keep, Samples.SECRET)));
    byte[] begun = Samples.journal(List.of(Samples.BEGUN));
    Path torn = folder.resolve("journal.jsonl.torn");
    boolean known = false;
    for (int length = begun.length + 1; length < whole.length; length++) {
      Files.write(path(), Arrays.copyOf(whole, length));
      Files.deleteIfExists(torn);
      try (Journal journal = FileJournal.open(new LocalDisk(), path()).journal()) {
        journal.append(new Event.Ended(Samples.AT));
      }
      String tail = new String(whole, begun.length, length - begun.length, UTF_8);
      boolean told =
          tail.contains(keep == Keep.TRANSCRIPT ? "\"text\":\"" : "\"" + Fields.word(keep) + "\"");
      known |= told;
      assertThat(Files.readString(torn))
          .as("%d bytes", length)
          .isEqualTo(keep != Keep.SESSION && told ? tail : "");
    }
    assertThat(known).isTrue();
  }

  @Test
  void endingForgetsTailsThatWouldProveAGuess() throws IOException {
    List<Event.Lasting> events =
        List.of(
            Samples.BEGUN,
            Samples.shared("before"),
            Samples.kept(2, Keep.SESSION, "7"),
            Samples.shared("after"));
    Files.write(path(), Samples.journal(events));
    Path torn = folder.resolve("journal.jsonl.torn");
    List<JournalLine> lines = JournalScan.of(Samples.journal(events)).lines();
    String rest = "\"type\":\"paused\"";
    String stays = tail(lines.get(1), rest);
    Files.writeString(
        torn,
        String.join(
            "\n",
            stays,
            tail(lines.get(2), rest),
            // It follows a line that stays, and whose checksum covers the one that goes.
            tail(lines.get(3), rest),
            "0badcafe {\"seq\":2,\"prev\":\"0badcafe\"," + rest,
            "0badcafe",
            tail(lines.get(1), "\"type\":\"danced\",\"text\":\"x\""),
            tail(lines.get(1), "\"type\":\"taken\",\"see\":\"own\",\u0000\"text\":\"x\""),
            tail(lines.get(1), "\"type\":\"overlap\",\"text\":\"x\"")));
    try (Journal journal = FileJournal.open(new LocalDisk(), path()).journal()) {
      journal.append(new Event.Ended(Samples.AT));
    }
    assertThat(Files.readString(torn)).isEqualTo(stays);
  }

  private static String tail(JournalLine before, String rest) {
    return "0badcafe {\"seq\":2,\"prev\":\"" + before.checksum() + "\"," + rest;
  }
}
