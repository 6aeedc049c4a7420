package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.GatedDecks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A question about an earlier session tells nobody what was answered, and a deck it closed looks
 * like one that closed by itself: on the screen, in print, and on the disk.
 */
class LaterComparisonTest {
  private static final String QUESTION =
      ",\"decks\":{\"small\":{\"later\":{\"id\":\"k3fzm-9-both\",\"day\":\"2026-11-20\","
          + "\"title\":\"T\",\"text\":\"Was it used against you?\","
          + "\"help\":[\"closer help safety says where help is.\"]}}}";
  private static final String PLAIN = "title: Plain\nsteps:\n  - say: Hello.\n";

  @TempDir Path temp;
  private int homes;

  /** Gates of a deck; a break belongs to whichever deck is played. */
  static List<GatedDecks.Kind> kinds() {
    return GatedDecks.all().stream().filter(kind -> !kind.name().equals("calm check")).toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aDeckThatWasClosedLooksLikeAnyClosedGate(GatedDecks.Kind kind) throws IOException {
    String yes = GatedDecks.open(kind).answers();
    Evening closed = new Evening(kind.deck(), decks("\"deck\":{\"closed\":true},"), yes);
    Map<String, String> left = closed.left();

    assertThat(left.get("journal.jsonl")).contains("\"open\":false");
    assertThat(left.get("couple.json")).contains("\"closed\":true");
    left.computeIfPresent("couple.json", (name, text) -> text.replaceAll(",?\"closed\":true", ""));
    for (GatedDecks.Evening evening : GatedDecks.closed(kind)) {
      Map<String, String> other = new Evening(kind.deck(), decks(""), evening.answers()).left();
      assertThat(left).containsOnlyKeys(other.keySet());
      left.forEach(
          (where, what) ->
              assertThat(what)
                  .as("%s, %s, %s", kind, evening.name(), where)
                  .isEqualTo(other.get(where)));
    }
    assertThat(new Evening(kind.deck(), decks(""), yes).left()).isNotEqualTo(left);
  }

  private static String decks(String first) {
    return ",\"decks\":{" + first + "\"z\":{\"played\":\"2026-11-01T20:00:00Z\"}}";
  }

  @Test
  void whoSaidYesAndWhetherAnybodyDidIsNowhere() throws IOException {
    Map<String, String> alex = asked("'Yes'", "'No'", -1);

    assertThat(alex.get("couple.json"))
        .contains("\"small\":{\"closed\":true}")
        .doesNotContain("Was it used");
    assertThat(alex.get("journal.jsonl"))
        .contains("\"text\":\"Was it used against you?\",\"open\":false")
        .doesNotContain("Yes");
    for (String reader : List.of("both", "a", "b")) {
      assertThat(alex.get("text " + reader)).doesNotContain("used against", "Yes");
    }
    assertThat(asked("'No'", "'Yes'", -1)).isEqualTo(alex);
    assertThat(asked("'Yes'", "'Yes'", -1)).isEqualTo(alex);
    assertThat(asked("'No'", "'No'", 1)).isEqualTo(alex);
  }

  @Test
  void withoutAYesNothingOfItStaysButThatItWasAsked() throws IOException {
    Map<String, String> nobody = asked("'No'", "'No'", -1);

    assertThat(nobody.get("couple.json"))
        .doesNotContain("Was it used", "closed")
        .contains("\"gone\":[\"k3fzm-9-both\"]");
    Map<String, String> alex = asked("'Yes'", "'No'", -1);
    for (String same :
        List.of("stdout", "sessions", "text both", "text a", "text b", "about us", "list")) {
      assertThat(nobody.get(same)).as(same).isEqualTo(alex.get(same));
    }
  }

  private Map<String, String> asked(String a, String b, int closing) throws IOException {
    String answers =
        "at: 2026-11-23T20:15:00Z\npeople: [Alex, Sam]\nremember: yes\nseed: "
            + GatedDecks.laterSeed(moment -> moment == closing)
            + "\na:\n  - Was it used: "
            + a
            + "\nb:\n  - Was it used: "
            + b
            + "\n";
    return new Evening(PLAIN, QUESTION, answers).left();
  }

  /** One evening in a home of its own. */
  private final class Evening {
    private final Path home = temp.resolve("home" + homes++);
    private final AtHome at = new AtHome(home);
    private final Path deck;
    private final Path answers;

    Evening(String deck, String couple, String answers) throws IOException {
      at.knowing(couple);
      // The same place in every home, so that nothing differs but what is compared.
      this.deck = Files.writeString(temp.resolve("deck.yaml"), deck);
      this.answers = Files.writeString(temp.resolve("answers.yaml"), answers);
    }

    /** All that is to be found afterwards, by the name of where it is found. */
    Map<String, String> left() throws IOException {
      Map<String, String> left = new LinkedHashMap<>();
      left.put("stdout", run("run", deck.toString(), "--answers", answers.toString()));
      for (String reader : List.of("both", "a", "b")) {
        left.put("text " + reader, run("print", "--for", reader));
        left.put("markdown " + reader, run("print", "--for", reader, "--format", "markdown"));
      }
      left.put("sessions", run("sessions"));
      left.put("list", run("list"));
      left.put("about us", run("about-us") + run("about-us", "--json"));
      try (Stream<Path> all = Files.walk(home)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          String before = left.put(file.getFileName().toString(), normalised(file));
          assertThat(before).isNull();
        }
      }
      return left;
    }

    private String run(String... arguments) throws IOException {
      AtHome.Ran ran = at.run(arguments);
      assertThat(ran.status()).as("%s%s", ran.out(), ran.err()).isZero();
      return unnamed(ran.out() + "\n---- stderr\n" + ran.err());
    }

    private String normalised(Path file) throws IOException {
      try {
        return unnamed(
            Files.readString(file, StandardCharsets.ISO_8859_1)
                .replaceAll("(?m)^[0-9a-f]{8} ", "")
                .replaceAll("\"prev\":\"[0-9a-f]{8}\"", "\"prev\":-")
                .replaceAll("\"order\":\"?-?[0-9]+\"?", "\"order\":-"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** A session's letters are drawn by chance. */
    private String unnamed(String text) throws IOException {
      String out = text;
      try (Stream<Path> all = Files.list(home.resolve(".local/state/closer/sessions"))) {
        for (Path session : all.toList()) {
          String id = session.getFileName().toString();
          out = out.replace(id, "ID").replace(id.substring(id.length() - 5), "LETTERS");
        }
      }
      return out;
    }
  }
}
