package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFilesTest {
  private static final String LISTENING =
      """
      title: Words for listening
      parts:
        rules:
          - ask: Ready?
            id: ready
            who: both
            answer: line
          - say: You said "$ready".
            when: ready answered
          - use: later
        later:
          - say: There is time.
      """;

  private final Map<String, String> files = new TreeMap<>();
  private final List<String> askedFor = new ArrayList<>();

  private Loaded<Deck> read(String text) {
    return DeckReader.read(new Source("deck.yaml", text), "deck", this::find);
  }

  private OtherFiles.Answer find(FileName name) {
    askedFor.add(name.key());
    return Optional.ofNullable(files.get(name.key()))
        .<OtherFiles.Answer>map(text -> new OtherFiles.Found(new Source(name.key(), text)))
        .orElse(OtherFiles.Missing.of(name, List.of()));
  }

  private Deck deck(String text) {
    Loaded<Deck> loaded = read(text);
    assertThat(said(loaded)).isEmpty();
    return loaded.value().orElseThrow();
  }

  /** Every diagnostic of every file, with the place in front of it. */
  private static List<String> said(Loaded<Deck> loaded) {
    List<String> said = new ArrayList<>();
    loaded.diagnostics().forEach(d -> said.add(line("deck.yaml", d)));
    for (Loaded.Other other : loaded.others()) {
      other.diagnostics().forEach(d -> said.add(line(other.source().name(), d)));
    }
    return said;
  }

  private static String line(String file, Diagnostic diagnostic) {
    return file
        + ":"
        + diagnostic.at().span().line()
        + ": "
        + diagnostic.rule().code()
        + " "
        + diagnostic.message();
  }

  private static List<Step> part(Deck deck, String name) {
    return deck.contents().parts().getOrDefault(new PartName(name), List.of());
  }

  @Test
  void findsNothingWhereADeckStandsAlone() {
    Loaded<Deck> loaded =
        DeckReader.read(
            new Source("deck.yaml", "title: T\ninclude: [a.yaml]\nsteps: [use: deck b]\n"), "deck");

    assertThat(said(loaded))
        .containsExactly(
            "deck.yaml:2: D081 there is no file `a.yaml`",
            "deck.yaml:3: D081 there is no deck called `b`");
  }

  @Test
  void playsPartsOfAFileUnderItsName() {
    files.put("shared/listening.yaml", LISTENING);
    Deck deck = deck("title: T\ninclude: [shared/listening.yaml]\nsteps: [use: listening/rules]\n");

    assertThat(deck.contents().steps().get(0))
        .isInstanceOfSatisfying(
            Step.Use.class,
            use -> assertThat(use.part()).isEqualTo(new PartName("listening/rules")));
    assertThat(part(deck, "listening/rules"))
        .extracting(step -> step.id().map(StepId::value).orElse(""))
        .containsExactly("listening/ready", "", "");
    assertThat(part(deck, "listening/rules").get(2))
        .isInstanceOfSatisfying(
            Step.Use.class,
            use -> assertThat(use.part()).isEqualTo(new PartName("listening/later")));
  }

  @Test
  void lookedAtFromInsideAFileNamesMeanThatFile() {
    files.put("shared/listening.yaml", LISTENING);
    Deck deck =
        deck(
            """
            title: T
            include: [shared/listening.yaml]
            steps:
              - scale: Ready?
                id: ready
              - use: listening/rules
              - say: You said $ready.
                when: ready > 3
              - use: later
            parts:
              later:
                - stop: Later.
            """);
    Step.Say inside = (Step.Say) part(deck, "listening/rules").get(1);
    Step.Say outside = (Step.Say) deck.contents().steps().get(2);

    assertThat(asked(inside)).isEqualTo(new StepId("listening/ready"));
    assertThat(asked(outside)).isEqualTo(new StepId("ready"));
    assertThat(inside.modifiers().when())
        .contains(
            new Condition.Answered(
                new Reference(new StepId("listening/ready"), Reference.Field.VALUE)));
    assertThat(inside.text().source()).isEqualTo("You said \"$ready\".");
  }

  private static StepId asked(Step.Say say) {
    return ((Template.Answer) say.text().parts().get(1)).reference().step();
  }

  @Test
  void givesAFileTheNameThatItGivesItself() {
    files.put("a.yaml", "title: A\nid: in-other-words\nparts: {x: [say: X]}\n");

    assertThat(deck("title: T\ninclude: [a.yaml]\nsteps: [use: in-other-words/x]\n")).isNotNull();
    assertThat(said(read("title: T\ninclude: [a.yaml]\nsteps: [use: a/x]\n")))
        .containsExactly("deck.yaml:3: D062 no file called `a` is included");
  }

  @Test
  void lookedAtFromOutsideNothingInAFileHasAName() {
    files.put("listening.yaml", LISTENING);

    assertThat(
            said(
                read(
                    """
                    title: T
                    include: [listening.yaml]
                    steps:
                      - use: listening/rules
                      - use: later
                      - use: listening/sooner
                      - say: $ready
                        when: ready answered
                    """)))
        .containsExactly(
            "deck.yaml:5: D062 this deck has no part called `later`",
            "deck.yaml:6: D062 `listening` has no part called `sooner`",
            "deck.yaml:7: D061 nothing is called `$ready`",
            "deck.yaml:8: D060 no step has the id `ready`");
  }

  @Test
  void looksForAFileFromWhereItIsIncludedAndReadsItOnce() {
    files.put("shared/a.yaml", "title: A\ninclude: [deep/b.yaml]\nparts: {x: [use: b/x]}\n");
    files.put("shared/deep/b.yaml", "title: B\ninclude: [../c.yaml]\nparts: {x: [use: c/x]}\n");
    files.put("shared/c.yaml", "title: C\nparts: {x: [say: X]}\n");
    Loaded<Deck> loaded =
        read(
            """
            title: T
            include: [shared/a.yaml, ./shared/deep/../c.yaml]
            steps: [use: a/x, use: c/x]
            """);

    assertThat(said(loaded)).isEmpty();
    assertThat(askedFor).containsExactly("shared/a.yaml", "shared/deep/b.yaml", "shared/c.yaml");
    assertThat(loaded.value().orElseThrow().contents().parts().keySet())
        .extracting(PartName::value)
        .containsExactlyInAnyOrder("a/x", "b/x", "c/x");
    assertThat(said(read("title: T\ninclude: [shared/a.yaml]\nsteps: [use: c/x]\n")))
        .containsExactly("deck.yaml:3: D062 no file called `c` is included");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.yaml",
        "x/../../a.yaml",
        "/a.yaml",
        "~/a.yaml",
        "C:/a.yaml",
        "x\\a.yaml",
        "a.txt",
        "a",
        "file:a.yaml"
      })
  void doesNotEvenLookOutsideTheFolderOfTheDeck(String path) {
    Loaded<Deck> loaded = read("title: T\ninclude:\n  - " + path + "\nsteps: [use: a/x]\n");

    assertThat(loaded.diagnostics()).extracting(Diagnostic::rule).containsExactly(Rule.NOT_A_PATH);
    assertThat(askedFor).isEmpty();
  }

  @Test
  void doesNotLookOutsideTheFolderOfADeckThatIsLedToEither() {
    files.put("deck b", "title: B\ninclude: [../x.yaml]\nsteps: [say: B]\n");
    Loaded<Deck> loaded = read("title: T\nsteps: [use: deck b]\n");

    assertThat(askedFor).containsExactly("deck b");
    assertThat(said(loaded))
        .containsExactly(
            "deck.yaml:2: D082 `deck b` has problems of its own",
            "deck b:2: D080 `../x.yaml` leads out of the folder of the deck");
  }

  @Test
  void findsTheFilesOfADeckThatIsLedToInItsOwnFolder() {
    files.put("deck b", "title: B\ninclude: [words.yaml]\nsteps: [use: words/x]\n");
    files.put("deck b: words.yaml", "title: W\nparts: {x: [say: B]}\n");
    files.put("words.yaml", "title: W\nparts: {x: [say: T]}\n");
    Deck deck = deck("title: T\ninclude: [words.yaml]\nsteps: [use: words/x, use: deck b]\n");

    assertThat(part(deck, "words/x").get(0).toString()).contains("Literal[text=T]");
    assertThat(part(deck, "deck b/words/x").get(0).toString()).contains("Literal[text=B]");
  }

  @Test
  void tellsOfEveryFileInOnePass() {
    files.put("a.yaml", "title: A\nparts: {x: [oops: X]}\n");
    files.put("b.yaml", "title: B\nid: c\nparts: {x: [{say: X, when: y > 3}]}\n");

    assertThat(
            said(
                read(
                    "title: T\ninclude: [a.yaml, b.yaml]\nsteps: [use: a/x, use: c/x, say: $z]\n")))
        .containsExactly(
            "deck.yaml:2: D082 `a.yaml` has problems of its own",
            "deck.yaml:2: D082 `b.yaml` has problems of its own",
            "deck.yaml:3: D061 nothing is called `$z`",
            "a.yaml:2: D034 this step does not say what it is",
            "b.yaml:3: D060 no step has the id `y`");
  }

  @Test
  void stopsWhereFilesIncludeEachOther() {
    files.put("a.yaml", "title: A\ninclude: [b.yaml]\nparts: {x: [use: b/x]}\n");
    files.put("b.yaml", "title: B\ninclude: [a.yaml]\nparts: {x: [use: a/x]}\n");

    assertThat(said(read("title: T\ninclude: [a.yaml]\nsteps: [use: a/x]\n")))
        .contains("b.yaml:2: D063 this leads back into `a.yaml`, which includes this file")
        .hasSize(3);
  }

  @Test
  void stopsWhereAFileIncludesTheDeckThatIsPlayed() {
    String played = "title: T\ninclude: [a.yaml]\nsteps: [use: a/x]\n";
    files.put("a.yaml", "title: A\ninclude: [deck.yaml]\nparts: {x: [say: X]}\n");
    files.put("deck.yaml", played);

    assertThat(said(read(played)))
        .containsExactly(
            "deck.yaml:2: D082 `a.yaml` has problems of its own",
            "a.yaml:2: D063 this leads back into `deck.yaml`, which includes this file");
  }

  @Test
  void stopsWherePartsOfTwoDecksLeadIntoEachOther() {
    files.put("deck x", "title: X\nsteps: [use: later]\nparts: {later: [use: deck y]}\n");
    files.put(
        "deck y", "title: Y\ncards:\n  - choose: Q\n    options: [{text: O, then: deck x}]\n");

    assertThat(said(read("title: T\nsteps: [use: deck x]\n")))
        .contains("deck y:4: D063 this leads back into `deck x`, so the deck might never end");
  }

  @Test
  void stopsWhereADeckLeadsToTheOneThatIsPlayed() {
    String played = "title: T\nsteps: [use: deck x]\n";
    files.put("deck x", "title: X\nsteps: [use: deck t]\n");
    files.put("deck t", played);
    Loaded<Deck> loaded = DeckReader.read(new Source("deck t", played), "t", this::find);

    assertThat(said(loaded))
        .contains("deck x:2: D063 `deck t` is the deck that is played, so it might never end");
  }

  @Test
  void followsFilesOnlySoFar() {
    for (int i = 0; i < 60; i++) {
      files.put(i + ".yaml", "title: T\ninclude: [" + (i + 1) + ".yaml]\nparts: {x: [say: X]}\n");
    }
    String all =
        IntStream.range(0, 60).mapToObj(i -> "w" + i + ".yaml").collect(Collectors.joining(", "));
    IntStream.range(0, 60)
        .forEach(i -> files.put("w" + i + ".yaml", "title: T\nparts: {x: [say: X]}\n"));

    assertThat(said(read("title: T\ninclude: [0.yaml]\nsteps: [use: 0/x]\n")))
        .anyMatch(line -> line.contains("D003"));
    assertThat(askedFor).hasSizeLessThan(20);
    askedFor.clear();
    assertThat(said(read("title: T\ninclude: [" + all + "]\nsteps: [say: X]\n")))
        .allMatch(line -> line.contains("D003"))
        .hasSize(60 - AllFiles.MOST + 1);
    assertThat(askedFor).hasSize(AllFiles.MOST - 1);
  }

  @Test
  void countsTheStepsOfAllFilesTogether() {
    String many = "    - Why?\n".repeat(1_500);
    files.put("a.yaml", "title: A\nparts:\n  x:\n" + many);
    files.put("b.yaml", "title: B\nparts:\n  x:\n" + many);

    assertThat(said(read("title: T\ninclude: [a.yaml, b.yaml]\nsteps: [use: a/x]\n")))
        .contains("b.yaml:504: D003 this deck has more than 2,000 steps and cards");
  }

  @Test
  void countsTheRoundsOfAllFilesTogether() {
    files.put(
        "a.yaml",
        "title: A\nparts:\n  x:\n    - repeat: 50\n      steps: [use: y]\n  y:\n    - repeat: 50\n      steps: [say: A, say: B]\n");

    assertThat(said(read("title: T\ninclude: [a.yaml]\nsteps: [use: a/x]\n"))).isEmpty();
    assertThat(
            said(
                read(
                    "title: T\ninclude: [a.yaml]\nsteps:\n  - repeat: 5\n    steps: [use: a/x]\n")))
        .containsExactly(
            "deck.yaml:4: D003 this can become more than 20,000 steps, because rounds and parts"
                + " multiply");
  }

  @Test
  void doesNotTakeTwoFilesOfOneName() {
    files.put("a.yaml", "title: A\nid: same\nparts: {x: [say: X]}\n");
    files.put("b.yaml", "title: B\nid: same\nparts: {x: [say: X]}\n");
    files.put("c d.yaml", "title: C\nparts: {x: [say: X]}\n");

    assertThat(said(read("title: T\ninclude: [a.yaml, b.yaml, c d.yaml]\nsteps: [use: same/x]\n")))
        .containsExactly(
            "deck.yaml:2: D082 `b.yaml` and another file are both called `same`",
            "deck.yaml:2: D082 `c d.yaml` has no name that can stand before a slash");
  }

  @Test
  void playsAnotherDeckBehindItsCoverAndComesBack() {
    files.put(
        "deck walk",
        """
        title: The walk
        not_for:
          - You are tired.
        steps:
          - ask: Where to?
            id: where
            who: both
            answer: line
          - use: home
          - stop: Home again.
        parts:
          home:
            - say: From $where to home.
              when: where answered
            - stop: Enough.
              when: where skipped
        """);
    Deck deck =
        deck(
            "title: T\nsteps:\n  - if: not (x answered)\n    then: deck walk\n  - {ask: Q, id: x, answer: line}\n");
    List<Step> walk = part(deck, "deck walk");

    assertThat(walk)
        .extracting(Object::getClass)
        .containsExactly(Step.Say.class, Step.Ask.class, Step.Use.class, Step.Say.class);
    assertThat(((Step.Say) walk.get(0)).text().source())
        .isEqualTo("The walk\n\nNot for you tonight if:\n- You are tired.");
    assertThat(((Step.Say) walk.get(3)).text().source()).isEqualTo("Home again.");
    assertThat(walk.get(1).id()).contains(new StepId("deck walk/where"));
    assertThat(part(deck, "deck walk/home").get(1)).isInstanceOf(Step.Stop.class);
  }

  @Test
  void drawsFromTheCardsOfTheFileInWhichTheDrawIsWritten() {
    files.put("deck small", "- One?\n- Two?\n");
    files.put("deck large", "title: L\norder: written\ncards: [Three?]\nsteps: [draw: 1]\n");
    files.put("pool.yaml", "title: P\ndepth: 2\ncards: [Four?, Five?]\nparts: {x: [draw: 2]}\n");
    Deck deck =
        deck(
            """
            title: T
            include: [pool.yaml]
            cards: [Mine?]
            steps:
              - draw: 1
              - use: deck small
              - use: deck large
              - use: pool/x
            """);

    assertThat(pool(deck, deck.contents().steps().get(0))).containsExactly("Mine?");
    assertThat(pool(deck, part(deck, "deck small").get(1))).containsExactly("One?", "Two?");
    assertThat(((Step.Draw) part(deck, "deck small").get(1)).count()).isEqualTo(2);
    assertThat(pool(deck, part(deck, "deck large").get(1))).containsExactly("Three?");
    assertThat(pool(deck, part(deck, "pool/x").get(0))).containsExactly("Four?", "Five?");
    assertThat(deck.around(part(deck, "deck large").get(1)).shuffled()).isFalse();
    assertThat(deck.around(part(deck, "pool/x").get(0)).depth()).isEqualTo(2);
  }

  private static List<String> pool(Deck deck, Step draw) {
    return deck.around(draw).cards().stream()
        .map(card -> ((Step.Ask) card).question().source())
        .toList();
  }

  @Test
  void countsOnlyTheCardsOfTheFileInWhichADrawIsWritten() {
    files.put("a.yaml", "title: A\nparts: {x: [draw: 1]}\n");

    assertThat(said(read("title: T\ninclude: [a.yaml]\ncards: [One?]\nsteps: [use: a/x]\n")))
        .contains("a.yaml:2: D102 this asks for a card, and there is none");
  }

  @Test
  void aPartThatGoesDeepMakesTheDeckADeepOne() {
    files.put(
        "a.yaml", "title: A\nparts: {x: [use: y], y: [{ask: X, tags: [taboo]}], z: [say: Z]}\n");
    files.put("deep.yaml", "title: D\ntags: [conflict]\nparts: {x: [say: X]}\n");
    String text = "title: T\ninclude: [a.yaml, deep.yaml]\nsteps:\n  - say: X\n  - use: ";

    assertThat(said(read(text + "a/x\n")))
        .hasSize(3)
        .allMatch(line -> line.startsWith("deck.yaml:5: D101"));
    assertThat(said(read(text + "deep/x\n")))
        .allMatch(line -> line.startsWith("deck.yaml:5: D101"))
        .isNotEmpty();
    assertThat(said(read(text + "a/z\n"))).isEmpty();
  }

  @Test
  void aFileOfPartsLeavesCareToTheDeckThatUsesThem() {
    assertThat(said(read("title: T\ndepth: 3\nparts: {x: [ask: Deep?]}\n"))).isEmpty();
  }

  @Test
  void aDeepDeckTakesCareOfItselfWhoeverLeadsToIt() {
    String careful =
        "title: D\ndepth: 3\nnot_for: [No.]\nsteps: [consent: Yes?, ask: Deep?, say: Thanks.]\n";
    files.put("deck careful", careful);
    files.put("deck careless", "title: D\ndepth: 3\nsteps: [ask: Deep?]\n");

    assertThat(said(read("title: T\nsteps: [use: deck careful]\n"))).isEmpty();
    assertThat(said(read("title: T\nsteps: [use: deck careless]\n")))
        .contains("deck.yaml:2: D082 `deck careless` has problems of its own")
        .anyMatch(line -> line.startsWith("deck careless:2: D101"));
  }

  @Test
  void doesNotLeadToADeckWithNothingToPlay() {
    files.put("deck a", "title: A\nparts: {x: [say: X]}\n");

    assertThat(said(read("title: T\nsteps: [use: deck a]\n")))
        .containsExactly("deck.yaml:2: D082 `deck a` has only parts to be used");
  }

  @Test
  void aFileMayChangeWhoSpeaks() {
    files.put("a.yaml", "title: A\nparts: {x: [roles: Who begins?], y: [say: Y]}\n");
    String text =
        """
        title: T
        include: [a.yaml]
        steps:
          - {ask: Q, id: q, who: speaker, private: always, answer: line}
          - USE
          - {say: $q, who: speaker, private: always}
          - {ask: R, who: listener}
        """;

    assertThat(said(read(text.replace("USE", "say: Between.")))).isEmpty();
    assertThat(said(read(text.replace("USE", "use: a/y"))))
        .containsExactly(
            "deck.yaml:6: D100 by then the roles can have changed, and the other would learn of"
                + " `q`");
  }

  @Test
  void anAnswerOfLastTimeMeansThatFileToo() {
    files.put(
        "deck walk",
        """
        title: Walk
        steps:
          - say: Last time to $last.where.
            when: last.where answered and last.where = 'the canal'
          - {ask: Where to?, id: where, who: a, answer: line, keep: next_time}
        """);
    Deck deck =
        deck(
            """
            title: T
            steps:
              - {scale: And now?, id: where, who: both}
              - use: deck walk
            """);

    Reference where =
        new Reference(new StepId("deck walk/where"), Reference.Field.VALUE, Reference.Session.LAST);
    Step said = part(deck, "deck walk").get(1);
    assertThat(said.modifiers().when())
        .contains(
            new Condition.And(
                new Condition.Answered(where),
                new Condition.Compare(
                    new Condition.AnswerValue(where),
                    Condition.Comparison.EQUAL,
                    new Condition.TextValue("the canal"))));
    assertThat(((Step.Say) said).text().parts()).contains(new Template.Answer(where));
  }

  @Test
  void namesAreSaidAsTheyAreWritten() {
    files.put(
        "a.yaml",
        """
        title: A
        parts:
          x:
            - {ask: Q, id: q, who: a, answer: line}
            - {ask: R, id: rest, who: a, answer: line, keep: next_time}
            - {ask: N, id: never, who: a, answer: line, keep: never}
            - say: $last.q and $last.rset and $never.
        """);

    Loaded<Deck> loaded = read("title: T\ninclude: [a.yaml]\nsteps: [use: a/x]\n");

    assertThat(said(loaded))
        .containsExactly(
            "deck.yaml:2: D082 `a.yaml` has problems of its own",
            "a.yaml:7: D064 the answer of `q` is not kept for next time",
            "a.yaml:7: D061 nothing is called `$last.rset`",
            "a.yaml:7: D064 the answer of `never` is never kept, so nothing can look at it");
    assertThat(loaded.others().get(0).diagnostics())
        .anyMatch(d -> d.help().orElse("").equals("did you mean `$last.rest`?"));
  }

  @Test
  void ideasAreTakenFromTheCardsOfTheFileInWhichTheMatchIsWritten() {
    files.put("a.yaml", "title: A\nparts: {x: [{match: What?, from: cards}]}\n");
    files.put("b.yaml", "title: B\ncards: [Two?]\nparts: {x: [{match: What?, from: cards}]}\n");
    String text = "title: T\ninclude: [FILE.yaml]\ncards: [One?]\nsteps: [use: FILE/x]\n";

    assertThat(said(read(text.replace("FILE", "a"))))
        .contains("a.yaml:2: D102 this is about cards, and there is none");
    Deck deck = deck(text.replace("FILE", "b"));
    assertThat(pool(deck, part(deck, "b/x").get(0))).containsExactly("Two?");
  }

  @Test
  void whatIsIncludedIsForAsManyAsTheDeck() {
    files.put("a.yaml", "title: A\nparts: {x: [{note: N, private: always, who: each}]}\n");
    files.put("deck four", "title: F\npeople: 4\ninclude: [a.yaml]\nsteps: [use: a/x]\n");
    files.put("deck four: a.yaml", files.get("a.yaml"));
    String text = "title: T\ninclude: [a.yaml]\nsteps: [use: a/x]\n";

    assertThat(said(read(text))).isEmpty();
    assertThat(said(read(text.replace("include", "people: 4\ninclude"))))
        .contains("a.yaml:2: D103 among two couples nothing is private");
    assertThat(said(read("title: T\nsteps: [use: deck four]\n")))
        .contains(
            "deck.yaml:2: D082 `deck four` is for other people",
            "deck four: a.yaml:2: D103 among two couples nothing is private");
  }

  @Test
  void doesNotIncludeWhatSaysThatItIsForOthers() {
    files.put("a.yaml", "title: A\npeople: 1\nparts: {x: [say: X]}\n");
    String text = "title: T\ninclude: [a.yaml]\nsteps: [use: a/x]\n";

    assertThat(said(read(text))).containsExactly("deck.yaml:2: D082 `a.yaml` is for other people");
    assertThat(said(read(text.replace("include", "people: 1\ninclude")))).isEmpty();
  }

  @Test
  void saysOnceThatAWholeDeckIsForOthers() {
    files.put("deck four", "title: F\npeople: 4\ninclude: [a.yaml]\nsteps: [use: a/x]\n");
    files.put("deck four: a.yaml", "title: A\npeople: 4\nparts: {x: [say: X]}\n");

    assertThat(said(read("title: T\nsteps: [use: deck four]\n")))
        .containsExactly("deck.yaml:2: D082 `deck four` is for other people");
  }
}
