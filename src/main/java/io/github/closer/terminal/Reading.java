package io.github.closer.terminal;

import io.github.closer.session.Card;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** A card as it is read: its words behind a bar, and its small help below. */
final class Reading {
  private static final String BAR = "│ ";
  private static final String INDENT = "  ";

  private final Look look;
  private final Card card;

  Reading(Look look, Card card) {
    this.look = look;
    this.card = card;
  }

  List<AttributedString> lines(int columns) {
    List<AttributedString> out = new ArrayList<>();
    for (String line : Lines.of(card.text(), columns - BAR.length())) {
      out.add(
          new AttributedStringBuilder()
              .append(theme().bar(BAR))
              .append(theme().plain(line))
              .toAttributedString());
    }
    List<String> aids = aids();
    if (!aids.isEmpty()) {
      out.add(AttributedString.EMPTY);
    }
    aids.forEach(aid -> out.addAll(quiet(aid, columns)));
    return out;
  }

  /** What becomes of an answer. */
  List<AttributedString> assurance(int columns) {
    return card.aids().assurance().map(words -> quiet(words, columns)).orElse(List.of());
  }

  private List<String> aids() {
    List<String> out = new ArrayList<>(card.aids().advice().hints());
    card.aids().advice().starter().map(wording()::starter).ifPresent(out::add);
    if (!card.aids().advice().avoid().isEmpty()) {
      out.add(wording().avoid(card.aids().advice().avoid()));
    }
    return out;
  }

  /** Small lines that stand where the words of the card stand. */
  List<AttributedString> quiet(String words, int columns) {
    return Lines.of(words, columns - INDENT.length()).stream()
        .map(line -> theme().quiet(INDENT + line))
        .toList();
  }

  Theme theme() {
    return look.theme();
  }

  Wording wording() {
    return look.wording();
  }
}
