package io.github.closer.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files in the program's folders that are the couple's: sessions, what is remembered of the
 * two, their own decks, and whatever else they put there.
 *
 * <p>What can be made again ({@link Directories#cache}) is not among them, and nor are locks and
 * what an interrupted change left. A link directly in one of the folders is followed, because
 * people may keep their sessions or decks elsewhere; deeper ones are not, so that nothing is taken
 * for theirs that is not here.
 *
 * @param files each by its name in an archive
 * @param leftOut links, what is no file, and files whose names no archive can hold; sorted
 */
record Belongings(SortedMap<ArchiveName, Path> files, List<Path> leftOut) {
  Belongings {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    leftOut = leftOut.stream().sorted().toList();
  }

  /**
   * What is there now.
   *
   * @throws StoreFailure when a folder cannot be read
   */
  static Belongings of(Directories directories) {
    Search search = new Search();
    // Two of the folders may be the same; what lies there is found once, as what it is.
    search.in("state/sessions", directories.sessions());
    for (ArchiveName.Branch branch :
        List.of(ArchiveName.Branch.DATA, ArchiveName.Branch.STATE, ArchiveName.Branch.CONFIG)) {
      search.in(branch.word(), branch.folder(directories));
    }
    return new Belongings(search.files, search.leftOut);
  }

  /** Where one of the files is. */
  Path file(ArchiveName name) {
    return Objects.requireNonNull(files.get(name));
  }

  /** One look through the folders. */
  private static final class Search {
    final SortedMap<ArchiveName, Path> files = new TreeMap<>();
    final List<Path> leftOut = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    void in(String name, Path folder) {
      if (!Files.isDirectory(folder)) {
        return;
      }
      try {
        Path real = folder.toRealPath();
        seen.add(real);
        collect(name, real, name.indexOf('/') < 0);
      } catch (IOException e) {
        throw StoreFailure.cannotRead(folder, e);
      }
    }

    private void collect(String name, Path folder, boolean follows) throws IOException {
      LinkOption[] links =
          follows ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
        for (Path one : inside) {
          String way = name + "/" + one.getFileName();
          if (ArchiveName.isOurOwn(way) || !seen.add(real(one, follows))) {
            continue;
          }
          if (Files.isDirectory(one, links)) {
            collect(way, one, false);
          } else {
            add(way, one, Files.isRegularFile(one, links));
          }
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }

    private static Path real(Path path, boolean follows) throws IOException {
      return follows && Files.exists(path) ? path.toRealPath() : path;
    }

    private void add(String way, Path path, boolean regular) {
      Optional<ArchiveName> name =
          ArchiveName.of(way).filter(fit -> regular && isNamedSo(path, fit));
      name.ifPresentOrElse(fit -> files.put(fit, path), () -> leftOut.add(path));
    }

    /** Not so where the name has bytes that are no characters here. */
    private static boolean isNamedSo(Path path, ArchiveName name) {
      String last = name.value().substring(name.value().lastIndexOf('/') + 1);
      try {
        return path.resolveSibling(last).equals(path);
      } catch (InvalidPathException e) {
        return false;
      }
    }
  }
}
