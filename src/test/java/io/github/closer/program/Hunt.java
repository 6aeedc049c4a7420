package io.github.closer.program;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.closer.program.Canary.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for the words of a flock, and counts them by the place where they turn up. */
final class Hunt {
  private static final int CHUNK = 1 << 20;

  private final String flock;
  private final FileTime since;
  private final Pattern word;
  private final Map<Place, Map<Kind, Integer>> found = new EnumMap<>(Place.class);
  private final Map<Place, Integer> looked = new EnumMap<>(Place.class);

  /**
   * @param since what was changed before is not looked into
   */
  Hunt(String flock, FileTime since) {
    this.flock = flock;
    this.since = since;
    this.word = Pattern.compile(flock + "[a-z]+([A-Z])");
    for (Place place : Place.values()) {
      found.put(place, new EnumMap<>(Kind.class));
      looked.put(place, 0);
    }
  }

  /** Where words can turn up, and which of them may. */
  enum Place {
    JOURNAL("the session's journal", "ASN"),
    COUPLE("couple.json", "N"),
    TERMINAL("terminal, scrolled back, during", "USN"),
    AFTERWARDS("terminal, scrolled back, after", "USN"),
    WIPED("terminal, where it is given back clean", ""),
    TITLE("window title", ""),
    PROCESS("/proc/PID: cmdline, environ, comm", ""),
    OPEN("/proc/PID: open and deleted files, shared memory", ""),
    DESK("working folder", ""),
    HOME("HOME and the shell's history", ""),
    FOLDERS("XDG folders and TMPDIR, but those two files", ""),
    MACHINE("/tmp, /var/tmp, /dev/shm, the account's home", "");

    private final String told;
    private final String signs;

    /**
     * @param signs of the kinds that may be there
     */
    Place(String told, String signs) {
      this.told = told;
      this.signs = signs;
    }

    private boolean allows(Kind kind) {
      return signs.indexOf(kind.sign()) >= 0;
    }
  }

  void look(Place place, String words) {
    looked.merge(place, 1, Integer::sum);
    count(place, words, words.length());
  }

  /** Counts the words that begin before an end. */
  private void count(Place place, String words, int end) {
    if (!words.contains(flock)) {
      return;
    }
    Matcher matcher = word.matcher(words);
    while (matcher.find() && matcher.start() < end) {
      Kind kind = Kind.of(matcher.group(1).charAt(0));
      Objects.requireNonNull(found.get(place)).merge(kind, 1, Integer::sum);
    }
  }

  /** Looks into a file; one that is gone or another's is none. */
  void look(Place place, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      looked.merge(place, 1, Integer::sum);
      String before = "";
      for (byte[] bytes = in.readNBytes(CHUNK); bytes.length > 0; bytes = in.readNBytes(CHUNK)) {
        String words = before + new String(bytes, ISO_8859_1);
        // What begins this near to the end may go on in the next chunk.
        int end = Math.max(0, words.length() - 2 * flock.length());
        count(place, words, end);
        before = words.substring(end);
      }
      count(place, before, before.length());
    } catch (IOException e) {
      // It went while others worked, or is not ours to read.
    }
  }

  /** Looks into all that is new in a folder, but for what lies in another one. */
  void walk(Place place, Path folder, Path without, Leftovers leftovers) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return path.equals(without) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && isNew(attributes.lastModifiedTime())) {
                leftovers.see(path);
                look(place, path);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Is told of each file. */
  interface Leftovers {
    void see(Path file);
  }

  private boolean isNew(FileTime changed) {
    return changed.compareTo(since) >= 0;
  }

  /** Looks at a process from outside, as others of its account can. */
  void look(ProcessHandle process, Path journals) {
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    look(Place.PROCESS, proc.resolve("cmdline"));
    look(Place.PROCESS, proc.resolve("environ"));
    list(proc.resolve("task")).forEach(task -> look(Place.PROCESS, task.resolve("comm")));
    for (Path open : list(proc.resolve("fd"))) {
      try {
        Path target = Files.readSymbolicLink(open);
        if (target.startsWith(journals) || !Files.isRegularFile(open)) {
          continue;
        }
        if (isNew(Files.getLastModifiedTime(open))) {
          look(Place.OPEN, open);
        } else {
          looked.merge(Place.OPEN, 1, Integer::sum);
        }
      } catch (IOException e) {
        // It was closed meanwhile.
      }
    }
    sharedMemory(proc).forEach(file -> look(Place.OPEN, file));
  }

  private static List<Path> sharedMemory(Path proc) {
    return Closer.read(proc.resolve("maps"))
        .lines()
        .filter(line -> line.contains(" rw-s ") && line.contains("/"))
        .map(line -> Path.of(line.substring(line.indexOf('/'))))
        .toList();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count(Place place, Kind kind) {
    return Objects.requireNonNull(found.get(place)).getOrDefault(kind, 0);
  }

  /** How many turned up where they must not. */
  long leaked() {
    return Stream.of(Place.values())
        .flatMap(
            place ->
                Stream.of(Kind.values())
                    .filter(kind -> !place.allows(kind))
                    .map(kind -> count(place, kind)))
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** All places with what was found there; in brackets where it belongs. */
  String table() {
    StringBuilder out = new StringBuilder(String.format("%n%-50s%8s", "place", "looks"));
    Stream.of(Kind.values()).forEach(kind -> out.append(String.format("%15s", kind.told())));
    for (Place place : Place.values()) {
      out.append(String.format("%n%-50s%8d", place.told, looked.get(place)));
      for (Kind kind : Kind.values()) {
        boolean belongs = place.allows(kind);
        String count = (belongs ? "(%d)" : "%d").formatted(count(place, kind));
        out.append(String.format("%15s", count));
      }
    }
    return out.append(String.format("%n")).toString();
  }
}
