package io.github.closer.deck;

import java.util.List;

/** Where the files are that a deck includes, and the decks that it leads to. */
public interface OtherFiles {
  /** There are none. */
  OtherFiles NONE = name -> Missing.of(name, List.of());

  /** Looks for a file. Nothing is read that was not asked for. */
  Answer find(FileName name);

  /** What became of looking. */
  sealed interface Answer {}

  /** It is there. */
  record Found(Source source) implements Answer {}

  /**
   * It is not there, or cannot be read.
   *
   * @param message what is the matter, as a part of a sentence
   * @param there what is there instead: files of the same folder, or names of decks
   */
  record Missing(String message, List<String> there) implements Answer {
    public Missing {
      there = List.copyOf(there);
    }

    /** Nothing of that name. */
    public static Missing of(FileName name, List<String> there) {
      String message =
          name.isDeck()
              ? "there is no deck called `" + name.deck() + "`"
              : "there is no file `" + name.path() + "`";
      return new Missing(message, there);
    }
  }
}
