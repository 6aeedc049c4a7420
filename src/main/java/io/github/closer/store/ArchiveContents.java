package io.github.closer.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is in an archive, in numbers.
 *
 * @param sessions how many began
 * @param couple whether it holds what is remembered of the two
 * @param decks how many files there are among the couple's own decks
 * @param others how many other files, apart from those of sessions
 * @param leftOut what lies in the folders and is not in it: links, what is no file, and files whose
 *     names no archive can hold
 */
public record ArchiveContents(
    int sessions, boolean couple, int decks, int others, List<Path> leftOut) {
  public ArchiveContents {
    leftOut = List.copyOf(leftOut);
  }

  static ArchiveContents of(ArchiveList list, List<Path> leftOut) {
    int couple = count(list, ArchiveName::isCouple);
    int decks = count(list, ArchiveName::isDeck);
    int ofSessions = count(list, ArchiveName::isOfSession);
    int others = list.entries().size() - couple - decks - ofSessions;
    return new ArchiveContents(list.sessions(), couple > 0, decks, others, leftOut);
  }

  private static int count(ArchiveList list, Predicate<ArchiveName> kind) {
    return (int) list.entries().stream().map(ArchiveList.Entry::name).filter(kind).count();
  }
}
