package io.github.closer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house: which room may know which, and which library lives where. */
class ArchitectureTest {
  private static final String ROOT = "io.github.closer.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** Each room and the rooms it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "text", Set.of(),
          "deck", Set.of("text"),
          "session", Set.of("deck", "text"),
          "play", Set.of("session", "text"),
          "terminal", Set.of("play", "session", "text"),
          "rehearsal", Set.of("play", "session", "deck", "text"),
          "authoring", Set.of("deck", "text"),
          "transcript", Set.of("session", "text"),
          "store", Set.of("play", "session", "deck", "text"),
          "cli",
              Set.of(
                  "text",
                  "deck",
                  "session",
                  "play",
                  "terminal",
                  "rehearsal",
                  "authoring",
                  "transcript",
                  "store"));

  @Test
  void everyRoomIsOnThePlan() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.forEach(c -> rooms.add(c.getPackageName().substring(ROOT.length())));

    assertThat(rooms).isEqualTo(new TreeSet<>(MAY_IMPORT.keySet()));
  }

  @Test
  void aRoomImportsOnlyTheRoomsOnItsPlan() {
    var house = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : MAY_IMPORT.keySet()) {
      house = house.layer(room).definedBy(ROOT + room);
    }
    for (Map.Entry<String, Set<String>> room : MAY_IMPORT.entrySet()) {
      String[] allowed = room.getValue().toArray(String[]::new);
      house =
          allowed.length == 0
              ? house.whereLayer(room.getKey()).mayNotAccessAnyLayer()
              : house.whereLayer(room.getKey()).mayOnlyAccessLayers(allowed);
    }
    house.check(CLASSES);
  }

  @Test
  void noRoomsGoInCircles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void jacksonLivesInOneClassOfDeckAndInTheStore() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "store")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "deck.YamlTokens")
        .and(notInside("deck.YamlTokens"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..")
        .check(CLASSES);
  }

  @Test
  void jlineLivesInTheTerminalAndLendsTheTextRoomItsWidths() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "terminal")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "text.Width")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jline..")
        .check(CLASSES);
  }

  /** An address of a file is one thing of the network's package, and the only one that is used. */
  @Test
  void nobodyKnowsTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("java.net..")
                .and(
                    DescribedPredicate.not(
                        JavaClass.Predicates.simpleNameStartingWith("URI")
                            .or(JavaClass.Predicates.simpleName("URL")))))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.rmi..",
            "javax.net..",
            "javax.naming..",
            "javax.management..",
            "sun..",
            "com.sun..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Network|Multicast).*")
        .check(CLASSES);
  }

  @Test
  void thePlainStageKnowsNoJline() {
    classes()
        .that()
        .haveNameMatching(
            ".*\\.(PlainStage|PlainWriting|Dialogue|ConsoleLines|TypedLines|SoftClock|Wording"
                + "|Request|Drafts)(\\$.*)?")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.jline..")))
        .check(CLASSES);
  }

  @Test
  void picocliLivesInTheCommands() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "deck", "session", "authoring", "transcript"})
  void pureRoomsTouchNoFileNoClockAndNoThread(String room) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File.*|Console|RandomAccessFile)|java\\.lang\\.Thread")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandsTouchStandardStreamsTheEnvironmentAndTheExit() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  /**
   * All that is printed passes a NeutralWriter, because nobody else has a writer: one class opens
   * the streams, the surroundings put the neutral way before them, and no other is made.
   */
  @Test
  void everyWriterIsNeutralButForTheStreamsThemselves() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "text")
        .and()
        // It opens the streams; and it prints into a text, for a page.
        .haveNameNotMatching(".*\\.cli\\.(Main|Home)")
        .should()
        .callConstructorWhere(
            makes(
                "java\\.io\\.(PrintWriter|PrintStream|OutputStreamWriter|FileWriter|BufferedWriter)"))
        .check(CLASSES);
  }

  @Test
  void exactDataIsForOtherProgramsAndForWipingAScreen() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.cli\\.(Surroundings.*|AskedDecks|Stages)")
        .should()
        .callMethodWhere(calls("io\\.github\\.closer\\.cli\\.Surroundings.*", "exact"))
        .check(CLASSES);
  }

  /**
   * A stage puts the neutral way before it; a line that is typed is neutral as KeyedLine shows it.
   */
  @Test
  void theConsoleIsGivenOutInOnePlace() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.terminal\\.PlainStage")
        .should()
        .callMethodWhere(calls("java\\.io\\.Console", "writer"))
        .check(CLASSES);
  }

  /** Words reach a screen through Screen alone; Borrowing writes what it has written itself. */
  @Test
  void theTerminalIsWrittenToByTheOneWhoPaintsAndTheOneWhoGivesItBack() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.terminal\\.(Screen|RichTerminal|Borrowing)")
        .should()
        .callMethodWhere(calls("org\\.jline\\.terminal\\.Terminal", "writer|output|puts|echo"))
        .orShould()
        .callMethodWhere(calls("org\\.jline\\.utils\\..*", "print|println|toAnsi"))
        .check(CLASSES);
  }

  @Test
  void fewClassesOfTheTerminalKnowAWriter() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "terminal")
        .and()
        .haveNameNotMatching(
            ".*\\.terminal\\.(Screen|RichTerminal|Borrowing|Speech|TerminalLines|PlainStage|Pager)")
        .should()
        .callMethodWhere(calls("java\\.io\\.(Print)?Writer", ".*"))
        .check(CLASSES);
  }

  @Test
  void classesAreFinalUnlessTheyAreMadeToBeExtended() {
    List<String> open =
        CLASSES.stream()
            .filter(c -> !c.isInterface() && !c.isEnum() && !c.isAnonymousClass())
            .filter(c -> !c.getModifiers().contains(JavaModifier.FINAL))
            .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(c -> !c.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(c -> c.getFullName().substring(ROOT.length()))
            .filter(name -> !name.equals("store.StoreFailure"))
            .sorted()
            .toList();

    assertThat(open).isEmpty();
  }

  private static DescribedPredicate<JavaConstructorCall> makes(String owner) {
    return DescribedPredicate.describe(
        "makes " + owner, call -> call.getTargetOwner().getName().matches(owner));
  }

  private static DescribedPredicate<JavaMethodCall> calls(String owner, String name) {
    return DescribedPredicate.describe(
        owner + "." + name,
        call ->
            call.getTargetOwner().getName().matches(owner)
                && call.getTarget().getName().matches(name));
  }

  private static DescribedPredicate<JavaClass> notInside(String outer) {
    return DescribedPredicate.describe(
        "not inside " + outer, c -> !c.getFullName().startsWith(ROOT + outer + "$"));
  }
}
