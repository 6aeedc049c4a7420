package io.github.closer.session;

import io.github.closer.deck.Deck;
import java.time.LocalDate;
import java.util.List;

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
  static final String HOUSE_RULES = "The rules of your house:";
  static final String COIN = "Toss a coin";
  static final String OWN_OPTION = "Something else";
  static final String OWN_WORDS = "In your own words?";
  static final String WHEN = "When will you look at this again?";
  static final String NEXT_TIME = "next time";
  static final String WELCOME_BACK = "You are both back. It goes on where you stopped.";
  static final String WHICH_DAY =
      "Which day do you mean? Write it like Friday, tomorrow, in 3 days, or 2026-12-04.";
  static final String DAY_IS_OVER = "That day is over. Which one to come suits you?";
  static final String NOT_KEPT = "Nothing of what you enter here is kept, and nobody sees it.";
  static final String UNKEPT = "Nothing of what you enter here is kept.";
  static final String SEALED_UNKEPT =
      "It is shown only if you both want to open it, and either way nothing of it is kept.";
  static final String SHARES_UNKEPT =
      "What you tick here is shown to both of you afterwards, and nothing of it is kept.";
  static final String IN_HARD_MOMENTS =
      "This one is for both of you: closer shows it to you two in hard moments.";
  static final String MATCHED =
      "Only what you both want is shown. Nobody sees the rest, and it is not kept.";
  static final String SHARES = "What you tick here is shown to both of you afterwards.";
  static final String TICKET = "It stays closed until its day, and then it is for both of you.";
  static final String BEAT = "A few quiet seconds first. Breathe out slowly.";
  static final String LAST_CARD = "That was the last card. Stay a moment with what you heard.";
  static final String NOT_TONIGHT =
      "Not this one tonight. Make some tea, sit together, or pick something lighter.";
  static final List<String> KINDS_OF_SUPPORT =
      List.of("Just listening", "Ideas", "Help with something", "A hug");
  static final String WHICH_SUPPORT = "What would do you good now?";
  static final List<String> SUPPORT_GIVEN =
      List.of(
          "Stay with what you heard. A nod or a thank you is enough.",
          "Offer one idea, as a question: would it help if …?",
          "Ask what you can take on, and say what you will do.",
          "Ask whether it is the right moment, and give it for as long as it is wanted.");
  static final String WAS_IT_RIGHT = "Was that the right one?";
  static final List<String> RIGHT_ONE = List.of("Yes", "It was fine", "Something else now");
  static final int ANOTHER_KIND = 2;
  static final String REPLY = "Answer with one of these, and nothing more for now.";
  static final String FOR_YOURSELF = "For yourself:";
  static final List<String> FITS = List.of("Yes", "Close", "No");
  static final int DOES_NOT_FIT = 2;
  static final String ONE_OPEN_QUESTION =
      "Ask one question about it, to learn how it was. Then leave it there.";
  static final String ADD_IDEAS =
      "What else belongs on the list? One idea on each line. It tells nobody who wants it.";
  static final String VETO = "Is anything of this out of the question? Nobody will see what.";
  static final String IN_COMMON = "You both said yes to:";
  static final String NOTHING_IN_COMMON =
      "Nothing on this list fits for both just now. That is a fine answer, and no more than that.";
  static final String HOW_DID_IT_GO = "How did it go?";
  static final List<String> VERDICTS = List.of("Done", "Partly", "Not yet", "Let it go");
  static final List<String> OPEN_TICKET = List.of("Open it now", "Another day");
  static final String OPENS_NEXT_TIME = "It is opened when you sit down together next time.";
  static final String SWAP_QUESTION = "Answer this one, or swap it?";
  static final List<String> SWAP = List.of("Answer it", "Swap it for another");
  static final int SWAPPED = 1;
  static final String TICKET_OPENED = "Take turns: the one who reads it listens first.";
  static final List<String> REPAIR =
      List.of(
          "Can we slow down?",
          "I am on your side.",
          "Say that once more, softer?",
          "I need a hand to hold.",
          "Let us start this sentence again.");
  static final String REPAIR_QUESTION = "Which of these helps now?";
  static final String OWN_PHRASES = "closer about-us takes phrases of your own.";
  static final String PARTING_SHORT =
      "Before you part: one thing each that was good. Then one thing to keep, and one that can stay"
          + " here. A sentence each is enough.";
  static final String PARTING_ALONE =
      "Before you close: one thing to keep from this, and one that can stay here.";
  static final String WHAT_TO_KEEP = "What do you want to keep from this?";
  static final String WHAT_STAYS =
      "And what can stay here? Say it aloud, and leave it on the table.";

  static final String BREAK =
      "A break. No reason is needed. The one who needs it says when to be back.";
  static final String COUNTER_OFFER = "Which time suits the other one?";
  static final String NO_BREAK = "No break: it was a slip of the key";
  static final String OTHER_RETURN = "Another time";
  static final List<String> AGREED = List.of("That is fine", "Offer another time");
  static final int OTHER_TIME = 1;
  static final List<String> COUNTERED = List.of("Yes", "No, then the later of the two");
  static final String RETURN_TIME = "When? Write it like 45 min, 2 h or 21:30.";
  static final String RETURN_TIME_UNREAD =
      "That could not be read as a time. Write it like 45 min, 2 h or 21:30.";
  static final String FLOOR_STAYS = "The card and the one who has the floor stay as they are.";
  static final String MAY_CLOSE =
      "You may close the terminal. closer offers to go on when you start it again, and closer"
          + " promises --ics FILE writes the time for a calendar.";
  static final String LAY_DOWN =
      "Leave the argument here: one line, for nobody. It is gone as soon as you press Enter.";
  static final List<String> CALMING =
      List.of(
          "Move: walk a little, wash up, step outside.",
          "Breathe out longer than you breathe in.",
          "Let the next sentence wait. It will still be there.");
  static final String HOW_STIRRED = "How stirred up are you right now?";
  static final String UNSEEN_CALM =
      "Nobody sees this number, and it is not kept. Now and then twenty more minutes come anyway.";
  static final String BACK = "You are both back. How would you like to go on?";
  static final String BACK_ANOTHER_DAY =
      "It is still a lot. Today is not the only day. How would you like to go on?";
  static final List<String> WAYS_ON =
      List.of("Where we were", "With a softer start", "Another day", "With help from outside");
  static final int SOFTER_START = 1;
  static final int ANOTHER_DAY = 2;
  static final int WITH_HELP = 3;
  static final String SOFTER =
      "Begin with what you feel, then with what happened, then with what you need. One matter, one"
          + " sentence each.";
  static final String APPOINTMENT = "Which day will you come back to this?";
  static final String PROFESSIONAL_HELP =
      "It is fine to stop here: this talk gets a day of its own. Some talks go better with a third"
          + " person in the room, such as a counsellor, a couples therapist or a doctor, and early"
          + " is a good time to ask. closer print gives you what you said here, if you want to bring"
          + " it.";
  static final String PARTNER = "your partner";
  static final String MISSING = "…";

  private Phrases() {}

  static String begins(String name) {
    return name + " begins.";
  }

  static String lookAgain(LocalDate day) {
    return "You look at this again on " + Days.words(day) + ".";
  }

  static String lookAgainNextTime() {
    return "You look at this again next time.";
  }

  static String askedLater(int days) {
    return "In "
        + (days == 1 ? "one day" : days + " days")
        + ", when you start closer, each of you is asked one question about this, alone. What you"
        + " answer is never kept.";
  }

  static String about(String title) {
    return "About an evening with: " + title;
  }

  static String day(LocalDate day) {
    return Days.words(day);
  }

  static String interrupted(String name) {
    return "Something came in between. That happens. " + name + " begins again, with all the time.";
  }

  static String oneQuestion(String listener, String speaker) {
    return listener
        + ", one question, to understand it better. "
        + speaker
        + " answers it and goes on.";
  }

  static String tokens(String speaker) {
    return "Give each of these back to " + speaker + ", aloud, and tick it.";
  }

  static String guess(String name) {
    return "Your guess for " + name + ":";
  }

  static String guessed(String name) {
    return name + "'s guess";
  }

  static String didItFit(String guesser) {
    return "Did " + guesser + "'s guess fit?";
  }

  static String howDidItGo(String name) {
    return name + ", how did it go?";
  }

  static String promised(String name, String text) {
    return name + " said: " + text;
  }

  static String opens(LocalDate day) {
    return "It is opened from " + Days.words(day) + " on, when you sit down together.";
  }

  static String shares(String name) {
    return name + " shares:";
  }

  static String longest(int characters) {
    return "Up to " + characters + " characters.";
  }

  static String comeBackTo(String title) {
    return "come back to " + title;
  }

  static String ticket(String name, LocalDate written) {
    return name + " wrote something on " + Days.words(written) + ", for today. Open it now?";
  }

  static String wrote(String name, String text) {
    return name + " wrote:\n\n" + text;
  }

  static String sayIt(String phrase) {
    return "Say it, in your own voice:\n\n" + phrase;
  }

  static String appreciate(String partner) {
    return "One thing you appreciate in " + partner + " today.";
  }

  static String agreed(String time) {
    return "Back at " + time + ". Does that suit both of you?";
  }

  static String counter(String time) {
    return "Back at " + time + " instead?";
  }

  static String returnTimeOff(Deck.Breaks limits) {
    return "A break lasts at least "
        + limits.atLeast().toMinutes()
        + " minutes and at most "
        + limits.atMost().toHours()
        + " hours. Which time between them?";
  }

  static String back(String time) {
    return "A break until " + time + ".";
  }

  static String away(String time) {
    return "A break until " + time + ". Nothing needs to be solved before that.";
  }

  static String stillAway(String time) {
    return "Twenty more minutes for both of you. Back at "
        + time
        + ". Now and then they come by chance.";
  }

  static String pickFor(String name) {
    return "Pick one of these for " + name + ", and ask it.";
  }

  static String notAskedSince(LocalDate day) {
    return "Last asked on " + Days.words(day) + ".";
  }

  static String minutes(int minutes) {
    return minutes == 1 ? "About one minute." : "About " + minutes + " minutes.";
  }
}
