package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  private static String page(String sheet) throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlPage page = new HtmlPage(sheet, out);
    page.begin(Locale.GERMAN, "Ein <b>\nAbend");
    page.line("<p>…</p>");
    page.end();
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"transcript", "cards"})
  void holdsOneSheetKnownByItsHashAndAllowsNothingElse(String sheet) throws Exception {
    byte[] style = Files.readAllBytes(Path.of("src/main/resources/pages", sheet + ".css"));
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

    assertThat(page(sheet))
        .isEqualTo(
            """
            <!doctype html>
            <html lang="de">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            style-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">
            <title>Ein &lt;b&gt; Abend</title>
            <style>%s</style>
            </head>
            <body>
            <p>…</p>
            </body>
            </html>
            """
                .formatted(hash, new String(style, StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", ""})
  void aSheetThatIsNotThereIsABug(String sheet) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HtmlPage(sheet, new StringBuilder()))
        .withMessage("there is no sheet /pages/" + sheet + ".css");
  }
}
