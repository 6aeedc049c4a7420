package io.github.closer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What led a fuzzer somewhere new, or to a fault. Each is read again in every build.
 *
 * @param inputs each as the fuzzer made it
 */
public record Corpus(List<byte[]> inputs) {
  private static final Path FOLDER = Path.of("src/test/resources/corpus");

  /** The one of this name. */
  public static Corpus of(String name) {
    List<byte[]> inputs = new ArrayList<>();
    try (InputStream file = Files.newInputStream(FOLDER.resolve(name + ".zip"));
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          inputs.add(zip.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Corpus(inputs);
  }

  /** Gives all of them to what a fuzzer gave them to. */
  public void replay(Consumer<byte[]> target) {
    if (inputs.isEmpty()) {
      throw new AssertionError("there is nothing in it");
    }
    inputs.forEach(target);
  }
}
