package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A home of two people, for archives. */
record ArchiveHome(Path home) {
  /** How many files there are in one that is {@link #livedIn}. */
  static final int FILES = 13;

  /** One with all there can be: sessions that are over, torn, damaged; own decks. */
  static ArchiveHome livedIn(Path home) throws IOException {
    ArchiveHome lived = new ArchiveHome(home);
    Sessions sessions = new Sessions(lived.directories(), new Random(1));
    SessionDeck deck = new SessionDeck("deck: x\n", Map.of("a.yaml", "deck: y\n"));
    OpenSession open = sessions.create(Samples.AT, deck, Samples.BEGUN, Memories.brought());
    open.journal().append(Samples.sealed(4, Audience.A, Samples.SECRET));
    open.journal().close();
    lived.write("state/sessions/" + open.id() + "/journal.jsonl.torn", "{\"moment\":3,");
    OpenSession over =
        sessions.create(Samples.AT.plusSeconds(1), new SessionDeck("deck: x\n"), Samples.BEGUN);
    over.journal().append(new Event.Ended(Samples.AT));
    over.journal().close();
    lived.write("state/sessions/2026-11-20T20-15-03Z-aaaaa/journal.jsonl", "damaged\n");
    CoupleFile couple = new CoupleFile(lived.directories());
    couple.write(Samples.BEGUN.heading().people());
    couple.add(Keep.HOUSE_RULE, Audience.BOTH, "Late means a call.", new Random(2));
    lived.write("data/decks/sunday.yaml", "- What made you laugh?\n");
    lived.write("data/decks/für uns/ein Abend: 1.yaml", "- Worüber hast du gelacht?\n");
    lived.write("data/decks/empty.yaml", "");
    lived.write("config/wishes.txt", "quiet\n");
    return lived;
  }

  /** One with few and small files, of each kind. */
  static ArchiveHome small(Path home) {
    ArchiveHome small = new ArchiveHome(home);
    small.write("data/decks/a.yaml", "- Hm?\n");
    small.write("data/couple.json", "{\"format\":1}\n");
    small.write("state/sessions/2026-11-20T20-15-03Z-aaaaa/journal.jsonl", "damaged\n");
    return small;
  }

  Directories directories() {
    return Directories.from(Map.of(), home);
  }

  /** Where something of an archive is. */
  Path place(String name) {
    ArchiveName.Branch branch =
        Stream.of(ArchiveName.Branch.values())
            .filter(one -> name.startsWith(one.word() + "/"))
            .findFirst()
            .orElseThrow();
    return branch.folder(directories()).resolve(name.substring(branch.word().length() + 1));
  }

  Path write(String name, String words) {
    try {
      Path path = place(name);
      Files.createDirectories(path.getParent());
      return Files.writeString(path, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Archive archive(Disk disk) {
    return new Archive(directories(), new Random(3), disk, new Patience(1, 0));
  }

  Archive archive() {
    return archive(new LocalDisk());
  }

  /** An archive of all that is here. */
  byte[] exported(Path scratch) throws IOException {
    Files.createDirectories(scratch);
    Path file = scratch.resolve("exported.zip");
    archive(FaultyDisk.sound().inHaste()).exportTo(file);
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  /** What stands in every file that is not the program's own, by its path. */
  SortedMap<String, String> everything() throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    if (!Files.exists(home)) {
      return all;
    }
    try (Stream<Path> paths = Files.walk(home)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!List.of("lock", "couple.lock").contains(String.valueOf(path.getFileName()))) {
          all.put(home.relativize(path).toString(), Sha256.of(Files.readAllBytes(path)));
        }
      }
    }
    return all;
  }

  /** The modes of everything below the program's folders. */
  Stream<String> modes() throws IOException {
    try (Stream<Path> paths = Files.walk(home)) {
      return paths
          .filter(path -> path.toString().contains("closer"))
          .map(ArchiveHome::mode)
          .toList()
          .stream();
    }
  }

  private static String mode(Path path) {
    try {
      return (Files.isDirectory(path) ? "d" : "-")
          + PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
