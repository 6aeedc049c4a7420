package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where the files of an archive belong, and whether that is free. */
final class Places {
  /** How many of the things that are in the way are named. */
  private static final int NAMED = 3;

  private final Disk disk;
  private final Directories directories;

  Places(Disk disk, Directories directories) {
    this.disk = disk;
    this.directories = directories;
  }

  /**
   * The files and folders directly in one of the program's folders that are to be put there. What
   * is there already, byte for byte as in the archive, is not among them.
   *
   * @throws StoreFailure when anything else of the couple's is there
   */
  List<ArchiveName> missing(ArchiveList list) {
    SortedMap<ArchiveName, Map<ArchiveName, String>> wanted = byTop(hashes(list));
    SortedMap<ArchiveName, Map<ArchiveName, String>> there = byTop(hashes());
    List<ArchiveName> missing = new ArrayList<>();
    Set<Path> inTheWay = new TreeSet<>();
    wanted.forEach(
        (top, files) -> {
          Map<ArchiveName, String> present = there.getOrDefault(top, Map.of());
          if (present.isEmpty() && isFree(place(top))) {
            missing.add(top);
          } else if (!present.equals(files)) {
            inTheWay.add(place(top));
          }
        });
    there.keySet().stream()
        .filter(top -> !wanted.containsKey(top))
        .map(this::place)
        .forEach(inTheWay::add);
    if (!inTheWay.isEmpty()) {
      throw refused(inTheWay);
    }
    return missing;
  }

  private Path place(ArchiveName top) {
    return top.below(top.branch().folder(directories))
        .orElseThrow(
            () ->
                new StoreFailure(
                    StoreFailure.Kind.CANNOT_WRITE,
                    Sentence.of("store.archive.no-such-name", top.value()),
                    Sentence.of("store.archive.no-such-name.hint")));
  }

  private static Map<ArchiveName, String> hashes(ArchiveList list) {
    Map<ArchiveName, String> hashes = new LinkedHashMap<>();
    list.entries().forEach(entry -> hashes.put(entry.name(), entry.sha256()));
    return hashes;
  }

  private Map<ArchiveName, String> hashes() {
    Map<ArchiveName, String> hashes = new LinkedHashMap<>();
    Belongings.of(directories).files().forEach((name, path) -> hashes.put(name, hash(path)));
    return hashes;
  }

  private String hash(Path path) {
    try {
      return Files.size(path) > ArchiveList.LARGEST ? "" : Sha256.of(disk.read(path));
    } catch (IOException e) {
      throw StoreFailure.cannotRead(path, e);
    }
  }

  private static SortedMap<ArchiveName, Map<ArchiveName, String>> byTop(
      Map<ArchiveName, String> hashes) {
    SortedMap<ArchiveName, Map<ArchiveName, String>> byTop = new TreeMap<>();
    hashes.forEach(
        (name, hash) ->
            byTop.computeIfAbsent(name.top(), top -> new LinkedHashMap<>()).put(name, hash));
    return byTop;
  }

  /** Nothing is there, or a folder that is empty. */
  private static boolean isFree(Path place) {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(place)) {
      return !inside.iterator().hasNext();
    } catch (IOException e) {
      throw StoreFailure.cannotRead(place, e);
    }
  }

  private static StoreFailure refused(Set<Path> inTheWay) {
    String more = inTheWay.size() > NAMED ? ", …" : "";
    String named =
        inTheWay.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", "));
    return new StoreFailure(
        StoreFailure.Kind.WRONG_USE,
        Sentence.of("store.archive.in-the-way", named + more),
        Sentence.of("store.archive.in-the-way.hint"));
  }
}
