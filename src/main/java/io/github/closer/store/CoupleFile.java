package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.session.People;
import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * The file that remembers the two from session to session, {@code couple.json}.
 *
 * <pre>{"format":1,"names":["Alex","Sam"],"sessions":3,"began":"b","promises":[…],…}</pre>
 *
 * <p>It is replaced whole or not at all, and fields it does not know are kept. A file that cannot
 * be understood is never written over; the people decide what becomes of it. Each change reads the
 * file, changes it and writes it while {@code couple.lock} is held, so that two programs never lose
 * each other's; one that changes nothing writes nothing. When a method returns, its change is on
 * the disk. All of them throw {@link StoreFailure} when that is not so.
 */
public final class CoupleFile {
  private static final int FORMAT = 1;
  private static final String FORMAT_FIELD = "format";
  private static final String NAMES_FIELD = "names";

  private final Path file;
  private final Disk disk;
  private final Patience patience;

  /** The file of this user. */
  public CoupleFile(Directories directories) {
    this(directories, new WaryDisk(new LocalDisk()), Patience.TWO_SECONDS);
  }

  CoupleFile(Directories directories, Disk disk, Patience patience) {
    this.file = directories.couple();
    this.disk = disk;
    this.patience = patience;
  }

  /** The two names; empty before anybody gave them. */
  public Optional<People> read() {
    return understood(
        () -> {
          Fields fields = new Fields(fields());
          return fields.has(NAMES_FIELD)
              ? Optional.of(PeopleCodec.couple(fields.list(NAMES_FIELD), NAMES_FIELD))
              : Optional.empty();
        });
  }

  /** Remembers two names. */
  public void write(People people) {
    change(fields -> fields.put(NAMES_FIELD, List.of(people.a(), people.b())));
  }

  /** All that is remembered, for the two to look through. */
  public CoupleMemory remembered() {
    return understood(() -> CoupleCodec.decode(fields()));
  }

  /**
   * What a session is given that begins now.
   *
   * @param deckId the deck it plays
   * @param today decides which tickets are opened
   */
  public Memory memory(String deckId, LocalDate today) {
    return remembered().memory(deckId, today);
  }

  /** What the two keep for hard moments, as it is now. */
  public Memory.Kit kit() {
    return remembered().kit();
  }

  /** When a session with this deck was finished last. */
  public Optional<Instant> lastPlayed(String deckId) {
    return remembered().lastPlayed(deckId);
  }

  /** Remembers that a session is played and not over; when it is begun or gone on with. */
  public void begun(SessionId id) {
    changeMemory(memory -> memory.begun(id));
  }

  /** Learns from a session that was left, to go on another time. */
  public void left(SessionId id, String deckId, Learned learned) {
    changeMemory(memory -> memory.begun(id).learned(deckId, learned));
  }

  /**
   * Learns from a session that came to its end. Doing so twice is like doing so once.
   *
   * @param at when it ended
   */
  public void finished(SessionId id, String deckId, Instant at, Learned learned) {
    changeMemory(memory -> memory.finished(id, deckId, at, learned));
  }

  /** Removes a promise, a ticket or a line, so that it never comes back. */
  public void remove(String id) {
    changeMemory(memory -> memory.removed(id));
  }

  /** Forgets what a session left, and what one of the two wrote; see {@link Unlearning}. */
  void forget(UnaryOperator<CoupleMemory> unlearning) {
    if (Files.exists(file)) {
      changeMemory(unlearning);
    }
  }

  /** Removes the file for good, if it is there, with what belongs to it. */
  void delete() throws IOException {
    Path lock = file.resolveSibling("couple.lock");
    if (!Files.isDirectory(file.resolveSibling(""))) {
      return;
    }
    patience.holding(
        disk,
        lock,
        () -> {
          disk.delete(Replacement.beside(file));
          disk.delete(file);
          disk.delete(lock);
          disk.forceFolder(file.resolveSibling(""));
        });
  }

  /** Forgets an answer that was kept for next time. */
  public void forget(String deckId, String step, Audience by) {
    changeMemory(memory -> memory.forgotten(deckId, step, by));
  }

  /** Forgets which cards of a deck were drawn, so that any of them may come again. */
  public void forgetDrawn(String deckId) {
    changeMemory(memory -> memory.undrawn(deckId));
  }

  /**
   * Adds a line that the two typed in themselves.
   *
   * @param kind one of those that {@link Keep#isCouples} names
   * @param by whose it is; what calms and what sets off is always one person's
   * @param random where the letters of its id come from
   * @return the line with its id
   */
  public Learned.Item add(Keep kind, Audience by, String text, RandomGenerator random) {
    boolean personal = kind == Keep.CALMING || kind == Keep.TRIGGER;
    if (!kind.isCouples() || (personal && by == Audience.BOTH)) {
      throw new IllegalArgumentException("no line of a couple's");
    }
    Learned.Item item = new Learned.Item(freshId(remembered(), random), kind, by, text);
    changeMemory(memory -> memory.with(item));
    return item;
  }

  private static String freshId(CoupleMemory memory, RandomGenerator random) {
    String id = "own-" + SessionId.letters(random);
    return memory.knows(id) ? freshId(memory, random) : id;
  }

  private void changeMemory(UnaryOperator<CoupleMemory> change) {
    change(
        fields -> {
          CoupleMemory before = CoupleCodec.decode(fields);
          CoupleMemory after = change.apply(before);
          if (!after.equals(before)) {
            CoupleCodec.encode(fields, after);
          }
        });
  }

  /** A change of the fields of the file. */
  private interface Change {
    void on(Map<String, Object> fields) throws MalformedRecord;
  }

  private void change(Change change) {
    Path folder = file.resolveSibling("");
    try {
      PrivateFolder.ensure(disk, folder);
      patience.holding(disk, file.resolveSibling("couple.lock"), () -> rewrite(change));
    } catch (JournalBusy e) {
      throw new StoreFailure(
          StoreFailure.Kind.BUSY,
          Sentence.of("store.couple-busy", file),
          Sentence.of("store.couple-busy.hint"));
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(file, e);
    }
  }

  private void rewrite(Change change) throws IOException {
    Map<String, Object> before = fields();
    Map<String, Object> after = new LinkedHashMap<>(before);
    after.putIfAbsent(FORMAT_FIELD, (long) FORMAT);
    understood(
        () -> {
          change.on(after);
          return after;
        });
    if (after.equals(before)) {
      // Whoever wrote it may have been stopped before it had its name for good.
      disk.forceFolder(file.resolveSibling(""));
      return;
    }
    Replacement.write(disk, file, (Json.text(after) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** What stands in the file; nothing when there is none. */
  private Map<String, Object> fields() {
    if (Files.notExists(file)) {
      return new LinkedHashMap<>();
    }
    return understood(
        () -> {
          Map<String, Object> fields = Json.object(text());
          long format = new Fields(fields).number(FORMAT_FIELD);
          if (format > FORMAT) {
            throw new StoreFailure(
                StoreFailure.Kind.DAMAGED,
                Sentence.of("store.couple-newer", file, format),
                Sentence.of("store.couple-newer.hint"));
          }
          return fields;
        });
  }

  private String text() throws MalformedRecord {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedRecord(Sentence.of("store.malformed.utf-8"));
    }
  }

  private byte[] bytes() {
    try {
      return disk.read(file);
    } catch (IOException e) {
      throw StoreFailure.cannotRead(file, e);
    }
  }

  /** Something that is read from the file. */
  private interface Reading<T> {
    T read() throws MalformedRecord;
  }

  private <T> T understood(Reading<T> reading) {
    try {
      return reading.read();
    } catch (MalformedRecord e) {
      throw damaged(e.sentence());
    }
  }

  private StoreFailure damaged(Sentence what) {
    return new StoreFailure(
        StoreFailure.Kind.DAMAGED,
        Sentence.of("store.couple-damaged", file, what),
        Sentence.of("store.couple-damaged.hint"));
  }
}
