package io.github.closer.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the program prints, and whether all of it arrived: a {@code PrintWriter} keeps that to
 * itself.
 */
final class Outlet extends FilterOutputStream {
  /** What the system says when a reader has gone, who has read enough. */
  private static final String BROKEN_PIPE = "Broken pipe";

  private boolean failed;

  Outlet(OutputStream out) {
    super(out);
  }

  /** Whether something did not arrive that somebody waits for. */
  boolean failed() {
    return failed;
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
      failed |= !BROKEN_PIPE.equals(e.getMessage());
      throw e;
    }
  }
}
