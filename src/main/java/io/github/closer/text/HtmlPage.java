package io.github.closer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A page that is one file: no script, and nothing that is fetched from anywhere.
 *
 * <p>Its policy says so to the browser: only the one sheet of styles that stands in the page is
 * used, known by its hash, and everything else is refused. So even words that somehow became markup
 * could load nothing, run nothing and send nothing.
 */
public final class HtmlPage {
  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'";

  private final String sheet;
  private final Appendable out;

  /**
   * A page.
   *
   * @param sheet the name of the sheet of styles, among those that are packed with the program
   * @param out where it is written
   */
  public HtmlPage(String sheet, Appendable out) {
    this.sheet = text("/pages/" + sheet + ".css");
    this.out = out;
  }

  /**
   * Begins the page; what is in its body follows.
   *
   * @param title the title, which nobody has to escape
   * @throws IOException when it cannot be written
   */
  public void begin(Locale language, String title) throws IOException {
    line("<!doctype html>");
    line("<html lang=\"" + language.toLanguageTag() + "\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line(
        "<meta http-equiv=\"Content-Security-Policy\" content=\""
            + POLICY.formatted(hash())
            + "\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<meta name=\"referrer\" content=\"no-referrer\">");
    line("<meta name=\"robots\" content=\"noindex\">");
    line("<title>" + Html.escape(title).replace('\n', ' ') + "</title>");
    line("<style>" + sheet + "</style>");
    line("</head>");
    line("<body>");
  }

  /**
   * Ends the page.
   *
   * @throws IOException when it cannot be written
   */
  public void end() throws IOException {
    line("</body>");
    line("</html>");
  }

  /**
   * A line of the page, as it is.
   *
   * @throws IOException when it cannot be written
   */
  public void line(String markup) throws IOException {
    out.append(markup).append('\n');
  }

  private String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(String resource) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no sheet " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
