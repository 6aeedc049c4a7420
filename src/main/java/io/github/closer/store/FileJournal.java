package io.github.closer.store;

import io.github.closer.play.Journal;
import io.github.closer.play.JournalFailure;
import io.github.closer.session.Event;
import io.github.closer.text.Sentence;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journal in a file: one line for each event, see {@link JournalLine} for how it looks.
 *
 * <p><b>Promises.</b> When {@link #append} returns, the event is on the disk, as far as the disk
 * tells the truth. At most the record being written can be missing after a crash; what is left of
 * it is copied to {@code journal.jsonl.torn} before it is cut off. Damage anywhere else is never
 * repaired. After the first failure nothing more is written, because after a failed {@code fsync} a
 * second one may succeed without having written anything. What {@link #open} returns is on the disk
 * as well, whatever a program that was stopped had left. Only one process has a journal open.
 *
 * <p><b>Rewriting.</b> A journal only grows, except where something has to go: two people were
 * promised that sealed answers they did not open leave nothing behind ({@link Event.Closed}), and
 * that what was kept only for the session is gone with it ({@link Event.Ended}). A line appended to
 * say so would leave the answers readable above it, and lines that were only emptied would tell by
 * their number who had answered. So these events, where there is something to take back, write a
 * complete new journal without it, and put it in the place of the old one in one step; a crash
 * leaves one of the two, whole. Every other line keeps its bytes but for the two fields that tie it
 * to its place, so that records of a later version come through unharmed. What is left is the same,
 * whatever was answered; torn tails that may be of it go first, see {@link TornTails}. An author's
 * own words are removed in the same way, see {@link Redaction}.
 *
 * <p><b>Not promised.</b> The blocks of the old file are free, not wiped: a solid-state disk, a
 * file system's snapshot or a backup may still hold them.
 *
 * <p>Calls may come from any thread. One that is interrupted while the disk is busy fails like any
 * other failure of the disk.
 */
final class FileJournal implements Journal {
  /** The file beside a journal that is held while somebody plays. */
  static final String LOCK = "lock";

  private final Disk disk;
  private final Path path;
  private final Closeable lock;
  private Disk.OpenFile file;
  private Tip tip;
  private @Nullable JournalFailure failure;
  private boolean closed;

  private FileJournal(Disk disk, Path path, Closeable lock, Tip tip) throws IOException {
    this.disk = disk;
    this.path = path;
    this.lock = lock;
    this.tip = tip;
    this.file = disk.open(path);
  }

  /** Where the next line goes, and what it has to name. */
  private record Tip(long length, long count, String checksum) {
    Tip after(JournalLine line, int bytes) {
      return new Tip(length + bytes, count + 1, line.checksum());
    }
  }

  /**
   * A journal together with what is in it.
   *
   * @param setAside how many bytes of a torn record were put aside
   */
  record Opened(FileJournal journal, List<Event.Lasting> events, long setAside) {}

  /** Begins a journal. It appears together with its first record, or not at all. */
  static FileJournal create(Disk disk, Path path, Event.Begun begun) throws IOException {
    Closeable lock = disk.lock(lockBeside(path));
    try {
      JournalLine first = JournalLine.of(EventCodec.encode(begun), 0, JournalLine.NONE);
      byte[] bytes = first.bytes();
      Replacement.write(disk, path, bytes);
      return new FileJournal(disk, path, lock, new Tip(0, 0, "").after(first, bytes.length));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens a journal to go on with it.
   *
   * @throws JournalDamaged when it is damaged before its end; nothing was changed
   * @throws JournalBusy when it is open already
   */
  static Opened open(Disk disk, Path path) throws IOException {
    Closeable lock = disk.lock(lockBeside(path));
    try {
      return opened(disk, path, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Opened opened(Disk disk, Path path, Closeable lock) throws IOException {
    disk.narrow(path);
    TornTails torn = new TornTails(disk, path);
    torn.tidy();
    byte[] bytes = disk.read(path);
    JournalScan scan = JournalScan.of(bytes);
    JournalReading reading = JournalReading.of(scan);
    refuse(path, reading);
    // Not before: beside a damaged journal it may be the only whole one.
    disk.delete(Replacement.beside(path));
    if (scan.length() < bytes.length) {
      torn.keep(Arrays.copyOfRange(bytes, scan.length(), bytes.length));
      cut(disk, path, scan.length());
    }
    settle(disk, path, scan);
    Tip tip = new Tip(scan.length(), scan.lines().size(), scan.last());
    return new Opened(
        new FileJournal(disk, path, lock, tip),
        reading.events(),
        (long) bytes.length - scan.length());
  }

  private static void refuse(Path path, JournalReading reading) {
    if (reading.state() instanceof JournalState.Newer newer) {
      throw new StoreFailure(
          StoreFailure.Kind.DAMAGED,
          Sentence.of("store.journal-newer", newer.format(), path),
          Sentence.of("store.journal-newer.hint"));
    }
    if (reading.state() instanceof JournalState.Damaged damaged) {
      throw new JournalDamaged(path, damaged.line(), reading.events());
    }
  }

  /**
   * Makes durable what is there. The last line may be of a program that was stopped before its line
   * was, or that was told that it never will be; then the system shows what the disk does not hold,
   * and holds it for written, unless it is written once more.
   */
  private static void settle(Disk disk, Path path, JournalScan scan) throws IOException {
    byte[] last = scan.lines().get(scan.lines().size() - 1).bytes();
    try (Disk.OpenFile file = disk.open(path)) {
      file.writeFully(last, scan.length() - last.length);
      file.force();
    }
    disk.forceFolder(path.resolveSibling(""));
  }

  private static void cut(Disk disk, Path path, long length) throws IOException {
    try (Disk.OpenFile file = disk.open(path)) {
      file.truncate(length);
      file.force();
    }
  }

  private static Path lockBeside(Path path) {
    // Not the journal itself: Java lets go of a lock when the process closes the file anywhere.
    return path.resolveSibling(LOCK);
  }

  @Override
  public synchronized void append(Event.Lasting event) {
    if (closed) {
      throw new IllegalStateException("the journal is closed");
    }
    if (failure != null) {
      throw new JournalFailure(Sentence.of("store.journal-over"), failure);
    }
    // An interrupt from before would close the file under the write.
    boolean interrupted = Thread.interrupted();
    try {
      write(event);
    } catch (IOException e) {
      failure = failed(e);
      throw failure;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void write(Event.Lasting event) throws IOException {
    if (Withdrawal.isOne(event) && rewrite(new Withdrawal(event))) {
      return;
    }
    JournalLine line = JournalLine.of(EventCodec.encode(event), tip.count(), tip.checksum());
    byte[] bytes = line.bytes();
    file.writeFully(bytes, tip.length());
    file.force();
    tip = tip.after(line, bytes.length);
  }

  /**
   * Puts a journal in which other lines stand in the place of this one, and lets torn tails go that
   * may hold something of what goes; leaves alone what need not be changed.
   *
   * @return whether the journal was changed
   */
  synchronized boolean rewrite(Rewriting rewriting) throws IOException {
    byte[] before = disk.read(path);
    JournalScan scan = JournalScan.of(before);
    if (before.length != tip.length() || !scan.last().equals(tip.checksum())) {
      throw new IOException("the journal was changed by something else");
    }
    Rewritten rewritten = rewriting.of(scan.lines());
    new TornTails(disk, path).keepOnly(tail -> rewriting.spares(tail, rewritten.untouched()));
    if (!rewritten.needed()) {
      return false;
    }
    byte[] bytes = JournalScan.bytes(rewritten.lines());
    Replacement.write(disk, path, bytes);
    file.close();
    file = disk.open(path);
    List<JournalLine> lines = rewritten.lines();
    tip = new Tip(bytes.length, lines.size(), lines.get(lines.size() - 1).checksum());
    return true;
  }

  private JournalFailure failed(IOException cause) {
    Trouble trouble = Trouble.of(cause);
    return new JournalFailure(
        Sentence.of("store.entry-lost", trouble.words(), path, trouble.remedy()), cause);
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    // Nothing to write: every append was durable when it returned.
    release(file);
    release(lock);
  }

  private static void release(Closeable resource) {
    try {
      resource.close();
    } catch (IOException e) {
      // Nothing hangs on it; the system takes back what is still open when the process ends.
      return;
    }
  }
}
