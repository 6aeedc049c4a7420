package io.github.closer.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program prints, and whether all of it arrived: a {@code PrintWriter} keeps that to
 * itself.
 */
final class Outlet extends FilterOutputStream {
  private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");

  // What a file is, among the bits of its mode, as POSIX has them in sys/stat.h.
  private static final int KINDS = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private boolean failed;

  Outlet(OutputStream out) {
    super(out);
  }

  /** Whether something did not arrive that somebody waits for. */
  boolean failed() {
    return failed && !isRead();
  }

  /** Whether a program reads it. That one has gone when it had read enough. */
  private static boolean isRead() {
    try {
      int kind = (int) Files.getAttribute(STANDARD_OUTPUT, "unix:mode") & KINDS;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    try {
      out.write(octets, from, length);
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }
}
