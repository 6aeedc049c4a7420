package io.github.closer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a disk would hold if the power went now.
 *
 * <p>Between two forces of a file each piece of it, a sector or less, may be as it was after any of
 * the writes, whichever order they were made in, and the file as long as it was at any time; where
 * it grew before its words arrived there are zeros. Between two forces of a folder each change of
 * its names may have arrived or not. A rename is one change.
 */
final class Platter {
  /** What a system writes back at once. */
  private static final int PAGE = 4096;

  private final Map<Path, Object> now = new HashMap<>();
  private final Folder root = new Folder();

  Platter(Path folder) throws IOException {
    now.put(folder, root);
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.skip(1).sorted().toList()) {
        Object found = Files.isDirectory(path) ? new Folder() : new Content(path);
        now.put(path, found);
        above(path).durable.put(name(path), found);
      }
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** One that is not ours holds whatever is done to it. */
  private Folder above(Path path) {
    return now.get(path.resolveSibling("").normalize()) instanceof Folder folder
        ? folder
        : new Folder();
  }

  Content created(Path file) {
    Content content = new Content();
    now.put(file, content);
    above(file).pending.add(names -> names.put(name(file), content));
    return content;
  }

  Content content(Path file) {
    return (Content) Objects.requireNonNull(now.get(file));
  }

  void renamed(Path from, Path to) {
    Object moved = now.remove(from);
    now.put(to, moved);
    above(from)
        .pending
        .add(
            names -> {
              names.remove(name(from));
              names.put(name(to), moved);
            });
  }

  void linked(Path from, Path to) {
    Object same = now.get(from);
    now.put(to, same);
    above(to).pending.add(names -> names.put(name(to), same));
  }

  void deleted(Path file) {
    if (now.remove(file) != null) {
      above(file).pending.add(names -> names.remove(name(file)));
    }
  }

  void madeFolder(Path path) {
    Folder folder = new Folder();
    now.put(path, folder);
    above(path).pending.add(names -> names.put(name(path), folder));
  }

  void forcedFolder(Path path) {
    if (now.get(path.normalize()) instanceof Folder folder) {
      folder.pending.forEach(change -> change.accept(folder.durable));
      folder.pending.clear();
    }
  }

  /** One of the states that a power cut may leave, in an empty folder. */
  void cut(Path to, Luck luck) throws IOException {
    cut(root, to, luck, new HashMap<>());
  }

  private static void cut(Folder folder, Path to, Luck luck, Map<Content, byte[]> drawn)
      throws IOException {
    Map<String, Object> names = new TreeMap<>(folder.durable);
    folder.pending.stream().filter(change -> luck.arrives()).forEach(c -> c.accept(names));
    for (Map.Entry<String, Object> entry : names.entrySet()) {
      Path path = to.resolve(entry.getKey());
      if (entry.getValue() instanceof Folder below) {
        cut(below, Files.createDirectory(path), luck, drawn);
      } else if (entry.getValue() instanceof Content content) {
        Files.write(path, drawn.computeIfAbsent(content, c -> c.cut(luck)));
      }
    }
  }

  /**
   * What arrives of what was on its way.
   *
   * @param random decides
   * @param share how much arrives, from 0 to 1
   * @param piece how many bytes arrive together
   */
  record Luck(Random random, double share, int piece) {
    boolean arrives() {
      return random.nextDouble() < share;
    }

    /** One of so many states, of which the first is there for certain. */
    int version(int count) {
      if (share >= 1) {
        return count - 1;
      }
      return arrives() ? random.nextInt(count) : 0;
    }
  }

  /** A folder's names. */
  private static final class Folder {
    final Map<String, Object> durable = new HashMap<>();
    final List<Consumer<Map<String, Object>>> pending = new ArrayList<>();
  }

  /** What is in a file: as it was forced last, and as it was after each change since. */
  static final class Content {
    private final List<byte[]> versions = new ArrayList<>();

    Content() {
      versions.add(new byte[0]);
    }

    Content(Path file) throws IOException {
      versions.add(Files.readAllBytes(file));
    }

    private byte[] last() {
      return versions.get(versions.size() - 1);
    }

    void add(byte[] version) {
      versions.add(version);
    }

    /** Only the pages that a write touches are written back. */
    byte[] written(byte[] seen, int from, int length) {
      byte[] next = Arrays.copyOf(last(), Math.max(last().length, from + length));
      int start = from / PAGE * PAGE;
      int end = Math.min(next.length, (from + length + PAGE - 1) / PAGE * PAGE);
      System.arraycopy(seen, start, next, start, Math.min(end, seen.length) - start);
      return next;
    }

    byte[] cut(int length) {
      return Arrays.copyOf(last(), length);
    }

    void forced() {
      versions.subList(0, versions.size() - 1).clear();
    }

    /** The system reports the failure once, and holds for written what was not. */
    void failed() {
      byte[] old = versions.get(0);
      versions.clear();
      versions.add(old);
    }

    byte[] cut(Luck luck) {
      byte[] out = new byte[versions.get(luck.version(versions.size())).length];
      for (int at = 0; at < out.length; at += luck.piece()) {
        byte[] version = versions.get(luck.version(versions.size()));
        int length = Math.min(luck.piece(), Math.min(out.length, version.length) - at);
        if (length > 0) {
          System.arraycopy(version, at, out, at, length);
        }
      }
      return out;
    }
  }
}
