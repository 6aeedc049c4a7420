package io.github.closer.deck;

import io.github.closer.deck.Reading.Jump;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every part of the deck that is played is used. A file of parts is for others to use. */
final class UnusedCheck {
  private final AllFiles files;

  UnusedCheck(AllFiles files) {
    this.files = files;
  }

  /** What only an unused part leads to is not told again. */
  void run() {
    FileReader played = files.played();
    Set<PartName> used =
        files.all().stream()
            .flatMap(file -> file.reading().jumps().stream())
            .map(Jump::to)
            .collect(Collectors.toSet());
    played
        .parts()
        .forEach(
            (name, at) -> {
              if (!used.contains(played.home().part(name))) {
                played.reading().add(unused(name, at));
              }
            });
  }

  private static Diagnostic unused(String name, SourceSpan at) {
    return Diagnostic.of(Rule.UNUSED_PART, at, "nothing leads to the part `" + name + "`")
        .labelled("never played")
        .help("write `- use: " + name + "` where it should come, or take the part out");
  }
}
