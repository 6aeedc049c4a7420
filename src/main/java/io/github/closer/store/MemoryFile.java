package io.github.closer.store;

import io.github.closer.session.Memory;
import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a session was given, {@code memory.json} in its folder.
 *
 * <p>A session that is gone on with has to be given the same, whatever happened in between. The kit
 * is left out: a line of it that is taken back has to be gone. So is what is closed. The file goes
 * with the end of the session. Who brings nothing has none.
 */
final class MemoryFile {
  private static final String FORMAT = "format";
  private static final String SESSIONS = "sessions";
  private static final String ANSWERS = "answers";
  private static final String DRAWN = "drawn";
  private static final String PROMISES = "promises";
  private static final String TICKETS = "tickets";
  private static final String QUESTIONS = "questions";

  private final Disk disk;
  private final Path file;

  MemoryFile(Disk disk, Path folder) {
    this.disk = disk;
    this.file = folder.resolve("memory.json");
  }

  boolean exists() {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  Path path() {
    return file;
  }

  /** Without what is never written. */
  static Memory lasting(Memory memory) {
    return memory.now(Memory.NONE.kit(), Set.of());
  }

  /** Writes it into a new folder. The folder is made durable by what comes after it. */
  void create(Memory memory) throws IOException {
    if (lasting(memory).equals(Memory.NONE)) {
      return;
    }
    try (Disk.OpenFile out = disk.create(file)) {
      out.writeFully(bytes(memory), 0);
      out.force();
    }
  }

  /** Puts what becomes of the memory in its place, whole or not at all; nothing comes of none. */
  void change(UnaryOperator<Memory> change) {
    Memory before = read();
    Memory after = change.apply(before);
    if (after.equals(before)) {
      return;
    }
    try {
      Replacement.write(disk, file, bytes(after));
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(file, e);
    }
  }

  /** Removes it for good, if it is there. */
  void delete() throws IOException {
    disk.delete(Replacement.beside(file));
    disk.delete(file);
    disk.forceFolder(file.resolveSibling(""));
  }

  /** What it holds, without a kit. */
  Memory read() {
    if (!exists()) {
      return Memory.NONE;
    }
    try {
      return decode(new String(disk.read(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw StoreFailure.cannotRead(file, e);
    } catch (MalformedRecord e) {
      throw new StoreFailure(
          StoreFailure.Kind.DAMAGED,
          Sentence.of("store.memory-damaged", file),
          Sentence.of("store.memory-damaged.hint"));
    }
  }

  private static byte[] bytes(Memory memory) {
    Memory.Past past = memory.past();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(FORMAT, (long) EventCodec.FORMAT);
    fields.put(SESSIONS, (long) past.sessions());
    MemoryCodec.began(fields, past.began());
    fields.put(ANSWERS, MemoryCodec.answers(past.answers()));
    fields.put(DRAWN, MemoryCodec.drawn(past.drawn()));
    fields.put(PROMISES, memory.promises().stream().map(MemoryCodec::promise).toList());
    fields.put(TICKETS, memory.tickets().stream().map(MemoryCodec::ticket).toList());
    fields.put(QUESTIONS, memory.questions().stream().map(MemoryCodec::question).toList());
    return (Json.text(fields) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Memory decode(String json) throws MalformedRecord {
    Fields fields = Fields.of(json);
    if (fields.number(FORMAT) != EventCodec.FORMAT) {
      throw Fields.wrong(FORMAT);
    }
    Memory.Past past =
        new Memory.Past(
            fields.count(SESSIONS),
            MemoryCodec.began(fields),
            MemoryCodec.answers(fields.object(ANSWERS)),
            MemoryCodec.drawn(fields.object(DRAWN)));
    List<Memory.Promise> promises = MemoryCodec.list(fields, PROMISES, MemoryCodec::promise);
    List<Memory.Ticket> tickets = MemoryCodec.list(fields, TICKETS, MemoryCodec::ticket);
    List<Memory.Question> questions = MemoryCodec.list(fields, QUESTIONS, MemoryCodec::question);
    return new Memory(past, promises, tickets, Memory.NONE.kit(), questions);
  }
}
