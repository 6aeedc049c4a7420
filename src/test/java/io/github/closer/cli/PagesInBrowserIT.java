package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages for a browser and for paper, in a real one. What they look like stays in {@code
 * target/pages}, to be looked at.
 */
class PagesInBrowserIT {
  private static final Path PICTURES = Path.of("target", "pages").toAbsolutePath();
  private static final String DARK = "--blink-settings=preferredColorScheme=0";
  private static final int LIGHT_GROUND = 0xFFFFFDF9;
  private static final int DARK_GROUND = 0xFF1D1A18;
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
  private static final Pattern FOUND = Pattern.compile("<title>axe: ([^<]*)</title>");
  private static final String LOOK =
      "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
          + " 'best-practice']}).then(r => {"
          + " document.title = 'axe: ' + r.passes.length + ' passed; ' + r.violations.map(v =>"
          + " v.id + ' at ' + v.nodes.map(n => n.target).join(' ')).join('; ');"
          + " }, e => { document.title = 'axe: ' + e; })";

  private static final List<String> PICKED =
      List.of(
          "a: [{Which of your words: [all]}, {These words go: 'Yes, put them in'}]",
          "b: [{Which of your words: [1, 2]}, {These words go: 'Yes, put them in'}]");

  private static Browser browser;

  @TempDir Path folder;
  private AtHome home;

  /** What is printed for a browser. */
  enum Page {
    EVENING("print --format html"),
    EVENING_FOR_ALEX("print --format html --for Alex"),
    LOOK_BACK("look-back --format html"),
    PACKET("print --packet --format html"),
    CARDS("show repair --cards --format html");

    private final String command;

    Page(String command) {
      this.command = command;
    }
  }

  @BeforeAll
  static void aBrowser() throws IOException {
    browser = Browser.in(Files.createDirectories(PICTURES));
  }

  @BeforeEach
  void twoEvenings() {
    home = new AtHome(folder);
    GoldenEvening.play(home, AtHome.NOW.minus(Duration.ofDays(60)));
    GoldenEvening.play(home, AtHome.NOW);
  }

  private String html(Page page) {
    String[] command = page.command.split(" ", -1);
    AtHome.Ran ran = page == Page.PACKET ? home.answered(PICKED, command) : home.run(command);
    assertThat(ran.status()).as(ran.err()).isZero();
    int begin = ran.out().indexOf("<!doctype html>");
    assertThat(begin).isNotNegative();
    return ran.out().substring(begin);
  }

  private Path file(String name, String html) throws IOException {
    return Files.writeString(folder.resolve(name + ".html"), html);
  }

  private static String open(String html) {
    String open = POLICY.matcher(html).replaceFirst("");
    assertThat(open).isNotEqualTo(html);
    return open;
  }

  @ParameterizedTest
  @EnumSource(Page.class)
  void isReadByEverybody(Page page) throws IOException {
    Files.writeString(folder.resolve("axe.js"), Browser.rules());
    String looked =
        open(html(page))
            .replace(
                "</body>", "<script src=\"axe.js\"></script><script>" + LOOK + "</script></body>");
    Path file = file("looked", looked);
    // Narrow and dark at once: neither changes what the other does to a page.
    for (List<String> how :
        List.<List<String>>of(List.of(), List.of(DARK, "--window-size=360,640"))) {
      Matcher found = FOUND.matcher(browser.content(file, how.toArray(String[]::new)));
      assertThat(found.find()).isTrue();
      assertThat(found.group(1)).as("%s %s", page, how).matches("[1-9][0-9]+ passed; ");
    }
  }

  @Test
  void whatIsWrongIsFound() throws IOException {
    Files.writeString(folder.resolve("axe.js"), Browser.rules());
    String wrong =
        open(html(Page.EVENING))
            .replace("--quiet: #665c54", "--quiet: #cccccc")
            .replace(
                "</body>",
                "<img src=\"x\"><script src=\"axe.js\"></script><script>"
                    + LOOK
                    + "</script></body>");
    assertThat(browser.content(file("wrong", wrong))).contains("color-contrast at", "image-alt at");
  }

  @Test
  void nothingInAPageRunsOrIsFetched() throws IOException {
    Files.writeString(folder.resolve("sheet.css"), "h1 { display: none }");
    String own = "<script>document.title = 'ran'</script>";
    String style =
        "<style>body { background: red }</style><link rel=\"stylesheet\" href=\"sheet.css\">";
    String html = html(Page.EVENING).replace("</head>", style + own + "</head>");
    Path hostile = file("hostile", html);
    assertThat(browser.content(hostile)).doesNotContain("<title>ran</title>");
    assertThat(browser.picture(hostile, "hostile", 600, 400).getRGB(1, 1)).isEqualTo(LIGHT_GROUND);
    // The same without the policy shows that this test can fail.
    Path unguarded = file("unguarded", open(html));
    assertThat(browser.content(unguarded)).contains("<title>ran</title>");
    assertThat(browser.picture(unguarded, "unguarded", 600, 400).getRGB(1, 1))
        .isEqualTo(0xFFFF0000);
  }

  @ParameterizedTest
  @EnumSource(Page.class)
  void isLightByDayAndDarkByNight(Page page) throws IOException {
    Path file = file("page", html(page));
    String name = page.name().toLowerCase(Locale.ROOT);
    assertThat(browser.picture(file, name + "-light", 900, 1200).getRGB(1, 1))
        .isEqualTo(LIGHT_GROUND);
    assertThat(browser.picture(file, name + "-dark", 900, 1200, DARK).getRGB(1, 1))
        .isEqualTo(DARK_GROUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A5", "A4", "letter"})
  void standsOnPaperWithEachCardInOnePiece(String paper) throws IOException {
    for (Page page : Page.values()) {
      String name = page.name().toLowerCase(Locale.ROOT) + "-" + paper;
      String sized = "<style>@page { size: " + paper + "; }</style></head>";
      List<String> sheets =
          browser.sheets(file("paper", open(html(page)).replace("</head>", sized)), name);
      assertThat(browser.size(name)).endsWith("(" + paper + ")");
      if (page == Page.PACKET) {
        String context = squeezed(sheets.get(0));
        assertThat(context).contains("Thesearewords", "beforeyouspeakofthem.");
        assertThat(context).doesNotContain(squeezed("How close do you feel"));
      }
      for (List<String> card : cards(html(page))) {
        assertThat(sheets)
            .as("%s on %s: %s", page, paper, card)
            .anyMatch(sheet -> holds(sheet, card));
      }
    }
  }

  private static boolean holds(String sheet, List<String> card) {
    String words = squeezed(sheet);
    return card.stream().allMatch(line -> words.contains(squeezed(line)));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The ASCII words of each card: other letters are set in an order of their own on paper. */
  private static List<List<String>> cards(String html) {
    Matcher card = Pattern.compile("<(section|article)>(.*?)</\\1>", Pattern.DOTALL).matcher(html);
    return card.results()
        .map(
            one ->
                one.group(2)
                    .replaceAll("<[^>]*>", "\n")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&"))
        .map(
            text ->
                Arrays.stream(text.split("[\\n ]+", -1))
                    .filter(word -> word.matches("[A-Za-z,.?-]{4,}"))
                    .toList())
        .toList();
  }
}
