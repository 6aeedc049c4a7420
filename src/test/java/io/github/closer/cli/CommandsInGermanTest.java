package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands in German: what they print, and what they say when something is not as it was. */
class CommandsInGermanTest {
  private static final String KNOWN =
      ",\"promises\":["
          + "{\"id\":\"k3fzm-7-a\",\"by\":\"a\",\"text\":\"Ein Spaziergang\","
          + "\"due\":\"2026-11-29\",\"deck\":\"repair\"},"
          + "{\"id\":\"k3fzm-8-both\",\"by\":\"both\",\"text\":\"Keine Telefone\","
          + "\"deck\":\"repair\"}]";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  private AtHome.Ran german(String... typed) {
    String[] all = new String[typed.length + 1];
    System.arraycopy(typed, 0, all, 0, typed.length);
    all[typed.length] = "--lang=de";
    return home.run(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sessions         | 0  | Es gibt noch kein Gespräch. closer run NAME fängt eines an.
          promises         | 0  | Gerade ist kein Versprechen offen. Das ist auch in Ordnung.
          wins             | 0  | Hier steht noch nichts. Wofür ihr einander dankt, wird hier stehen.
          about-us         | 0  | Noch ist nichts gemerkt. closer run NAME fängt etwas an.
          print            | 66 | Es gibt noch kein Gespräch.
          resume           | 66 | Es gibt nichts, womit es weitergehen könnte.
          resume k3fzm     | 66 | Es gibt noch kein Gespräch.
          run nosuch       | 66 | Ein Deck namens "nosuch" gibt es nicht.
          run nosuch.yaml  | 66 | Eine Datei nosuch.yaml gibt es nicht.
          run curiosty     | 66 | Meinst du curiosity?
          run prompts/     | 66 | prompts/ ist ein Ordner und kein Deck.
          run              | 2  | DECK fehlt.
          run curiosity    | 2  | Ein Gespräch braucht ein Terminal zum Lesen und zum Schreiben
          list --jsn       | 2  | closer list kennt keine Option --jsn.
          list x           | 2  | "x" ist für closer list ein Wort zu viel.
          list --json --json | 2 | --json steht zweimal da und kann nur einmal stehen.
          show five --as c | 2  | --as nimmt both, a oder b, nicht "c".
          test five --plays x | 2 | --plays nimmt eine ganze Zahl, nicht "x".
          promises --ics   | 2  | Hinter --ics muss etwas stehen: FILE.
          liste            | 2  | Den Befehl "liste" gibt es nicht.
          check --explain D999 | 2 | Die Regel "D999" gibt es nicht.
          new Über         | 2  | "Über" kann nicht der Name eines Decks sein.
          promises --json --ics x | 2 | --json und --ics gehen nicht zusammen.
          """)
  void whatIsNotThereIsSaidInGerman(String typed, int status, String said) {
    AtHome.Ran ran = german(typed.split(" "));

    assertThat(ran.err()).contains(said);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isEqualTo(status);
  }

  @Test
  void decksAreListedInGermanUnderTheirOwnTitles() {
    assertThat(german("list").out().lines())
        .anyMatch(line -> line.matches("five +hier +Five minutes, 5 Minuten, Tiefe 1"));
  }

  @Test
  void decksAreShownInGermanAroundTheirOwnWords() {
    home.write("fragen.csv", "question,mood\nWarum?,rot\n");

    assertThat(german("show", "curiosity").out())
        .contains("Schritt für Schritt", "Zieht 2 Karten der Tiefe 1", "60 Karten")
        .contains("Tell your partner one thing from tonight that you were glad to hear.");
    assertThat(german("show", "three-percent", "--cards").out())
        .contains("= Teil „say_it“ =", "wer zuhört, allein", "Papier behält kein Geheimnis.");
    assertThat(german("graph", "three-percent").out())
        .contains("geschlossen -> Teil small_stories, und nicht zurück");
    assertThat(home.runHere("new", "fragen", "--import", "fragen.csv", "--lang=de").err())
        .contains("Die Spalte \"mood\" bleibt weg.");
  }

  @Test
  void aSessionIsPlayedListedAndPrinted() {
    List<String> answers = List.of("people: [Alex, Sam]", "both: [/leave]");

    AtHome.Ran played = home.answered(answers, "run", "curiosity", "--lang", "de");

    assertThat(played.out()).endsWith("Gespeichert. closer resume geht weiter, wo ihr wart.\n");
    assertThat(played.status()).isEqualTo(ExitStatus.PAUSED);
    assertThat(german("sessions").out())
        .matches(
            "\\w+  Mo\\. 23\\. Nov\\. 2026 21:15  Curiosity  \\(eine Probe, nicht zu Ende\\)\n");
    assertThat(german("print", "--for", "Kim").err())
        .isEqualTo(
            """
            In diesem Gespräch heißt niemand Kim.
            --for nimmt both oder einen dieser Namen: Alex oder Sam.
            """);
  }

  @Test
  void promisesSayWhoWhatAndWhen() {
    assertThat(home.knowing(KNOWN).run("--lang=de", "promises").out())
        .isEqualTo(
            "Alex\tEin Spaziergang\t2026-11-29\nAlex und Sam\tKeine Telefone\tbeim nächsten Mal\n");
  }

  @Test
  void whatIsRememberedStandsBelowGermanTitles() {
    home.knowing(KNOWN);
    home.couple().add(Keep.CALMING, Audience.A, "Tee", new Random(3));

    assertThat(german("about-us").out())
        .isEqualTo(
            """
            Alex und Sam

            Offene Versprechen
            - Alex: Ein Spaziergang (So. 29. Nov. 2026)
            - Alex und Sam: Keine Telefone (beim nächsten Mal)

            Was Alex beruhigt
            - Tee
            """);
  }

  @Test
  void wordsForOtherProgramsStayAsTheyAre() {
    home.knowing(KNOWN);

    assertThat(german("promises", "--json").out()).isEqualTo(home.run("promises", "--json").out());
    assertThat(german("list", "--json").out()).isEqualTo(home.run("list", "--json").out());
    assertThat(german("about-us", "--json").out()).isEqualTo(home.run("about-us", "--json").out());
  }

  @Test
  void aDamagedFileIsNamedInGerman() {
    home.knowing(",\"promises\":7");

    AtHome.Ran ran = german("promises");

    assertThat(ran.status()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(ran.err())
        .isEqualTo(
            home.couplesFile()
                + " ist nicht zu verstehen: das Feld \"promises\" fehlt oder stimmt nicht."
                + " Nichts darin wurde geändert.\n"
                + "Richte die Datei, oder leg sie woanders hin und gebt die beiden Namen noch"
                + " einmal an.\n");
  }

  @Test
  void thePageAboutSafetyIsThereAndFitsTheScreen() {
    List<String> lines = german("help", "safety").out().lines().toList();

    assertThat(lines.get(0)).isEqualTo("Sicherheit");
    assertThat(lines).allMatch(line -> line.length() <= 79);
  }
}
