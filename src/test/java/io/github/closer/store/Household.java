package io.github.closer.store;

import static org.assertj.core.api.Assertions.fail;

import io.github.closer.deck.Keep;
import io.github.closer.play.JournalFailure;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Learned;
import io.github.closer.session.People;
import io.github.closer.session.Visibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two people at a disk that may fail: what they do, in random order, and what has to be found.
 *
 * <p>Every answer has words of its own, said over and over, so that a piece of them is known again
 * wherever it turns up.
 */
final class Household {
  private final Random random;
  private final Map<SessionId, Story> stories = new LinkedHashMap<>();
  private final Set<String> lines = new HashSet<>();
  private final Set<People> namesPerhaps = new HashSet<>();
  private final Set<String> linesPerhaps = new HashSet<>();
  private Desk desk;
  private Optional<Playing> playing = Optional.empty();
  private int said;
  private boolean namesKnown;

  /** Where they sit, with a program that has just been started. */
  private record Desk(PowerDisk disk, Directories directories, Random random) {
    static Desk at(PowerDisk disk, Path root, Random random) {
      Path data = root.resolve("d/closer");
      return new Desk(disk, new Directories(data, root.resolve("s/closer"), root, root), random);
    }

    Sessions sessions() {
      return new Sessions(directories, random, disk);
    }

    CoupleFile couple() {
      return new CoupleFile(directories, disk, new Patience(1, 0));
    }
  }

  /** A session that is open. */
  private record Playing(OpenSession open, Story story) {}

  Household(Random random, PowerDisk disk, Path root) {
    this.random = random;
    this.desk = Desk.at(disk, root, random);
  }

  /** The same two in another of the states that a power cut may have left. */
  Household(Household before, PowerDisk disk, Path root) {
    this(before.random, disk, root);
    before.stories.forEach((name, story) -> stories.put(name, new Story(story)));
    lines.addAll(before.lines);
    linesPerhaps.addAll(before.linesPerhaps);
    namesPerhaps.addAll(before.namesPerhaps);
    namesKnown = before.namesKnown;
    said = before.said;
  }

  /** Another program comes, at the same disk. */
  void restart() throws IOException {
    desk.disk().restart();
    playing = Optional.empty();
  }

  PowerDisk disk() {
    return desk.disk();
  }

  private Story story(SessionId id) {
    return Objects.requireNonNull(stories.get(id));
  }

  /**
   * Does one thing or another, until something stops the program.
   *
   * @return whether something did
   */
  boolean plays(int things) throws IOException {
    try {
      for (int i = 0; i < things; i++) {
        doSomething();
      }
      return false;
    } catch (PowerDisk.Stopped | JournalFailure | StoreFailure e) {
      return true;
    }
  }

  private void doSomething() throws IOException {
    if (playing.isEmpty()) {
      playing = Optional.of(openOrBegin());
      return;
    }
    Playing now = playing.get();
    switch (random.nextInt(13)) {
      case 0, 1, 2 -> say(now, Audience.A, Visibility.SHARED, Keep.TRANSCRIPT);
      case 3, 4 -> say(now, Audience.B, Visibility.SHARED, Keep.SESSION);
      case 5 -> seal(now);
      case 6, 7 -> closed(now);
      case 8 -> append(now, new Event.Ended(Samples.AT));
      case 9 -> rememberOneOrTheOther();
      case 10 -> append(now, new Event.Paused(Samples.AT));
      case 11 -> leave(now);
      default -> remove(now);
    }
    if (playing.isPresent() && now.story().isOver()) {
      leave(now);
    }
  }

  private Playing openOrBegin() {
    List<SessionId> unfinished =
        stories.keySet().stream().filter(one -> !story(one).isOver()).toList();
    if (!unfinished.isEmpty() && random.nextInt(8) > 0) {
      return open(unfinished.get(random.nextInt(unfinished.size())));
    }
    Story story = new Story(Samples.BEGUN);
    OpenSession open =
        desk.sessions().create(Samples.AT, Story.DECK, Samples.BEGUN, Memories.brought());
    stories.put(open.id(), story);
    story.acknowledged();
    return new Playing(open, story);
  }

  private Playing open(SessionId which) {
    byte[] before = bytes(desk.sessions().folder(which).resolve("journal.jsonl"));
    OpenSession open = desk.sessions().open(which);
    Story story = story(which);
    found(story, open.events());
    if (open.setAside() > 0) {
      int from = (int) (before.length - open.setAside());
      story.tails().add(text(before).substring(from));
    }
    return new Playing(open, story);
  }

  private static void found(Story story, List<Event.Lasting> events) {
    check(story.mayBe(events), "opened with " + events + "\ninstead of " + story.sure());
    story.found(events);
  }

  private void leave(Playing now) {
    now.open().journal().close();
    playing = Optional.empty();
  }

  private void say(Playing now, Audience by, Visibility see, Keep keep) {
    say(now, ++said, new Event.Scope(by, see, keep));
  }

  private void say(Playing now, int moment, Event.Scope scope) {
    String words = ("<" + scope.by() + ++said + ">").repeat(1 + random.nextInt(longest()));
    Event.Taken plain = Samples.kept(moment, scope.keep(), words);
    Event.Line line = new Event.Line(moment, "step", plain.line().mark(), scope, "Say it?");
    append(now, new Event.Taken(plain.at(), line, plain.reply(), words));
  }

  /** Mostly short, and now and then over several sectors. */
  private int longest() {
    return random.nextInt(6) == 0 ? 1_200 : 30;
  }

  private void seal(Playing now) {
    int moment = ++said;
    say(now, moment, new Event.Scope(Audience.A, Visibility.SEALED, Keep.TRANSCRIPT));
    say(now, moment, new Event.Scope(Audience.B, Visibility.SEALED, Keep.TRANSCRIPT));
  }

  private void closed(Playing now) {
    List<Integer> sealed =
        moments(now.story(), line -> line.scope().visibility() == Visibility.SEALED);
    int moment = sealed.isEmpty() ? ++said : sealed.get(random.nextInt(sealed.size()));
    append(now, new Event.Closed(Samples.AT, moment));
  }

  private static List<Integer> moments(Story story, Predicate<Event.Line> which) {
    return story.sure().stream()
        .filter(Event.Taken.class::isInstance)
        .map(event -> ((Event.Taken) event).line())
        .filter(which)
        .map(Event.Line::moment)
        .toList();
  }

  private static void append(Playing now, Event.Lasting event) {
    now.story().appending(event);
    now.open().journal().append(event);
    now.story().acknowledged();
  }

  private void rememberOneOrTheOther() {
    if (random.nextBoolean()) {
      remember();
      return;
    }
    People people = new People("Alex", random.nextBoolean() ? "Sam" : "Kim");
    namesPerhaps.add(people);
    desk.couple().write(people);
    namesKnown = true;
    namesPerhaps.clear();
    namesPerhaps.add(people);
  }

  private void remember() {
    String line = "line " + ++said;
    linesPerhaps.add(line);
    desk.couple().add(Keep.REPAIR_PHRASE, Audience.BOTH, line, random);
    lines.add(line);
  }

  private void remove(Playing now) throws IOException {
    List<Integer> moments = moments(now.story(), line -> line.scope().by() == Audience.A);
    if (moments.isEmpty()) {
      return;
    }
    leave(now);
    int moment = moments.get(random.nextInt(moments.size()));
    String letters = now.open().id().letters();
    String name = letters + "-" + moment + "-a";
    // A tail with a hole may be of anything, in whichever session it is.
    stories.values().forEach(other -> other.tails().clear());
    Place place = new Place(letters, moment, Audience.A, 0);
    now.story().removing(new Redaction(Set.of(name), List.of(place)));
    desk.sessions().redact(Set.of(name));
    now.story().acknowledged();
  }

  /** Notes the tails that are on the disk now, and which nothing may lose any more. */
  void look() throws IOException {
    for (SessionId which : begun()) {
      byte[] bytes = bytes(desk.sessions().folder(which).resolve("journal.jsonl"));
      if (stories.containsKey(which)
          && JournalScan.of(bytes).state() instanceof JournalState.TornTail torn) {
        story(which).tails().add(text(bytes).substring(bytes.length - (int) torn.bytes()));
      }
    }
  }

  /** Opens every session, and says whether something stopped it. */
  boolean isStoppedOpening() {
    try {
      for (SessionId which : stories.keySet()) {
        if (begun().contains(which)) {
          desk.sessions().open(which).journal().close();
        }
      }
      return false;
    } catch (PowerDisk.Stopped e) {
      return true;
    }
  }

  /** Looks at everything, as the next program would; whatever it finds is what there is now. */
  void examine() throws IOException {
    for (SessionId name : begun()) {
      if (!stories.containsKey(name)) {
        stories.put(name, new Story(Samples.BEGUN));
      }
    }
    for (SessionSummary summary : desk.sessions().list()) {
      check(summary.standing() != SessionSummary.Standing.DAMAGED, "damaged: " + summary);
    }
    for (Map.Entry<SessionId, Story> entry : stories.entrySet()) {
      examine(entry.getKey(), entry.getValue());
    }
    Optional<People> names = desk.couple().read();
    check(
        names.map(namesPerhaps::contains).orElse(!namesKnown),
        names + " instead of one of " + namesPerhaps);
    namesPerhaps.clear();
    names.ifPresent(namesPerhaps::add);
    namesKnown = names.isPresent();
    Set<String> there = new HashSet<>();
    desk.couple().remembered().keepsakes().items().stream()
        .map(Learned.Item::text)
        .forEach(there::add);
    check(there.containsAll(lines), "the couple's file has lost " + lines);
    there.removeAll(lines);
    check(linesPerhaps.containsAll(there), "the couple's file has too much: " + there);
    lines.addAll(there);
  }

  private List<SessionId> begun() {
    return new SessionFolders(desk.directories().sessions(), desk.disk())
        .names().stream()
            .filter(name -> Files.exists(desk.sessions().folder(name).resolve("journal.jsonl")))
            .toList();
  }

  private void examine(SessionId which, Story story) throws IOException {
    Path folder = desk.sessions().folder(which);
    byte[] bytes = bytes(folder.resolve("journal.jsonl"));
    JournalReading reading = JournalReading.of(JournalScan.of(bytes));
    check(
        reading.state() instanceof JournalState.Whole
            || reading.state() instanceof JournalState.TornTail,
        "a false alarm: " + reading.state());
    Playing now = open(which);
    OpenSession open = now.open();
    check(open.events().equals(reading.events()), "opened as it was read");
    check(open.given().deck().equals(Story.DECK), "the deck: " + open.given().deck());
    check(
        !story.keepsMemory() || open.given().memory().equals(Story.memory()),
        "what it was given: " + open.given().memory());
    leave(now);
    String all = "";
    for (Path file : files(folder)) {
      String text = text(bytes(file));
      story.gone().forEach(gone -> checkGone(file, text, gone));
      all += file.endsWith("journal.jsonl.torn") ? text : "";
    }
    for (String tail : story.tails()) {
      check(all.contains(tail), "a torn tail is not kept: " + tail);
    }
  }

  private static void checkGone(Path file, String text, String gone) {
    String token = gone.substring(0, gone.indexOf('>') + 1);
    check(!text.contains(token), token + " is still in " + file);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.toList());
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return fail("an acknowledged session is lost: " + file, e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static void check(boolean so, String otherwise) {
    if (!so) {
      fail(otherwise);
    }
  }
}
