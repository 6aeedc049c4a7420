package io.github.closer.store;

import io.github.closer.session.Audience;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something was said, as its id names it: {@code k3fzm-7-a}, or {@code k3fzm-7-a-2} for the
 * second line of several.
 *
 * @param letters those of the session
 * @param moment the step
 * @param by whose words they are
 * @param part which line, counted from 1; 0 for all of it
 */
record Place(String letters, int moment, Audience by, int part) {
  private static final Pattern FORM =
      Pattern.compile("([a-z0-9]{4,6})-(\\d{1,9})-(a|b|c|d|both)(?:-(\\d{1,9}))?");

  /** What names it in its own session: the id without the letters. */
  String line() {
    return moment + "-" + by.name().toLowerCase(Locale.ROOT);
  }

  /** The place an id names; empty for one that was typed in outside a session. */
  static Optional<Place> of(String id) {
    Matcher form = FORM.matcher(id);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Place(
              form.group(1),
              Integer.parseInt(form.group(2)),
              Fields.wordOf(form.group(3), "by", Audience.class),
              Optional.ofNullable(form.group(4)).map(Integer::parseInt).orElse(0)));
    } catch (MalformedRecord e) {
      return Optional.empty();
    }
  }
}
