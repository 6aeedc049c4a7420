package io.github.closer.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is called in an archive, and so where it belongs: one of the program's own folders,
 * and the way from there, as in {@code data/decks/sunday.yaml}.
 *
 * <p>A name leads nowhere else. It has no {@code ..}, no backslash and nothing that cannot be seen,
 * and it is none of the names that the program works with itself, such as those of its locks.
 *
 * @param value with forward slashes
 */
record ArchiveName(String value) implements Comparable<ArchiveName> {
  private static final int LONGEST = 1024;
  private static final int LONGEST_PART = 255;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\\\]|\\p{Cs}");
  private static final Pattern OUR_OWN =
      Pattern.compile(
          "state/sessions/[^/]+/(lock|memory\\.json\\.new|journal\\.jsonl\\.torn\\.new)"
              + "|data/couple\\.(lock|json\\.new)"
              + "|[a-z]+/import\\.new(/.*)?",
          Pattern.DOTALL);
  private static final String SESSIONS = "state/sessions/";
  private static final String DECKS = "data/decks/";

  /** The program's folders that hold what people made. */
  enum Branch {
    CONFIG,
    DATA,
    STATE;

    /** Where it is. */
    Path folder(Directories directories) {
      return switch (this) {
        case CONFIG -> directories.config();
        case DATA -> directories.data();
        case STATE -> directories.state();
      };
    }

    /** How it begins a name. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ArchiveName {
    if (!isFit(value)) {
      throw new IllegalArgumentException("not the name of a file in an archive");
    }
  }

  /** The name, if it is one. */
  static Optional<ArchiveName> of(String value) {
    return isFit(value) ? Optional.of(new ArchiveName(value)) : Optional.empty();
  }

  /** Whether the program works with it itself, and nobody's words are in it. */
  static boolean isOurOwn(String value) {
    return OUR_OWN.matcher(value).matches();
  }

  private static boolean isFit(String value) {
    String[] parts = value.split("/", -1);
    return value.length() <= LONGEST
        && parts.length > 1
        && Arrays.stream(Branch.values()).anyMatch(branch -> branch.word().equals(parts[0]))
        && Arrays.stream(parts).allMatch(ArchiveName::isPart)
        && !isOurOwn(value);
  }

  private static boolean isPart(String part) {
    return !part.isEmpty()
        && !part.equals(".")
        && !part.equals("..")
        && part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PART
        && !UNFIT.matcher(part).find();
  }

  Branch branch() {
    return Branch.valueOf(value.substring(0, value.indexOf('/')).toUpperCase(Locale.ROOT));
  }

  /** The way from the branch. */
  private String way() {
    return value.substring(value.indexOf('/') + 1);
  }

  /** The file or folder directly in the branch that it is, or that it lies in. */
  ArchiveName top() {
    int end = value.indexOf('/', branch().word().length() + 1);
    return end < 0 ? this : new ArchiveName(value.substring(0, end));
  }

  /**
   * Where it is below a folder that stands for its branch; empty where the file system has no such
   * name.
   */
  Optional<Path> below(Path folder) {
    try {
      Path path = folder;
      for (String part : way().split("/", -1)) {
        Path next = path.resolve(part);
        if (!path.equals(next.getParent()) || !part.equals(String.valueOf(next.getFileName()))) {
          return Optional.empty();
        }
        path = next;
      }
      return Optional.of(path);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether it is the journal of a session. */
  boolean isJournal() {
    return isOfSession() && value.endsWith("/" + SessionFolders.JOURNAL);
  }

  boolean isOfSession() {
    return value.startsWith(SESSIONS);
  }

  /** Whether it lies among the couple's own decks. */
  boolean isDeck() {
    return value.startsWith(DECKS);
  }

  /** Whether it is the file that remembers the two. */
  boolean isCouple() {
    return value.equals("data/couple.json");
  }

  @Override
  public int compareTo(ArchiveName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
