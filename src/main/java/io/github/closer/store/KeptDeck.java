package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The deck in the folder of its session: {@code deck.yaml}, and {@code included.json} where other
 * files belong to it.
 *
 * @param folder the session's
 */
record KeptDeck(Disk disk, Path folder) {

  private Path deck() {
    return folder.resolve("deck.yaml");
  }

  private Path included() {
    return folder.resolve("included.json");
  }

  /** Writes it into a new folder. Its names are durable when the folder is. */
  void write(SessionDeck deck) throws IOException {
    write(deck(), deck.text());
    if (!deck.others().isEmpty()) {
      write(included(), Json.text(deck.sorted()) + "\n");
    }
  }

  private void write(Path path, String text) throws IOException {
    try (Disk.OpenFile file = disk.create(path)) {
      file.writeFully(text.getBytes(StandardCharsets.UTF_8), 0);
      file.force();
    }
  }

  /** Takes its files away from everybody but their owner. */
  void narrow() throws IOException {
    for (Path file : List.of(deck(), included())) {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        disk.narrow(file);
      }
    }
  }

  /** The deck as it was when the session began. */
  SessionDeck read() {
    if (!Files.isRegularFile(deck(), LinkOption.NOFOLLOW_LINKS)) {
      throw damaged(Sentence.of("store.kept-deck-missing", deck()));
    }
    String text = text(deck());
    return Files.isRegularFile(included(), LinkOption.NOFOLLOW_LINKS)
        ? new SessionDeck(text, others())
        : new SessionDeck(text);
  }

  private Map<String, String> others() {
    try {
      Map<String, String> others = new HashMap<>();
      for (Map.Entry<String, Object> other : Json.object(text(included())).entrySet()) {
        if (!(other.getValue() instanceof String text)) {
          throw new MalformedRecord(Sentence.of("store.malformed.text"));
        }
        others.put(other.getKey(), text);
      }
      return others;
    } catch (MalformedRecord e) {
      throw damaged(Sentence.of("store.kept-files-damaged", included()));
    }
  }

  private static StoreFailure damaged(Sentence sentence) {
    return new StoreFailure(
        StoreFailure.Kind.DAMAGED, sentence, Sentence.of("store.kept-deck.hint"));
  }

  private String text(Path file) {
    try {
      return new String(disk.read(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw StoreFailure.cannotRead(file, e);
    }
  }
}
