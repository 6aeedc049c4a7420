package io.github.closer.deck;

/**
 * The rules of deck format 1, each with the stable code its diagnostics carry.
 *
 * <p>Codes are never used again for something else.
 */
public enum Rule {
  NOT_YAML("D001", Severity.ERROR),
  UNREADABLE("D002", Severity.ERROR),
  TOO_LARGE("D003", Severity.ERROR),
  UNSAFE_CHARACTER("D004", Severity.ERROR),
  NEWER_FORMAT("D005", Severity.ERROR),
  NOT_PLAYED_YET("D009", Severity.ERROR),
  TAB("D010", Severity.ERROR),
  LEADING_CHARACTER("D011", Severity.ERROR),
  COLON_IN_TEXT("D012", Severity.ERROR),
  YAML_FEATURE("D013", Severity.ERROR),
  QUESTION_WITH_COLON("D014", Severity.WARNING),
  COMMENT_IN_TEXT("D015", Severity.WARNING),
  ODD_SPACE("D016", Severity.ERROR),
  INDENTATION("D017", Severity.ERROR),
  CURLY_QUOTES("D018", Severity.ERROR),
  NOT_CLOSED("D019", Severity.ERROR),
  WRITTEN_TWICE("D020", Severity.ERROR),
  ID_TWICE("D021", Severity.ERROR),
  BULLET("D022", Severity.ERROR),
  MARKDOWN("D023", Severity.ERROR),
  FOREIGN_REMARK("D024", Severity.ERROR),
  MISSING_COLON("D025", Severity.ERROR),
  NOT_A_COLON("D026", Severity.ERROR),
  STRAY_END("D027", Severity.ERROR),
  CAPITALS("D028", Severity.ERROR),
  TEXT_GOES_ON("D029", Severity.ERROR),
  NOT_A_DECK("D030", Severity.ERROR),
  NO_TITLE("D031", Severity.ERROR),
  NOTHING_TO_PLAY("D032", Severity.ERROR),
  NOT_A_STEP("D033", Severity.ERROR),
  NO_VERB("D034", Severity.ERROR),
  TWO_VERBS("D035", Severity.ERROR),
  EMPTY("D036", Severity.ERROR),
  MISSING("D037", Severity.ERROR),
  WRONG_SHAPE("D040", Severity.ERROR),
  NOT_A_NUMBER("D042", Severity.ERROR),
  OUT_OF_RANGE("D043", Severity.ERROR),
  NOT_A_TIME("D044", Severity.ERROR),
  NOT_A_WORD("D045", Severity.ERROR),
  NOT_AN_ID("D046", Severity.ERROR),
  NOT_PRIVATE("D047", Severity.ERROR),
  NOT_KEPT("D048", Severity.ERROR),
  NO_WORDS("D049", Severity.ERROR),
  UNKNOWN_KEY("D050", Severity.ERROR),
  MISSING_DASH("D051", Severity.ERROR),
  TEXT_WITH_MORE("D052", Severity.ERROR),
  TEXT_ALONE("D053", Severity.ERROR),
  NO_SUCH_STEP("D060", Severity.ERROR),
  UNKNOWN_NAME("D061", Severity.ERROR),
  NO_SUCH_PART("D062", Severity.ERROR),
  GOES_IN_CIRCLES("D063", Severity.ERROR),
  FORGOTTEN("D064", Severity.ERROR),
  NOT_A_CONDITION("D070", Severity.ERROR),
  COMPARES_APPLES("D071", Severity.ERROR),
  WRONG_FIELD("D072", Severity.ERROR),
  NOT_A_PATH("D080", Severity.ERROR),
  NO_SUCH_FILE("D081", Severity.ERROR),
  FILE_DOES_NOT_FIT("D082", Severity.ERROR),
  LEAK("D100", Severity.ERROR),
  DEEP_WITHOUT_CARE("D101", Severity.ERROR),
  TOO_FEW_CARDS("D102", Severity.ERROR),
  NOT_FOR_SO_MANY("D103", Severity.ERROR),
  BREAK_WITHOUT_RETURN("D104", Severity.WARNING),
  PROMISE_WITHOUT_REVIEW("D105", Severity.WARNING),
  ONE_SIDED("D106", Severity.WARNING),
  LENGTH("D107", Severity.WARNING),
  DRAWS_RUN_DRY("D110", Severity.WARNING),
  NEVER_REACHED("D111", Severity.WARNING),
  UNUSED_PART("D112", Severity.WARNING),
  ALWAYS_THE_SAME("D113", Severity.WARNING),
  ASKED_TOO_LATE("D114", Severity.WARNING),
  NEVER_COMES("D115", Severity.WARNING),
  NAMES_THE_WRONG_ONE("D116", Severity.WARNING),
  SAME_OPTION("D117", Severity.WARNING),
  NO_LICENCE("D120", Severity.NOTE),
  NO_SOURCE("D121", Severity.NOTE),
  NOT_A_TEST("D130", Severity.WARNING),
  UNKNOWN_IN_TEST("D131", Severity.WARNING),
  TEST_OF_NO_STEP("D132", Severity.WARNING),
  DOES_NOT_ANSWER("D133", Severity.WARNING),
  NOT_EXPECTED("D134", Severity.WARNING);

  private final String code;
  private final Severity severity;

  Rule(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The code, such as {@code D071}. */
  public String code() {
    return code;
  }

  /** Whether it is about how a text is written, and not about what a deck says. */
  public boolean isOfYaml() {
    boolean inPlace = compareTo(MISSING_DASH) >= 0 && compareTo(TEXT_ALONE) <= 0;
    return inPlace || compareTo(NOT_A_DECK) < 0;
  }

  /** How much a breach matters. */
  public Severity severity() {
    return severity;
  }
}
