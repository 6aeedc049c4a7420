package io.github.closer.cli;

import io.github.closer.store.Directories;
import io.github.closer.store.Weight;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every place the program uses, whatever it does. */
final class Places {
  private Places() {}

  /** What the program does in a place. */
  enum Access {
    /** It keeps something there. */
    KEPT,
    /** It only reads there. */
    READ,
    /** Something is there while the program runs. */
    WHILE_RUNNING
  }

  /** The places, each by the word that stands for it in JSON and in the keys of its sentences. */
  enum Name {
    SESSIONS(Access.KEPT),
    COUPLE(Access.KEPT),
    COUPLE_LOCK(Access.KEPT),
    DECKS(Access.KEPT),
    PROMPTS(Access.READ),
    PROGRAM(Access.READ),
    JAVA(Access.READ),
    LIBRARY(Access.WHILE_RUNNING);

    private final Access access;

    Name(Access access) {
      this.access = access;
    }

    Access access() {
      return access;
    }
  }

  /**
   * A place.
   *
   * @param name what it is
   * @param path where it is
   */
  record Place(Name name, Path path) {

    /** The path as it is shown; in a folder that others use as well, what is ours by its name. */
    String shown() {
      return name == Name.LIBRARY ? path.resolve("jlinenative-*").toString() : path.toString();
    }

    /** Whether there is anything. */
    boolean exists() {
      return Files.exists(path);
    }

    /** How much is there now. Where others keep things as well, nothing is counted. */
    Weight weight() {
      return name.access() == Access.KEPT ? Weight.of(path) : Weight.NONE;
    }
  }

  /** All of them, those with people's words first. */
  static List<Place> of(Surroundings surroundings, Directories directories) {
    Path working = surroundings.place().working();
    List<Place> places = new ArrayList<>();
    places.add(new Place(Name.SESSIONS, directories.sessions()));
    places.add(new Place(Name.COUPLE, directories.couple()));
    places.add(new Place(Name.COUPLE_LOCK, directories.couple().resolveSibling("couple.lock")));
    places.add(new Place(Name.DECKS, directories.decks()));
    places.add(new Place(Name.PROMPTS, working.resolve("prompts")));
    places.add(new Place(Name.PROGRAM, program()));
    places.add(new Place(Name.JAVA, Path.of(System.getProperty("java.home"))));
    places.add(new Place(Name.LIBRARY, Path.of(System.getProperty("java.io.tmpdir"))));
    return places;
  }

  /** The folder of the packaged program, or the classes where it is not packaged. */
  private static Path program() {
    try {
      Path code = Path.of(Places.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path library = code.resolveSibling("").toAbsolutePath().normalize();
      return Files.isDirectory(code) || library.getParent() == null ? code : library.getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program stands in a place without a name", e);
    }
  }
}
