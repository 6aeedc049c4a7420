package io.github.closer.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name of a session: when it began, and a few letters that are easy to type, as in {@code
 * 2026-11-23T20-15-03Z-k3fzm}.
 *
 * @param value the name of its folder
 */
public record SessionId(String value) {
  /** No letter or digit that looks like another one. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LETTER_COUNT = 5;
  private static final int INSTANT_LENGTH = "2026-11-23T20-15-03Z".length();
  private static final int DATE_LENGTH = "2026-11-23".length();
  private static final Pattern FORM =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ-[a-z0-9]{4,6}");

  public SessionId {
    if (!FORM.matcher(value).matches() || began(value).isEmpty()) {
      throw new IllegalArgumentException("not the name of a session");
    }
  }

  /** The session a folder of this name is, if it is one. */
  static Optional<SessionId> of(String folder) {
    boolean fits = FORM.matcher(folder).matches() && began(folder).isPresent();
    return fits ? Optional.of(new SessionId(folder)) : Optional.empty();
  }

  /** A name for a session that begins now. */
  static SessionId fresh(Instant at, RandomGenerator random) {
    String instant = at.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
    return new SessionId(instant + '-' + letters(random));
  }

  /** A few letters by chance. */
  static String letters(RandomGenerator random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LETTER_COUNT; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  /** When it began, to the second. */
  public Instant began() {
    return began(value).orElseThrow();
  }

  /** The letters at its end, enough to tell it from others. */
  public String letters() {
    return value.substring(INSTANT_LENGTH + 1);
  }

  /** Whether something was said in it that is known by this id. */
  public boolean isOf(String id) {
    return id.startsWith(letters() + "-");
  }

  /** Whether somebody who typed this can mean it: the start of the name or of its letters. */
  boolean startsWith(String typed) {
    return value.startsWith(typed) || letters().startsWith(typed);
  }

  private static Optional<Instant> began(String value) {
    String time = value.substring(DATE_LENGTH, INSTANT_LENGTH).replace('-', ':');
    try {
      return Optional.of(Instant.parse(value.substring(0, DATE_LENGTH) + time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
