package io.github.closer.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the engine says itself, between the words of a deck. */
final class Phrases {
  static final String ONLY_YOU = "This is for you alone. closer does not show it to the other.";
  static final String SEALED =
      "It is shown only if you both want to open it. Left closed, nothing of it is kept.";
  static final String UNSEEN =
      "Nobody sees what you answer here, and it is not kept. The door opens only if it fits for"
          + " both, and now and then it stays closed by itself.";
  static final String OPTIONAL = "This one can be left out.";
  static final String OPEN_QUESTION =
      "When both answers are in: open them together, or leave them closed?";
  static final List<String> OPEN_OR_NOT = List.of("Open them together", "Leave them closed");
  static final int OPEN = 0;
  static final String NONE_OF_THESE = "none of these";
  static final String ALOUD = "said it aloud";
  static final String STAYS_CLOSED = "This one stays closed. Nothing of it is kept.";
  static final List<String> YES_NO = List.of("Yes", "No");
  static final List<String> CHECK = List.of("Yes", "Almost", "There is more");
  static final int CHECK_YES = 0;
  static final int CHECK_MORE = 2;
  static final String CHECK_QUESTION = "Is that what you meant?";
  static final String GOOD_ENOUGH =
      "That is close enough for now. You can come back to it another time.";
  static final String READY = "Take your time, and go on when you are ready to listen.";
  static final String THERE_IS_MORE = "Say what is missing.";
  static final String NOT_FOR = "Not for you tonight if:";
  static final String COIN = "Toss a coin";
  static final String OWN_OPTION = "Something else";
  static final String OWN_WORDS = "In your own words?";
  static final String WHEN = "When will you look at this again?";
  static final String NEXT_TIME = "next time";
  static final String WELCOME_BACK = "You are both back. It goes on where you stopped.";
  static final String LAST_CARD =
      "That was the last card. Stay a moment with what you heard, and thank each other.";
  static final String NOT_TONIGHT =
      "Not this one tonight. Make some tea, sit together, or pick something lighter.";
  static final String PARTNER = "your partner";
  static final String MISSING = "…";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  private Phrases() {}

  static String begins(String name) {
    return name + " begins.";
  }

  static String lookAgain(LocalDate day) {
    return "You look at this again on " + DAY.format(day) + ".";
  }

  static String lookAgainNextTime() {
    return "You look at this again next time.";
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String minutes(int minutes) {
    return minutes == 1 ? "About one minute." : "About " + minutes + " minutes.";
  }
}
