package io.github.closer.store;

import java.nio.file.Path;
import java.util.Map;

/**
 * The program's own folders, where the XDG Base Directory Specification puts them.
 *
 * <p>It only names them. They are made, for their owner alone, when something is first kept there.
 *
 * @param data names and the couple's own decks
 * @param state sessions
 * @param config settings
 * @param cache what can be made again
 */
public record Directories(Path data, Path state, Path config, Path cache) {
  private static final String NAME = "closer";

  /**
   * Reads the environment.
   *
   * @param environment the variables; an empty one counts as unset, and one that is no absolute
   *     path is ignored, as the specification says
   * @param userHome where the fallbacks start
   */
  public static Directories from(Map<String, String> environment, Path userHome) {
    return new Directories(
        folder(environment, "XDG_DATA_HOME", userHome.resolve(".local/share")),
        folder(environment, "XDG_STATE_HOME", userHome.resolve(".local/state")),
        folder(environment, "XDG_CONFIG_HOME", userHome.resolve(".config")),
        folder(environment, "XDG_CACHE_HOME", userHome.resolve(".cache")));
  }

  /** Where each session has its folder. */
  public Path sessions() {
    return state.resolve("sessions");
  }

  /** The file that remembers the two. */
  public Path couple() {
    return data.resolve("couple.json");
  }

  /** Where the couple's own decks are. */
  public Path decks() {
    return data.resolve("decks");
  }

  private static Path folder(Map<String, String> environment, String variable, Path fallback) {
    Path stated = Path.of(environment.getOrDefault(variable, ""));
    return (stated.isAbsolute() ? stated : fallback).resolve(NAME);
  }
}
