package io.github.closer.program;

/** A moment of an evening in which somebody leaves. */
enum Moment {
  HOME("", "like to do"),
  FIRST("- say: Only one.", "Leaving"),
  SHARED("- ask: Where shall we begin?\n    who: a\n    answer: text", "Where shall we begin"),
  PRIVATE(
      "- ask: Your quiet thought?\n    who: a\n    private: always\n    answer: line",
      "Your quiet thought"),
  CHOICE(
      "- choose: Tea or coffee tonight?\n    who: both\n    options: [Tea, Coffee]",
      "Tea or coffee"),
  SCALE("- scale: How was your day?\n    who: a", "How was your day"),
  CHECKLIST("- checklist: Ready to listen?\n    who: both\n    items: [Yes, Soon]", "Ready to"),
  REVEAL(
      "- ask: Which colour?\n    who: each\n    private: until_both\n    answer: line",
      "the first colour"),
  SPEAK("- ask: Tell about today.\n    who: a\n    time: 2 min", "Tell about today"),
  WAIT("- pause: Rest a little.\n    for: 20 min", "Rest a little"),
  HANDOVER(PRIVATE.step, "keyboard to Alex"),
  BETWEEN(SHARED.step, ""),
  PAINTING(CHOICE.step, "Tea or coffee");

  /** What is begun and never sent. */
  static final String DRAFT = "never sent";

  private final String step;
  private final String seen;

  Moment(String step, String seen) {
    this.step = step;
    this.seen = seen;
  }

  String deck() {
    // Five minutes end with one short card.
    return "title: Leaving\nminutes: 5\nsteps:\n  - say: Before it.\n  "
        + step
        + "\n  - say: After it.\n";
  }

  /** Whether a session has begun. */
  boolean begun() {
    return this != HOME;
  }

  /** Whether somebody types words. */
  boolean typing() {
    return this == SHARED || this == PRIVATE;
  }

  /** Whether the program waits for somebody. */
  boolean still() {
    return this != BETWEEN && this != PAINTING;
  }

  /** What is seen there, also after somebody comes back from the shell. */
  String seen() {
    return seen;
  }

  /** Goes there, and begins to answer. */
  void reach(Pty pty, String enter) {
    if (this == HOME) {
      pty.await(seen).still();
      return;
    }
    pty.await("Leaving").still();
    if (this == FIRST) {
      return;
    }
    pty.send(enter).await("Before it").still();
    pty.send(enter);
    switch (this) {
      case HANDOVER -> pty.await(seen);
      case PRIVATE -> {
        pty.await("keyboard to Alex").still().send(enter).await(seen);
        pty.awaitNoEcho().still().send(DRAFT);
        if (enter.equals("\r")) {
          pty.await("••••••••");
        }
      }
      case REVEAL -> reveal(pty, enter);
      case SHARED -> pty.await(seen).still().send(DRAFT).await(DRAFT);
      case CHOICE -> pty.await(seen).still().send("2");
      case SCALE -> pty.await(seen).still().send("7");
      case PAINTING -> pty.await(seen).send("2").resize("70x20").send("1").resize("80x24");
      case CHECKLIST, SPEAK, WAIT -> pty.await(seen);
      case BETWEEN, HOME, FIRST -> {
        return;
      }
    }
    if (still()) {
      pty.still();
    }
  }

  private static void reveal(Pty pty, String enter) {
    for (String answer : new String[] {"the first colour", "the other colour"}) {
      pty.await("keyboard to").still().send(enter);
      pty.await("Which colour").awaitNoEcho().still().send(answer + enter);
      pty.await("Open them").still().send("1" + enter);
    }
    pty.await("look again").still().send(enter).await("the first colour");
  }
}
