package io.github.closer.terminal;

/**
 * A key that was pressed, or what came instead of one.
 *
 * @param kind which key
 * @param sign the character of {@link Kind#CHARACTER} and of {@link Kind#REQUEST}; 0 for every
 *     other kind
 */
record Key(Kind kind, int sign) {
  enum Kind {
    ENTER,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    BACKSPACE,
    CHARACTER,
    PASTE,
    PASS,
    REQUEST,
    LEAVE,
    SHOW,
    LIST,
    CLOCK,
    CLOCK_STOP,
    INTERRUPT,
    ESCAPE,
    END_OF_INPUT,
    NONE,
    OTHER
  }

  static Key of(Kind kind) {
    return new Key(kind, 0);
  }

  /** The digit that was typed; negative when it was none. */
  int digit() {
    return sign >= '0' && sign <= '9' ? sign - '0' : -1;
  }
}
