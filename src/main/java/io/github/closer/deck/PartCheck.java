package io.github.closer.deck;

import io.github.closer.deck.Reading.Jump;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that every part that is asked for is there, and that none leads back into itself, over all
 * files.
 */
final class PartCheck {
  private final AllFiles files;
  private final Map<PartName, List<Leading>> ways = new LinkedHashMap<>();
  private final Set<PartName> onTheWay = new HashSet<>();
  private final Set<PartName> done = new HashSet<>();
  private boolean ends = true;

  PartCheck(AllFiles files) {
    this.files = files;
  }

  /** A way out of a part, and the file in which it is written. */
  private record Leading(FileReader file, Jump jump) {}

  /** Answers whether every way through the parts comes to an end. */
  boolean run() {
    for (FileReader file : files.all()) {
      for (Jump jump : file.reading().jumps()) {
        missing(file, jump).ifPresent(file.reading()::add);
        origin(file, jump)
            .ifPresent(
                part ->
                    ways.computeIfAbsent(part, p -> new ArrayList<>())
                        .add(new Leading(file, jump)));
      }
    }
    for (FileReader file : files.all()) {
      deck(file).ifPresent(this::follow);
      file.parts().keySet().stream().map(file.home()::part).forEach(this::follow);
    }
    return ends;
  }

  /** The part that a way leads out of; what stands in no part of another deck is that deck. */
  private static Optional<PartName> origin(FileReader file, Jump jump) {
    return jump.from().part().or(() -> deck(file));
  }

  private static Optional<PartName> deck(FileReader file) {
    boolean deck = file.name().isDeck() && !file.home().equals(Home.PLAYED);
    return deck ? Optional.of(new PartName(file.home().name())) : Optional.empty();
  }

  private Optional<Diagnostic> missing(FileReader file, Jump jump) {
    PartName to = jump.to();
    Optional<FileReader> there = files.at(to.home());
    if (to.isDeck()) {
      return there.isPresent() ? Optional.empty() : Optional.of(files.noDeck(file.reading(), to, jump.at()));
    }
    boolean known = there.filter(f -> f.parts().containsKey(to.written())).isPresent();
    boolean unread = there.isPresent() && there.get() != file && there.get().hasErrors();
    return known || unread ? Optional.empty() : Optional.of(noSuchPart(file, there, jump));
  }

  private static Diagnostic noSuchPart(FileReader file, Optional<FileReader> there, Jump jump) {
    String part = jump.to().written();
    Set<String> parts = there.map(f -> f.parts().keySet()).orElse(Set.of());
    boolean own = there.filter(f -> f == file).isPresent();
    String before = own ? "" : there.map(f -> f.id() + "/").orElse("");
    String where = own ? "this deck" : "`" + there.map(FileReader::id).orElse("") + "`";
    String which = own ? "the deck" : "that file";
    Diagnostic none =
        Diagnostic.of(Rule.NO_SUCH_PART, jump.at(), where + " has no part called `" + part + "`");
    return parts.isEmpty()
        ? none.help(
            "write `parts:` at the end of " + which + " and below it `" + part + ":` with steps")
        : Meant.at(file.reading(), none)
            .oneOf(
                before + part,
                parts.stream().map(p -> before + p).toList(),
                "the parts of " + (own ? "this deck" : "that file") + " are ");
  }

  private void follow(PartName part) {
    if (!done.add(part)) {
      return;
    }
    onTheWay.add(part);
    for (Leading way : ways.getOrDefault(part, List.of())) {
      if (onTheWay.contains(way.jump().to())) {
        ends = false;
        way.file().reading().add(circle(way));
      }
      follow(way.jump().to());
    }
    onTheWay.remove(part);
  }

  private static Diagnostic circle(Leading way) {
    Jump jump = way.jump();
    PartName to = jump.to();
    String name = to.isDeck() ? to.value() : to.written();
    Diagnostic circle =
        Diagnostic.of(
                Rule.GOES_IN_CIRCLES,
                jump.at(),
                "this leads back into `" + name + "`, so the deck might never end")
            .labelled("back from here")
            .help("to play steps again, put them below `repeat:` with a number");
    boolean beside = !to.isDeck() && to.home().equals(way.file().home());
    return beside
        ? circle.beside(
            way.file().parts().getOrDefault(to.written(), jump.at()), "`" + name + "` begins here")
        : circle;
  }
}
