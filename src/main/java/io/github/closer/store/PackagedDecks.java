package io.github.closer.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The decks that come with the program, from its jar or, while it is being built, from its folder.
 *
 * @param place the jar or the folder
 */
record PackagedDecks(Path place) {
  private static final String FOLDER = "prompts/";

  /** Those of the running program. */
  static PackagedDecks own() {
    CodeSource source = PackagedDecks.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("the program does not know where it is");
    }
    try {
      return new PackagedDecks(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it is", e);
    }
  }

  /**
   * The names of the files in a folder, sorted.
   *
   * @param below the folder, with a slash at its end; empty for that of all decks
   */
  Set<String> files(String below) throws IOException {
    String folder = FOLDER + below;
    if (Files.isDirectory(place)) {
      return DeckFolder.files(place.resolve(folder));
    }
    Set<String> files = new TreeSet<>();
    try (JarFile jar = new JarFile(place.toFile())) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()))
          .filter(name -> !name.isEmpty() && name.indexOf('/') < 0)
          .forEach(files::add);
    }
    return files;
  }

  /** The bytes of a deck, as far as they are wanted; empty when there is none of this name. */
  Optional<byte[]> read(String file, int limit) throws IOException {
    if (Files.isDirectory(place)) {
      return DeckFolder.read(place.resolve(FOLDER + file), limit);
    }
    try (JarFile jar = new JarFile(place.toFile())) {
      JarEntry entry = jar.getJarEntry(FOLDER + file);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return Optional.of(in.readNBytes(limit));
      }
    }
  }
}
