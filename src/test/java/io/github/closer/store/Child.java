package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Another process that opens a journal, for locks and for kills. */
final class Child {
  /** How often it closes sealed answers, so that a kill meets rewrites, too. */
  static final int ROUND = 5;

  /** How many lines it adds to a couple's memory. */
  static final int LINES = 20;

  private Child() {}

  static Process start(String... arguments) throws IOException {
    return startUnder("", arguments);
  }

  /** Starts it from a shell that does something first. */
  static Process startUnder(String before, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                before + " exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path path = Path.of(arguments[1]);
    if (arguments[0].equals("create")) {
      create(path);
      return;
    }
    if (arguments[0].equals("couple")) {
      remember(path, Integer.parseInt(arguments[2]));
      return;
    }
    try (FileJournal journal = FileJournal.open(new LocalDisk(), path).journal()) {
      if (arguments[0].equals("open")) {
        out.println("OPEN");
        return;
      }
      int from = Integer.parseInt(arguments[2]);
      for (int i = from; i < from + 100_000; i++) {
        journal.append(event(i));
        out.println("ACK " + i);
      }
    } catch (JournalBusy e) {
      out.println("BUSY");
    }
  }

  private static void create(Path home) throws IOException {
    Directories directories = Directories.from(Map.of(), home);
    Sessions sessions = new Sessions(directories, new Random(1));
    SessionDeck deck = new SessionDeck("deck: x\n", Map.of("a.yaml", "deck: y\n"));
    OpenSession begun = sessions.create(Samples.AT, deck, Samples.BEGUN, Memories.brought());
    begun.journal().close();
    Path journal = sessions.folder(begun.id()).resolve("journal.jsonl");
    Files.writeString(journal, "torn", StandardOpenOption.APPEND);
    OpenSession again = sessions.open(begun.id());
    again.journal().append(Samples.sealed(4, Audience.A, "x"));
    again.journal().append(new Event.Closed(Samples.AT, 4));
    again.journal().close();
    new CoupleFile(directories).write(Samples.BEGUN.heading().people());
  }

  private static void remember(Path home, int program) {
    CoupleFile couple =
        new CoupleFile(Directories.from(Map.of(), home), new LocalDisk(), new Patience(5_000, 5));
    Random random = new Random(program);
    for (int i = 0; i < LINES; i++) {
      couple.add(Keep.REPAIR_PHRASE, Audience.BOTH, program + " says " + i, random);
    }
  }

  /** The i-th event: sealed answers, closed at the end of each round. */
  static Event.Lasting event(int i) {
    int round = i / ROUND;
    return i % ROUND == ROUND - 1
        ? new Event.Closed(Samples.AT, round)
        : Samples.sealed(round, Audience.A, "words " + i + " " + "é".repeat(i * 37 % 400));
  }
}
