package io.github.closer.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names files as a URI does: from the working folder where they lie below it, else in full. */
final class ArtifactUri {
  private static final String UNRESERVED = "-._~/";

  private final Path working;

  /** Files are named from this folder. */
  ArtifactUri(Path working) {
    this.working = working.toAbsolutePath().normalize();
  }

  /** The URI of a file by its path as people know it. */
  String of(String shown) {
    String path = path(shown).replace('\\', '/');
    return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
  }

  private String path(String shown) {
    try {
      Path full = working.resolve(shown).normalize();
      return full.startsWith(working) ? working.relativize(full).toString() : full.toString();
    } catch (InvalidPathException e) {
      return shown;
    }
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (one & 0xFF);
      boolean plain =
          (sign < 0x80 && Character.isLetterOrDigit(sign)) || UNRESERVED.indexOf(sign) >= 0;
      out.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
    }
    return out.toString();
  }
}
