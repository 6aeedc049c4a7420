package io.github.closer.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the text of a deck.
 *
 * <p>A path is that file. A name is looked for in {@code prompts} of the working folder, then among
 * the couple's own decks, then in the program; the first one counts. It reads text only, and does
 * not know whether that is a deck.
 */
public final class DeckLibrary {
  /** More than any evening needs; a larger file is not a deck. */
  public static final int LARGEST = 256 * 1024;

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,99}");
  private static final String ENDING = ".yaml";
  private static final String OTHER_ENDING = ".yml";

  private final Path workingFolder;
  private final Directories directories;
  private final PackagedDecks packaged;

  /** The decks within reach of somebody who works in a folder. */
  public DeckLibrary(Path workingFolder, Directories directories) {
    this(workingFolder, directories, PackagedDecks.own());
  }

  DeckLibrary(Path workingFolder, Directories directories, PackagedDecks packaged) {
    this.workingFolder = workingFolder;
    this.directories = directories;
    this.packaged = packaged;
  }

  /** Where a deck is. */
  public enum Origin {
    /** The folder {@code prompts} of the working folder. */
    HERE,
    /** The couple's own decks. */
    OWN,
    /** The program. */
    LIBRARY
  }

  /** A deck that can be asked for by its name. */
  public record Entry(String name, Origin origin) {}

  /** All decks that have a name, sorted by it. A folder that cannot be read has none. */
  public List<Entry> names() {
    Map<String, Entry> entries = new TreeMap<>();
    for (Origin origin : Origin.values()) {
      for (String file : files(origin)) {
        name(file).ifPresent(name -> entries.putIfAbsent(name, new Entry(name, origin)));
      }
    }
    return List.copyOf(entries.values());
  }

  /**
   * Reads a deck.
   *
   * @param asked a name or a path
   * @throws StoreFailure when there is none, or it is not a text of a sensible size
   */
  public DeckFile read(String asked) {
    Optional<Path> path = path(asked);
    if (path.isPresent()) {
      return readPath(asked, path.get());
    }
    if (NAME.matcher(asked).matches()) {
      for (Origin origin : Origin.values()) {
        String shown = shown(origin, asked + ENDING);
        Optional<byte[]> bytes = bytes(origin, asked + ENDING, shown);
        if (bytes.isPresent()) {
          return new DeckFile(asked, shown, text(bytes.get(), shown));
        }
      }
    }
    throw new StoreFailure(
        StoreFailure.Kind.NO_INPUT,
        "There is no deck called \"" + asked + "\".",
        "closer list shows those there are; a file of your own is named by its path.");
  }

  /** The file that is meant, if a file is meant and not a name. */
  private Optional<Path> path(String asked) {
    try {
      Path path = workingFolder.resolve(asked);
      boolean meant = asked.indexOf('/') >= 0 || stem(asked).isPresent();
      return meant || Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private DeckFile readPath(String asked, Path path) {
    if (Files.isDirectory(path)) {
      throw new StoreFailure(
          StoreFailure.Kind.NO_INPUT,
          asked + " is a folder, not a deck.",
          "Name one of the files in it.");
    }
    Optional<byte[]> bytes;
    try {
      bytes = DeckFolder.read(path, LARGEST + 1);
    } catch (IOException e) {
      throw StoreFailure.cannotRead(Path.of(asked), e);
    }
    if (bytes.isEmpty()) {
      throw new StoreFailure(
          StoreFailure.Kind.NO_INPUT,
          "There is no file " + asked + ".",
          "Look at the path; closer list shows the decks that have a name.");
    }
    String file = String.valueOf(path.getFileName());
    return new DeckFile(stem(file).orElse(file), asked, text(bytes.get(), asked));
  }

  private Collection<String> files(Origin origin) {
    try {
      return switch (origin) {
        case HERE -> DeckFolder.files(here());
        case OWN -> DeckFolder.files(directories.decks());
        case LIBRARY -> packaged.files();
      };
    } catch (IOException e) {
      // A list of what can be played is still of use without this folder.
      return List.of();
    }
  }

  private Optional<byte[]> bytes(Origin origin, String file, String shown) {
    try {
      return switch (origin) {
        case HERE -> DeckFolder.read(here().resolve(file), LARGEST + 1);
        case OWN -> DeckFolder.read(directories.decks().resolve(file), LARGEST + 1);
        case LIBRARY -> packaged.read(file, LARGEST + 1);
      };
    } catch (IOException e) {
      throw StoreFailure.cannotRead(Path.of(shown), e);
    }
  }

  private String shown(Origin origin, String file) {
    return switch (origin) {
      case HERE, LIBRARY -> "prompts/" + file;
      case OWN -> directories.decks().resolve(file).toString();
    };
  }

  private Path here() {
    return workingFolder.resolve("prompts");
  }

  private static Optional<String> name(String file) {
    return file.endsWith(ENDING)
        ? stem(file).filter(stem -> NAME.matcher(stem).matches())
        : Optional.empty();
  }

  private static Optional<String> stem(String file) {
    for (String ending : List.of(ENDING, OTHER_ENDING)) {
      if (file.endsWith(ending)) {
        return Optional.of(file.substring(0, file.length() - ending.length()));
      }
    }
    return Optional.empty();
  }

  private static String text(byte[] bytes, String shown) {
    if (bytes.length > LARGEST) {
      throw new StoreFailure(
          StoreFailure.Kind.DAMAGED,
          shown + " is larger than " + LARGEST / 1024 + " kB, which is too much for a deck.",
          "Look whether it is the right file.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new StoreFailure(
          StoreFailure.Kind.DAMAGED,
          shown + " is not written in UTF-8.",
          "Save it as UTF-8 in your editor and try again.");
    }
  }
}
