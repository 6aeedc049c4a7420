package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** Files of tests for a deck of the same name. */
  private static final List<String> TESTS = List.of(".test" + ENDING, ".test" + OTHER_ENDING);

  /** What a deck is called that has no name. */
  private static final String GIVEN = "<stdin>";

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
      for (String file : files(folder(origin), "")) {
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
        Optional<DeckFile> found = named(folder(origin), asked, ENDING);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    throw new StoreFailure(
        StoreFailure.Kind.NO_INPUT,
        Sentence.of("store.no-deck", asked),
        Sentence.of("store.no-deck.hint"));
  }

  /**
   * The paths of the decks in a folder and in those below it; absent where a file or a name is
   * meant. Hidden folders are left out, and so are tests.
   */
  public Optional<List<String>> in(String asked) {
    boolean named = names().stream().anyMatch(entry -> entry.name().equals(asked));
    Optional<Path> folder = named ? Optional.empty() : resolved(asked).filter(Files::isDirectory);
    String slashed = asked.endsWith("/") ? asked : asked + "/";
    String shown = slashed.equals("./") ? "" : slashed;
    return folder.map(
        path ->
            DeckFolder.filesBelow(path).stream()
                .filter(file -> stem(file).isPresent())
                .filter(file -> !isTests(file))
                .map(file -> shown + file)
                .toList());
  }

  /** The file that is there by the same name with another ending, or with one. */
  public Optional<String> withOtherEnding(String asked) {
    String stem = stem(asked).orElse(asked);
    return Stream.of(stem + ENDING, stem + OTHER_ENDING)
        .filter(file -> !file.equals(asked))
        .filter(file -> resolved(file).filter(Files::isRegularFile).isPresent())
        .findFirst();
  }

  private Optional<Path> resolved(String asked) {
    try {
      return asked.isEmpty() ? Optional.empty() : Optional.of(workingFolder.resolve(asked));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * A deck that another one leads to by its name: beside that one, or else as usual.
   *
   * @throws StoreFailure when it is there and is not a text of a sensible size
   */
  public Optional<DeckFile> named(DeckFile from, String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Stream<Supplier<Optional<DeckFile>>> beside =
        Stream.of(ENDING, OTHER_ENDING).map(ending -> () -> named(from.folder(), name, ending));
    Stream<Supplier<Optional<DeckFile>>> usual =
        Arrays.stream(Origin.values()).map(origin -> () -> named(folder(origin), name, ENDING));
    return Stream.concat(beside, usual).map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<DeckFile> named(DeckFile.Folder folder, String name, String ending) {
    return file(folder, name + ending)
        .map(
            text ->
                new DeckFile(
                    name,
                    folder.shown() + name + ending,
                    text,
                    folder,
                    inside(folder, name + ending)));
  }

  /**
   * A file that a deck includes.
   *
   * @param path the way to it from the deck's folder, with forward slashes and without detours
   * @throws StoreFailure when it is there and is not a text of a sensible size
   */
  public Optional<DeckFile> beside(DeckFile from, String path) {
    return file(from.folder(), path)
        .map(
            text ->
                new DeckFile(
                    path, shown(from, path), text, from.folder(), inside(from.folder(), path)));
  }

  private static Optional<Path> inside(DeckFile.Folder folder, String path) {
    return folder.path().map(p -> p.resolve(path));
  }

  /**
   * A deck that was typed or piped in. What it includes is looked for from the working folder.
   *
   * @throws StoreFailure when it is not a text of a sensible size
   */
  public DeckFile given(InputStream input) {
    try {
      String text = text(input.readNBytes(LARGEST + 1), GIVEN);
      DeckFile.Folder here = new DeckFile.Folder(Optional.of(workingFolder), "");
      return new DeckFile("stdin", GIVEN, text, here, Optional.empty());
    } catch (IOException e) {
      throw StoreFailure.cannotRead(Path.of(GIVEN), e);
    }
  }

  /** How people know such a file. */
  public String shown(DeckFile from, String path) {
    return from.folder().shown() + path;
  }

  /** The names of the files in the folder of such a path. */
  public List<String> namesBeside(DeckFile from, String path) {
    String below = path.substring(0, path.lastIndexOf('/') + 1);
    return files(from.folder(), below).stream().filter(file -> stem(file).isPresent()).toList();
  }

  /** What finds the same deck from any folder: a path in full, or the name. */
  public String anywhere(String asked) {
    return path(asked).map(path -> path.toAbsolutePath().normalize().toString()).orElse(asked);
  }

  /** The file that is meant, if a file is meant and not a name. */
  private Optional<Path> path(String asked) {
    return resolved(asked)
        .filter(
            path ->
                asked.indexOf('/') >= 0 || stem(asked).isPresent() || Files.isRegularFile(path));
  }

  private DeckFile readPath(String asked, Path path) {
    if (Files.isDirectory(path)) {
      throw new StoreFailure(
          StoreFailure.Kind.NO_INPUT,
          Sentence.of("store.a-folder", asked),
          Sentence.of("store.a-folder.hint"));
    }
    if (DeckFolder.waits(path)) {
      throw new StoreFailure(
          StoreFailure.Kind.NO_INPUT,
          Sentence.of("store.no-text-file", asked),
          Sentence.of("store.no-text-file.hint"));
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
          Sentence.of("store.no-file", asked),
          Sentence.of("store.no-file.hint"));
    }
    String file = String.valueOf(path.getFileName());
    DeckFile.Folder folder =
        new DeckFile.Folder(
            Optional.of(path.resolveSibling("")), asked.substring(0, asked.lastIndexOf('/') + 1));
    return new DeckFile(
        stem(file).orElse(file), asked, text(bytes.get(), asked), folder, Optional.of(path));
  }

  /** The names of the files in a folder below a folder of decks; none when it is not there. */
  private Collection<String> files(DeckFile.Folder folder, String below) {
    try {
      return folder.path().isPresent()
          ? DeckFolder.files(folder.path().get().resolve(below))
          : packaged.files(below);
    } catch (IOException | InvalidPathException e) {
      // A list of what can be played is still of use without this folder.
      return List.of();
    }
  }

  private Optional<String> file(DeckFile.Folder folder, String path) {
    String shown = folder.shown() + path;
    try {
      Optional<byte[]> bytes =
          folder.path().isPresent()
              ? DeckFolder.readRegular(folder.path().get().resolve(path), LARGEST + 1)
              : packaged.read(path, LARGEST + 1);
      return bytes.map(b -> text(b, shown));
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw StoreFailure.cannotRead(Path.of(shown), e);
    }
  }

  private DeckFile.Folder folder(Origin origin) {
    return switch (origin) {
      case HERE -> new DeckFile.Folder(Optional.of(workingFolder.resolve("prompts")), "prompts/");
      case OWN -> new DeckFile.Folder(Optional.of(directories.decks()), directories.decks() + "/");
      case LIBRARY -> new DeckFile.Folder(Optional.empty(), "prompts/");
    };
  }

  private static Optional<String> name(String file) {
    return file.endsWith(ENDING)
        ? stem(file).filter(stem -> NAME.matcher(stem).matches())
        : Optional.empty();
  }

  /** Whether a file holds the tests of the deck beside it. */
  private static boolean isTests(String file) {
    return TESTS.stream().anyMatch(file::endsWith);
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
          Sentence.of("store.deck-too-large", shown, LARGEST / 1024),
          Sentence.of("store.deck-too-large.hint"));
    }
    ByteBuffer text = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
    } catch (CharacterCodingException e) {
      throw new StoreFailure(
          StoreFailure.Kind.DAMAGED,
          Sentence.of("store.deck-not-utf-8", shown, line(bytes, text.position())),
          Sentence.of("store.deck-not-utf-8.hint"));
    }
  }

  /** The line in which a byte stands, counted from 1. */
  private static long line(byte[] bytes, int position) {
    return 1 + IntStream.range(0, position).filter(at -> bytes[at] == '\n').count();
  }
}
