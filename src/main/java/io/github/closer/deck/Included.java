package io.github.closer.deck;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that one file includes, by the names they have in it. */
final class Included {
  private final TreeMap<String, Home> homes = new TreeMap<>();
  private final Map<Home, SourceSpan> places = new LinkedHashMap<>();
  private boolean complete = true;

  void add(String name, Home home, SourceSpan at) {
    homes.put(name, home);
    places.putIfAbsent(home, at);
  }

  /** Notes that a file is missing, so that nobody knows which names it would have had. */
  void lacksOne() {
    complete = false;
  }

  /** Whether every file was found. */
  boolean isComplete() {
    return complete;
  }

  Optional<Home> home(String name) {
    return Optional.ofNullable(homes.get(name));
  }

  Collection<String> names() {
    return homes.keySet();
  }

  /** Where each of them is included. */
  Map<Home, SourceSpan> places() {
    return places;
  }
}
