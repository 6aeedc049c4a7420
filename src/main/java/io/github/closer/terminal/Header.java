package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.text.Width;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * Where a card stands, and whose turn it is.
 *
 * <p>On narrow screens the deck and the time that is left give way, on low ones the place does.
 * Whose turn it is stays.
 */
final class Header {
  private static final String BETWEEN = "   ";
  private static final String CUT = " …";

  private final Theme theme;
  private final List<String> places;
  private final String turn;

  Header(Look look, Card card) {
    this.theme = look.theme();
    this.places = look.wording().places(card.place());
    this.turn = look.wording().addressee(card);
  }

  /** One line where it fits, and not more than these. */
  List<AttributedString> lines(int width, int most) {
    String place = place(width);
    String both = place + BETWEEN + turn;
    if (!place.isEmpty() && !turn.isBlank() && Width.of(both) <= width) {
      return List.of(
          AttributedString.join(
              AttributedString.EMPTY, theme.quiet(place + BETWEEN), theme.strong(turn)));
    }
    List<AttributedString> lines = new ArrayList<>();
    List<String> names = names(width, most);
    if (!place.isEmpty() && names.size() < most) {
      lines.add(theme.quiet(place));
    }
    names.stream().map(theme::strong).forEach(lines::add);
    return lines.isEmpty() ? List.of(AttributedString.EMPTY) : lines;
  }

  private String place(int width) {
    return places.stream().filter(words -> Width.of(words) <= width).findFirst().orElse("");
  }

  /** Four long names may need more lines than a low screen has. */
  private List<String> names(int width, int most) {
    List<String> names = Lines.of(turn, width);
    if (names.size() <= most) {
      return names;
    }
    List<String> out = new ArrayList<>(names.subList(0, most - 1));
    List<String> last = Lines.of(names.get(most - 1), width - CUT.length());
    out.add(last.get(0) + CUT);
    return out;
  }
}
