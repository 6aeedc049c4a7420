package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The words of a handover, and nothing else: whatever was there before is gone. */
final class Handing {
  private final Reading reading;
  private final Cue.HandOver cue;
  private final boolean breaking;

  /**
   * The words of a handover.
   *
   * @param breaking whether somebody asked for a break just before
   */
  Handing(Look look, Cue.HandOver cue, boolean breaking) {
    this.reading = new Reading(look, cue.card());
    this.cue = cue;
    this.breaking = breaking;
  }

  List<AttributedString> lines(int columns) {
    List<AttributedString> out = new ArrayList<>();
    Card.Place place = cue.card().place();
    if (cue.from().isEmpty()) {
      out.addAll(strong(reading.wording().lookAgain(place.addressee()), columns));
      if (breaking) {
        out.add(AttributedString.EMPTY);
        out.addAll(plain(reading.wording().say("break-for-both"), columns));
      }
    } else {
      out.addAll(strong(reading.wording().passKeyboard(place.addressee()), columns));
      out.add(AttributedString.EMPTY);
      out.addAll(plain(reading.wording().lookAway(cue.from().get()), columns));
      out.add(AttributedString.EMPTY);
      out.addAll(plain(reading.wording().ready(place.addressee()), columns));
    }
    List<AttributedString> card = reading.lines(columns);
    if (!card.isEmpty()) {
      out.add(AttributedString.EMPTY);
      out.addAll(card);
    }
    return out;
  }

  private List<AttributedString> strong(String words, int columns) {
    return Lines.of(words, columns).stream().map(reading.theme()::strong).toList();
  }

  private List<AttributedString> plain(String words, int columns) {
    return Lines.of(words, columns).stream().map(reading.theme()::plain).toList();
  }
}
