package io.github.closer.deck;

import io.github.closer.deck.Reading.Jump;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a deck a deep one: its cover, one of its steps, or a part that it includes, which
 * counts as if it stood there. A deck that it leads to takes care of itself.
 */
final class Depths {
  private final AllFiles files;
  private final Set<PartName> seen = new HashSet<>();

  Depths(AllFiles files) {
    this.files = files;
  }

  /** Where that is written, in the file itself. */
  Optional<SourceSpan> why(FileReader file) {
    return file.deep().or(() -> file.deck().flatMap(CareCheck::delicateStep)).or(() -> part(file));
  }

  private Optional<SourceSpan> part(FileReader file) {
    return file.reading().jumps().stream()
        .filter(jump -> !jump.to().home().equals(file.home()) && isDeep(jump.to()))
        .map(Jump::at)
        .findFirst();
  }

  private boolean isDeep(PartName part) {
    if (part.isDeck() || !seen.add(part)) {
      return false;
    }
    Optional<FileReader> file = files.at(part.home());
    return file.filter(f -> isDeepIn(f, part)).isPresent();
  }

  private boolean isDeepIn(FileReader file, PartName part) {
    Optional<Deck.Contents> contents = file.deck().map(Deck::contents);
    List<Step> steps =
        contents.map(c -> c.parts().getOrDefault(part, List.<Step>of())).orElse(List.of());
    List<Step> cards = contents.map(Deck.Contents::cards).orElse(List.of());
    return file.deep().isPresent()
        || CareCheck.delicateStep(steps).isPresent()
        || CareCheck.delicateStep(cards).isPresent()
        || file.reading().jumps().stream()
            .filter(jump -> jump.from().part().filter(part::equals).isPresent())
            .anyMatch(jump -> isDeep(jump.to()));
  }
}
