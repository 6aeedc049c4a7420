package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Something in the user's world is not as it has to be: no bug, and nothing the program can mend.
 *
 * <p>Sentence and hint are for the people at the keyboard, in the language they read. They name
 * files and lines, and never hold anything that was written in a session.
 */
public sealed class StoreFailure extends RuntimeException permits JournalBusy, JournalDamaged {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final transient Sentence sentence;
  private final transient Sentence hint;

  /**
   * A failure without a cause worth printing.
   *
   * @param kind what sort of trouble it is
   * @param sentence what happened, and where
   * @param hint what to do
   */
  public StoreFailure(Kind kind, Sentence sentence, Sentence hint) {
    this.kind = kind;
    this.sentence = sentence;
    this.hint = hint;
  }

  private StoreFailure(Kind kind, Sentence sentence, Sentence hint, Throwable cause) {
    super(cause);
    this.kind = kind;
    this.sentence = sentence;
    this.hint = hint;
  }

  /** A file or folder that could not be written. */
  static StoreFailure cannotWrite(Path path, IOException cause) {
    Trouble trouble = Trouble.of(cause);
    return new StoreFailure(
        Kind.CANNOT_WRITE,
        Sentence.of("store.cannot-write", path, trouble.words()),
        trouble.remedy(),
        cause);
  }

  /** A file that is there and could not be read. */
  static StoreFailure cannotRead(Path path, IOException cause) {
    Trouble trouble = Trouble.of(cause);
    return new StoreFailure(
        Kind.NO_INPUT,
        Sentence.of("store.cannot-read", path, trouble.words()),
        trouble.remedy(),
        cause);
  }

  /** What sort of trouble it is. */
  public Kind kind() {
    return kind;
  }

  /** What happened, and where. */
  public Sentence sentence() {
    return sentence;
  }

  /** What to do about it. */
  public Sentence hint() {
    return hint;
  }

  @Override
  public String getMessage() {
    return sentence.inEnglish();
  }

  /** The sorts of trouble, each with its exit status. */
  public enum Kind {
    /** What was asked for is not there, or cannot be read. */
    NO_INPUT(66),
    /** What is there is not whole, or not understood. */
    DAMAGED(65),
    /** Nothing can be written. */
    CANNOT_WRITE(74),
    /** Somebody else has it open. */
    BUSY(75),
    /** The question was not clear enough. */
    WRONG_USE(2);

    private final int exitStatus;

    Kind(int exitStatus) {
      this.exitStatus = exitStatus;
    }

    /** The status a command ends with; most numbers are those of {@code sysexits.h}. */
    public int exitStatus() {
      return exitStatus;
    }
  }
}
