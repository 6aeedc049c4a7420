package io.github.closer.store;

import io.github.closer.session.People;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file that remembers the two names, {@code couple.json}.
 *
 * <pre>{"format":1,"names":["Alex","Sam"]}</pre>
 *
 * <p>It is replaced whole or not at all, and fields it does not know are kept. A file that cannot
 * be understood is never written over; the people decide what becomes of it.
 */
public final class CoupleFile {
  private static final int FORMAT = 1;
  private static final String FORMAT_FIELD = "format";
  private static final String NAMES_FIELD = "names";

  private final Path file;
  private final Disk disk;

  /** The file of this user. */
  public CoupleFile(Directories directories) {
    this(directories, new LocalDisk());
  }

  CoupleFile(Directories directories, Disk disk) {
    this.file = directories.data().resolve("couple.json");
    this.disk = disk;
  }

  /** The two names; empty before anybody gave them. */
  public Optional<People> read() {
    Map<String, Object> fields = fields();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PeopleCodec.couple(new Fields(fields).list(NAMES_FIELD), NAMES_FIELD));
    } catch (MalformedRecord e) {
      throw damaged(e.getMessage());
    }
  }

  /** Remembers two names. When this returns, they are on the disk. */
  public void write(People people) {
    Map<String, Object> fields = fields();
    fields.putIfAbsent(FORMAT_FIELD, (long) FORMAT);
    fields.put(NAMES_FIELD, List.of(people.a(), people.b()));
    byte[] bytes = (Json.text(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      PrivateFolder.ensure(disk, file.resolveSibling(""));
      Replacement.write(disk, file, bytes);
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(file, e);
    }
  }

  /** What stands in the file; nothing when there is none. */
  private Map<String, Object> fields() {
    if (Files.notExists(file)) {
      return new LinkedHashMap<>();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes()).toString();
      Map<String, Object> fields = Json.object(text);
      long format = new Fields(fields).number(FORMAT_FIELD);
      if (format > FORMAT) {
        throw new StoreFailure(
            StoreFailure.Kind.DAMAGED,
            file + " was written by a newer closer (format " + format + ").",
            "Go on with that version. Nothing in it was changed.");
      }
      return fields;
    } catch (MalformedRecord e) {
      throw damaged(e.getMessage());
    } catch (CharacterCodingException e) {
      throw damaged("not UTF-8");
    }
  }

  private ByteBuffer bytes() {
    try {
      return ByteBuffer.wrap(disk.read(file));
    } catch (IOException e) {
      throw StoreFailure.cannotRead(file, e);
    }
  }

  private StoreFailure damaged(@Nullable String what) {
    return new StoreFailure(
        StoreFailure.Kind.DAMAGED,
        file + " cannot be understood: " + what + ". Nothing in it was changed.",
        "Mend it, or move it away to give the two names again.");
  }
}
