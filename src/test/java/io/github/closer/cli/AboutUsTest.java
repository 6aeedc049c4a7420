package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.play.Journal;
import io.github.closer.play.Stage;
import io.github.closer.session.Audience;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import io.github.closer.store.OpenSession;
import io.github.closer.store.SessionDeck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alex writes tickets, and Sam looks over a shoulder. */
class AboutUsTest {
  private static final String ALL =
      ",\"promises\":[{\"id\":\"k3fzm-7-a\",\"by\":\"a\",\"text\":\"A walk\","
          + "\"due\":\"2026-11-29\",\"deck\":\"repair\"}],"
          + "\"tickets\":[{\"id\":\"k3fzm-9-a\",\"by\":\"a\",\"text\":\"SECRET-A\","
          + "\"written\":\"2026-11-20\",\"opens\":\"2026-12-07\"},"
          + "{\"id\":\"k3fzm-9-b\",\"by\":\"b\",\"text\":\"SECRET-B\","
          + "\"written\":\"2026-11-20\"}],"
          + "\"items\":[{\"id\":\"k3fzm-11-both\",\"by\":\"both\",\"text\":\"Late means a call.\","
          + "\"kind\":\"house_rule\"},"
          + "{\"id\":\"own-8rwqk\",\"by\":\"both\",\"text\":\"Tea first?\","
          + "\"kind\":\"repair_phrase\"},"
          + "{\"id\":\"k3fzm-12-a\",\"by\":\"a\",\"text\":\"a hand on my back\","
          + "\"kind\":\"calming\"},"
          + "{\"id\":\"own-2m4xy\",\"by\":\"b\",\"text\":\"a door that slams\","
          + "\"kind\":\"trigger\"}]";

  /** What decks left: answers for next time, and what was played and drawn when. */
  private static final String DECKS =
      ",\"sessions\":2,\"began\":\"b\",\"decks\":{\"repair\":{\"played\":\"2026-11-20T23:30:00Z\","
          + "\"answers\":{\"close\":{\"a\":{\"words\":\"7\",\"number\":7},\"b\":{\"words\":\"\"}},"
          + "\"fear\":{\"b\":{\"words\":\"SECRET-B\",\"own\":true}},"
          + "\"hope\":{\"a\":{\"words\":\"a calm winter\"}}},"
          + "\"drawn\":{\"listening/12\":\"2026-11-19\",\"~0f0f0f0f0f0f\":\"2026-11-20\"}},"
          + "\"small\":{\"closed\":true,\"later\":{\"id\":\"k3fzm-14-both\",\"day\":\"2026-11-30\","
          + "\"title\":\"T\",\"text\":\"SECRET question\"}}}";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  /** Answers cards by option or text, goes on at all others, and writes down what it showed. */
  private static final class Looking implements Stage {
    private final Deque<String> answers;
    private final List<Cue> cues = new ArrayList<>();

    Looking(String... answers) {
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public Reply perform(Cue cue) {
      cues.add(cue);
      if (cue instanceof Cue.HandOver over
          && over.from().isEmpty()
          && "/leave at the handover".equals(answers.peek())) {
        answers.remove();
        return new Reply.Left();
      }
      if (cue instanceof Cue.Choose choose) {
        String answer = answers.remove();
        if (answer.equals("/leave")) {
          return new Reply.Left();
        }
        int index = choose.options().indexOf(answer);
        assertThat(index).as(answer + " of " + choose.options()).isNotNegative();
        return new Reply.Chosen(index);
      }
      return cue instanceof Cue.Write ? new Reply.Written(answers.remove()) : new Reply.Done();
    }

    @Override
    public void saved() {}

    /** All that stood on a screen at which somebody looked. */
    List<String> seenBy(Audience person) {
      List<String> seen = new ArrayList<>();
      Audience looking = Audience.BOTH;
      for (Cue cue : cues) {
        if (cue instanceof Cue.HandOver over) {
          looking = over.card().audience();
        }
        if (looking == Audience.BOTH || looking == person) {
          seen.add(cue.card().text());
          if (cue instanceof Cue.Choose choose) {
            seen.addAll(choose.options());
          }
        }
      }
      return seen;
    }

    String cards() {
      return String.join("\n", cues.stream().map(cue -> cue.card().text()).toList());
    }
  }

  private Looking play(String... answers) {
    Looking looking = new Looking(answers);
    OpenStage open =
        new OpenStage(
            looking,
            AtHome.here(InstantSource.fixed(AtHome.NOW)),
            Optional.empty(),
            "Leave.",
            () -> {});
    new AboutUs(home.program(), open).play();
    assertThat(looking.answers).isEmpty();
    return looking;
  }

  private String file() throws IOException {
    return Files.readString(home.couplesFile());
  }

  @Test
  void aTicketIsSeenByItsAuthorAlone() {
    home.knowing(ALL);
    Looking looking =
        play("What only Alex may see", "Back to both of you", "What both of you may see", "Done");

    assertThat(String.join("\n", looking.seenBy(Audience.A)))
        .contains("SECRET-A", "For Sam, from Mon 7 Dec 2026")
        .doesNotContain("SECRET-B");
    assertThat(String.join("\n", looking.seenBy(Audience.B))).doesNotContain("SECRET");
    assertThat(looking.cues).filteredOn(Cue.HandOver.class::isInstance).hasSize(2);
  }

  @Test
  void whatOnlyOneMaySeeLooksTheSameToTheOtherWhetherThereIsAnythingOrNot() {
    home.knowing(ALL);
    List<String> withTicket =
        play("What only Alex may see", "Back to both of you", "Done").seenBy(Audience.B);
    home.introduced().couple().remove("k3fzm-9-a");
    List<String> without = play("What only Alex may see", "Done").seenBy(Audience.B);

    assertThat(without).isEqualTo(withTicket);
  }

  @Test
  void aTicketThatIsRemovedIsGoneFromTheFileAndTheOtherHearsNothingOfIt() throws IOException {
    home.knowing(ALL);
    Looking looking =
        play(
            "What only Alex may see",
            "Remove the note for another day: SECRET-A",
            "Remove it",
            "Done");

    assertThat(file()).doesNotContain("SECRET-A").contains("SECRET-B", "\"gone\":[\"k3fzm-9-a\"]");
    assertThat(String.join("\n", looking.seenBy(Audience.B))).doesNotContain("SECRET", "note");
    assertThat(looking.cards()).contains("The note for another day is gone", "cannot reach");
  }

  @Test
  void whatBelongsToOneIsRemovedByThatOneBehindAHandover() throws IOException {
    home.knowing(ALL);
    String option = "Remove the line about what calms: a hand on my back";
    Looking kept = play("Remove something that both of you see", option, "Keep it", "Done");
    assertThat(file()).contains("a hand on my back");

    Cue asked =
        kept.cues.stream()
            .filter(cue -> cue.card().text().startsWith("Remove it for good?"))
            .findFirst()
            .orElseThrow();
    assertThat(asked.card().alone()).isTrue();
    assertThat(asked.card().audience()).isEqualTo(Audience.A);

    play("Remove something that both of you see", option, "Remove it", "Done");
    assertThat(file()).doesNotContain("a hand on my back");
  }

  @Test
  void whatBelongsToBothIsRemovedTogether() throws IOException {
    home.knowing(ALL);
    Looking looking =
        play(
            "Remove something that both of you see",
            "Remove the house rule: Late means a call.",
            "Remove it",
            "Done");

    assertThat(file()).doesNotContain("Late means a call.");
    assertThat(looking.cues).noneMatch(Cue.HandOver.class::isInstance);
    assertThat(looking.cards()).contains("The house rule is gone", "cannot reach");
  }

  /** A session of these letters, in which Alex said at its twelfth step what calms. */
  private OpenSession session() {
    Instant at = AtHome.NOW;
    Event.Heading heading =
        new Event.Heading("t", "T", "0".repeat(64), 7, new People("Alex", "Sam"));
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.SHARED, Keep.CALMING);
    OpenSession open =
        home.sessions()
            .create(at, new SessionDeck("- Hello.\n"), new Event.Begun(at, heading, false));
    open.journal()
        .append(
            new Event.Taken(
                at,
                new Event.Line(12, "calm", Mark.ANSWER, scope, "What calms you?"),
                new Reply.Written("a hand on my back"),
                "a hand on my back"));
    return open;
  }

  @Test
  void itsWordsAreGoneFromTheSessionTheyCameFrom() throws IOException {
    OpenSession open = session();
    open.journal().close();
    Path journal = home.sessions().folder(open.id()).resolve("journal.jsonl");
    home.knowing(ALL.replace("k3fzm-12-a", open.id().letters() + "-12-a"));
    assertThat(Files.readString(journal)).contains("a hand on my back");

    String option = "Remove the line about what calms: a hand on my back";
    play("Remove something that both of you see", option, "Remove it", "Done");

    assertThat(Files.readString(journal)).doesNotContain("a hand on my back");
    assertThat(file()).doesNotContain("a hand on my back");
  }

  @Test
  void whereASessionCannotBeChangedTheOwnerSaysWhetherToGoOn() throws IOException {
    OpenSession open = session();
    home.knowing(ALL.replace("k3fzm-12-a", open.id().letters() + "-12-a"));
    String option = "Remove the line about what calms: a hand on my back";
    String later = "Keep it for now, and try again later";
    try (Journal played = open.journal()) {
      assertThat(played).isNotNull();
      Looking looking =
          play("Remove something that both of you see", option, "Remove it", later, "Done");
      assertThat(looking.cards()).contains("may still stand there.").doesNotContain("is gone");
      assertThat(file()).contains("a hand on my back");

      looking =
          play(
              "Remove something that both of you see",
              option,
              "Remove it",
              "Remove the rest",
              "Done");
      assertThat(looking.cards()).contains("could not be changed may still have its words.");
      assertThat(file()).doesNotContain("a hand on my back");
    }
  }

  @Test
  void aRuleIsBothsAndAPersonalLineAsksFirstWhoseItIs() throws IOException {
    home.introduced();
    play("Add something", "A house rule", "  No phones  ", "Done");
    play("Add something", "A line about what sets one of you off", "Nothing now", "Done");

    assertThat(file()).contains("\"text\":\"No phones\",\"kind\":\"house_rule\"");
  }

  @Test
  void aPersonalLineBelongsToTheOneWhoWasNamed() throws IOException {
    home.introduced();
    play("Add something", "A line that calms one of you", "Sam", "tea", "Done");
    play("Add something", "A repair phrase, for when it gets hard", " ", "Done");

    assertThat(file())
        .contains("\"by\":\"b\",\"text\":\"tea\",\"kind\":\"calming\"")
        .doesNotContain("repair_phrase");
  }

  @Test
  void aNameIsChangedAndTheTwoStayDifferent() {
    home.introduced();
    Looking looking = play("Change a name", "Alex", "sam", "Kim", "Done");

    assertThat(looking.cards()).contains("Somebody here has that name already.");
    assertThat(home.couple().read().orElseThrow().a()).isEqualTo("Kim");
    assertThat(looking.cues.get(looking.cues.size() - 1).card().text())
        .isEqualTo("About us: Kim and Sam");
  }

  @Test
  void whoeverLeavesIsAskedNothingMore() {
    home.knowing(ALL);
    Looking looking = play("What only Alex may see", "/leave");

    assertThat(looking.cues.get(looking.cues.size() - 1)).isInstanceOf(Cue.Choose.class);
  }

  @Test
  void whoeverLeavesAtAHandoverIsAskedNothingMore() {
    home.knowing(ALL);
    Looking looking =
        play("What only Alex may see", "Back to both of you", "/leave at the handover");

    assertThat(looking.cues.get(looking.cues.size() - 1)).isInstanceOf(Cue.HandOver.class);
  }

  @Test
  void withoutATerminalOnlyWhatBothMaySeeIsPrinted() {
    AtHome.Ran ran = home.knowing(ALL).run("about-us");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            Alex and Sam

            House rules
            - Late means a call.

            Repair phrases
            - Tea first?

            Open promises
            - Alex: A walk (Sun 29 Nov 2026)

            What calms Alex
            - a hand on my back

            What sets Sam off
            - a door that slams
            """);
  }

  @Test
  void asJsonItHasASchemaAndNothingPrivate() {
    assertThat(home.knowing(ALL).run("about-us", "--json").out())
        .startsWith("{\"schema\":1,\"names\":[\"Alex\",\"Sam\"],\"house_rules\":[{")
        .contains(
            "\"promises\":[{\"id\":\"k3fzm-7-a\",\"by\":[\"Alex\"],\"text\":\"A walk\","
                + "\"due\":\"2026-11-29\"}]")
        .doesNotContain("SECRET", "tickets");
  }

  @Test
  void nothingRememberedIsSaidAndLeavesNoFile() {
    AtHome.Ran ran = home.run("about-us");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Nothing is remembered yet.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aRehearsalPrintsNoTicket() throws IOException {
    AtHome.Ran ran =
        home.knowing(ALL)
            .answered(
                List.of(
                    "both: ['About us': 'What only Alex may see', 'About us': Done]",
                    "a: ['Only you': 'Remove the note for another day: (private)', "
                        + "'Remove it': 'Remove it']"),
                "about-us");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("-- Alex --", "(private)").doesNotContain("SECRET");
    assertThat(file()).doesNotContain("SECRET-A");
  }

  @Test
  void whatWasKeptForNextTimeAndWhenYouPlayedIsShownToBoth() {
    assertThat(home.knowing(DECKS).run("about-us").out())
        .isEqualTo(
            """
            Alex and Sam

            Kept for next time
            - Alex, by repair: close: 7
            - Sam, by repair: close: (passed)
            - Alex, by repair: hope: a calm winter

            Your evenings
            - Sam began last time
            - Played last: repair on Sat 21 Nov 2026
            - Drawn: repair 2 cards, last on Fri 20 Nov 2026
            """);
    assertThat(home.run("about-us", "--json").out())
        .contains(
            "\"answers\":[{\"by\":[\"Alex\"],\"deck\":\"repair\",\"step\":\"close\",\"text\":\"7\"}",
            "\"began\":\"Sam\",\"decks\":{\"repair\":{\"played\":\"2026-11-21\",\"drawn\":{"
                + "\"listening/12\":\"2026-11-19\",\"~0f0f0f0f0f0f\":\"2026-11-20\"}}}")
        .doesNotContain("SECRET", "closed", "small");
  }

  @Test
  void anAnswerOfOnesOwnIsSeenByItsAuthorAlone() {
    home.knowing(DECKS);
    Looking looking =
        play(
            "What both of you may see",
            "What only Alex may see",
            "What only Sam may see",
            "Back to both of you",
            "Done");

    assertThat(String.join("\n", looking.seenBy(Audience.B)))
        .contains("- Kept for next time by repair: fear: SECRET-B");
    assertThat(String.join("\n", looking.seenBy(Audience.A))).doesNotContain("SECRET");
    assertThat(looking.cards()).doesNotContain("SECRET question");
  }

  @Test
  void anAnswerIsRemovedByItsAuthorAndTheOthersStay() throws IOException {
    home.knowing(DECKS);
    Looking looking =
        play(
            "Remove something that both of you see",
            "Remove the answer for next time: repair: hope: a calm winter",
            "Remove it",
            "Done");

    assertThat(file())
        .doesNotContain("a calm winter", "hope")
        .contains("\"close\":{\"a\":{\"words\":\"7\",\"number\":7},\"b\":", "SECRET-B");
    assertThat(looking.cards()).contains("No session was found in which it was said.");
    Cue asked =
        looking.cues.stream()
            .filter(cue -> cue.card().text().startsWith("Remove it for good?"))
            .findFirst()
            .orElseThrow();
    assertThat(asked.card().alone()).isTrue();
    assertThat(asked.card().audience()).isEqualTo(Audience.A);
  }

  private OpenSession hoping(String deck, Instant at, String words) {
    Event.Heading heading =
        new Event.Heading(deck, "T", "0".repeat(64), 7, new People("Alex", "Sam"));
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.SHARED, Keep.NEXT_TIME);
    OpenSession open =
        home.sessions()
            .create(at, new SessionDeck("- Hello.\n"), new Event.Begun(at, heading, false));
    open.journal()
        .append(
            new Event.Taken(
                at,
                new Event.Line(4, "hope", Mark.ANSWER, scope, "What do you hope for?"),
                new Reply.Written(words),
                words));
    open.journal().close();
    return open;
  }

  @Test
  void anAnswerGoesFromTheSessionInWhichItWasSaidAndFromNoOther() throws IOException {
    OpenSession older = hoping("repair", AtHome.NOW.minusSeconds(9_000), "a calm winter");
    OpenSession said = hoping("repair", AtHome.NOW.minusSeconds(5_000), "a calm winter");
    OpenSession other = hoping("small", AtHome.NOW, "a calm winter");
    OpenSession changed = hoping("repair", AtHome.NOW.plusSeconds(1), "something else");
    home.knowing(DECKS);
    Looking looking =
        play(
            "Remove something that both of you see",
            "Remove the answer for next time: repair: hope: a calm winter",
            "Remove it",
            "Done");

    assertThat(looking.cards()).contains("and from the session in which it was said.");
    assertThat(journal(said)).doesNotContain("a calm winter").contains("(removed by its author)");
    assertThat(journal(older)).contains("a calm winter");
    assertThat(journal(other)).contains("a calm winter");
    assertThat(journal(changed)).contains("something else");
    assertThat(file()).contains("\"gone\":[\"" + said.id().letters() + "-4-a\"]");
  }

  private String journal(OpenSession open) throws IOException {
    return Files.readString(home.sessions().folder(open.id()).resolve("journal.jsonl"));
  }

  @Test
  void whatWasDrawnIsForgottenDeckByDeckAndTheRestStays() throws IOException {
    home.knowing(DECKS);
    play(
        "Remove something that both of you see",
        "Forget what was drawn in repair",
        "Keep it",
        "Done");
    assertThat(file()).contains("drawn");
    Looking looking =
        play(
            "Remove something that both of you see",
            "Forget what was drawn in repair",
            "Forget it",
            "Remove something that both of you see",
            "Nothing now",
            "Done");

    assertThat(file()).doesNotContain("drawn").contains("played", "a calm winter");
    assertThat(looking.cues).noneMatch(Cue.HandOver.class::isInstance);
    Cue.Choose last =
        looking.cues.stream()
            .filter(cue -> cue.card().text().equals("Which one?"))
            .map(Cue.Choose.class::cast)
            .reduce((first, second) -> second)
            .orElseThrow();
    assertThat(last.options()).noneMatch(option -> option.startsWith("Forget"));
  }

  @Test
  void aRehearsalPrintsNoOwnAnswer() {
    AtHome.Ran ran =
        home.knowing(DECKS)
            .answered(
                List.of(
                    "both: ['About us': 'What only Sam may see', 'About us': Done]",
                    "b: ['Only you': 'Back to both of you']"),
                "about-us");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("-- Sam --", "(private)").doesNotContain("SECRET");
  }
}
