package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.program.Tools;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * A real browser without a window.
 *
 * @param folder for its profile and for what it makes
 */
record Browser(Path folder) {
  private static final String AXE = "axe-core-4.14.1.tgz";
  private static final String AXE_SHA_512 =
      "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==";
  private static final Path FETCHED = Path.of("target", "axe").toAbsolutePath();

  /** A browser, where the machine has one and what looks into its pages. */
  static Browser in(Path folder) {
    List.of("chromium", "pdftotext", "npm", "tar").forEach(Tools::need);
    return new Browser(folder);
  }

  private List<String> command(String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(more));
    return command;
  }

  /** What is standing in a page when all of its scripts have run. */
  String content(Path page, String... more) {
    List<String> command = command(more);
    command.addAll(List.of("--virtual-time-budget=20000", "--dump-dom", page.toUri().toString()));
    return ran(command);
  }

  /** What a page looks like. */
  BufferedImage picture(Path page, String name, int width, int height, String... more) {
    Path picture = folder.resolve(name + ".png");
    List<String> command = command(more);
    command.add("--window-size=" + width + "," + height);
    command.add("--screenshot=" + picture);
    command.add(page.toUri().toString());
    ran(command);
    try {
      return ImageIO.read(picture.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands on each sheet of paper. */
  List<String> sheets(Path page, String name) {
    Path paper = folder.resolve(name + ".pdf");
    List<String> command = command("--no-pdf-header-footer", "--print-to-pdf=" + paper);
    command.add(page.toUri().toString());
    ran(command);
    String text = ran(List.of("pdftotext", "-layout", paper.toString(), "-"));
    return List.of(text.split("\f", -1)).stream().filter(sheet -> !sheet.isBlank()).toList();
  }

  /** The size of its sheets, as {@code 420 x 594.96 pts (A5)}. */
  String size(String name) {
    String paper = folder.resolve(name + ".pdf").toString();
    return ran(List.of("pdfinfo", paper))
        .lines()
        .filter(line -> line.startsWith("Page size:"))
        .map(line -> line.substring("Page size:".length()).strip())
        .findFirst()
        .orElseThrow();
  }

  /** The rules of accessibility, as one script, fetched once from where they are published. */
  static String rules() {
    Path script = FETCHED.resolve("package").resolve("axe.min.js");
    try {
      if (!Files.exists(script)) {
        Files.createDirectories(FETCHED);
        String name = AXE.replace("axe-core-", "axe-core@").replace(".tgz", "");
        ran(List.of("npm", "pack", "--silent", "--pack-destination", FETCHED.toString(), name));
        byte[] packed = Files.readAllBytes(FETCHED.resolve(AXE));
        byte[] hash = MessageDigest.getInstance("SHA-512").digest(packed);
        assertThat(Base64.getEncoder().encodeToString(hash)).as(AXE).isEqualTo(AXE_SHA_512);
        ran(List.of("tar", "-xzf", FETCHED.resolve(AXE).toString(), "-C", FETCHED.toString()));
      }
      return Files.readString(script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String ran(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s ends", command.get(0)).isTrue();
      assertThat(process.exitValue()).as("%s", command).isZero();
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
