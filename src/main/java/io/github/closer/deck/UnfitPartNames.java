package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that no part can have. Where a part has such a name and is asked for by it, that is one
 * mistake: it is said where the part is, and not again where it is asked for.
 */
final class UnfitPartNames {
  private final Map<String, Scalar> given = new LinkedHashMap<>();
  private final List<Scalar> asked = new ArrayList<>();

  /** Notes the name of a part. */
  void give(Scalar name) {
    given.putIfAbsent(name.value().strip(), name);
  }

  /** Notes a name by which a part is asked for. */
  void ask(Scalar name) {
    asked.add(name);
  }

  /** What there is to say, once everything is read. */
  List<Diagnostic> diagnostics() {
    Map<String, SourceSpan> uses = new LinkedHashMap<>();
    List<Diagnostic> all = new ArrayList<>();
    for (Scalar name : asked) {
      if (given.containsKey(name.value().strip())) {
        uses.putIfAbsent(name.value().strip(), name.span());
      } else {
        all.add(unfit(name));
      }
    }
    given.forEach(
        (name, at) ->
            all.add(
                uses.containsKey(name)
                    ? unfit(at).beside(uses.get(name), "asked for here")
                    : unfit(at)));
    return all;
  }

  private static Diagnostic unfit(Scalar name) {
    return Values.notAnId(name, "the name of a part");
  }
}
