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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
  private Story beginning = new Story(Samples.BEGUN);
  private PowerDisk disk;
  private Path here;
  private Sessions sessions;
  private CoupleFile couple;
  private Directories directories;
  private OpenSession open;
  private SessionId id;
  private int said;
  private boolean namesKnown;

  Household(Random random) {
    this.random = random;
  }

  /** The same two in another of the states that a power cut may have left. */
  Household(Household before) {
    random = before.random;
    before.stories.forEach((name, story) -> stories.put(name, new Story(story)));
    lines.addAll(before.lines);
    linesPerhaps.addAll(before.linesPerhaps);
    namesPerhaps.addAll(before.namesPerhaps);
    namesKnown = before.namesKnown;
    said = before.said;
  }

  /** Goes on at this disk, with another program. */
  void at(PowerDisk other, Path root) throws IOException {
    disk = other;
    here = root;
    disk.restart();
    open = null;
    directories = new Directories(root.resolve("d/closer"), root.resolve("s/closer"), root, root);
    sessions = new Sessions(directories, random, disk);
    couple = new CoupleFile(directories, disk, new Patience(1, 0));
  }

  PowerDisk disk() {
    return disk;
  }

  Path root() {
    return here;
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
    if (open == null) {
      openOrBegin();
      return;
    }
    switch (random.nextInt(13)) {
      case 0, 1, 2 -> say(Audience.A, Visibility.SHARED, Keep.TRANSCRIPT, ++said);
      case 3, 4 -> say(Audience.B, Visibility.SHARED, Keep.SESSION, ++said);
      case 5 -> seal();
      case 6, 7 -> closed();
      case 8 -> append(new Event.Ended(Samples.AT));
      case 9 -> rememberOneOrTheOther();
      case 10 -> append(new Event.Paused(Samples.AT));
      case 11 -> leave();
      default -> remove();
    }
    if (open != null && stories.get(id).isOver()) {
      leave();
    }
  }

  private void openOrBegin() {
    List<SessionId> unfinished =
        stories.keySet().stream().filter(one -> !stories.get(one).isOver()).toList();
    if (unfinished.isEmpty() || random.nextInt(8) == 0) {
      beginning = new Story(Samples.BEGUN);
      open = sessions.create(Samples.AT, Story.DECK, Samples.BEGUN, Memories.brought());
      id = open.id();
      stories.put(id, beginning);
      beginning.acknowledged();
      beginning = new Story(Samples.BEGUN);
      return;
    }
    id = unfinished.get(random.nextInt(unfinished.size()));
    open(id);
  }

  private void open(SessionId which) {
    Path journal = sessions.folder(which).resolve("journal.jsonl");
    byte[] before = bytes(journal);
    open = sessions.open(which);
    Story story = stories.get(which);
    found(story, open.events());
    if (open.setAside() > 0) {
      int from = (int) (before.length - open.setAside());
      story.tails().add(text(before).substring(from));
    }
  }

  private static void found(Story story, List<Event.Lasting> events) {
    check(story.mayBe(events), "opened with " + events + "\ninstead of " + story.sure());
    story.found(events);
  }

  private void leave() throws IOException {
    open.journal().close();
    open = null;
  }

  private void say(Audience by, Visibility see, Keep keep, int moment) {
    String words = ("<" + by + ++said + ">").repeat(1 + random.nextInt(longest()));
    Event.Taken plain = Samples.kept(moment, keep, words);
    Event.Line line =
        new Event.Line(
            moment, "step", plain.line().mark(), new Event.Scope(by, see, keep), "Say it?");
    append(new Event.Taken(plain.at(), line, plain.reply(), words));
  }

  /** Mostly short, and now and then over several sectors. */
  private int longest() {
    return random.nextInt(6) == 0 ? 1_200 : 30;
  }

  private void seal() {
    int moment = ++said;
    say(Audience.A, Visibility.SEALED, Keep.TRANSCRIPT, moment);
    say(Audience.B, Visibility.SEALED, Keep.TRANSCRIPT, moment);
  }

  private void closed() {
    List<Integer> sealed =
        stories.get(id).sure().stream()
            .filter(Event.Taken.class::isInstance)
            .map(event -> ((Event.Taken) event).line())
            .filter(line -> line.scope().visibility() == Visibility.SEALED)
            .map(Event.Line::moment)
            .toList();
    append(
        new Event.Closed(
            Samples.AT, sealed.isEmpty() ? ++said : sealed.get(random.nextInt(sealed.size()))));
  }

  private void append(Event.Lasting event) {
    Story story = stories.get(id);
    story.appending(event);
    open.journal().append(event);
    story.acknowledged();
  }

  private void rememberOneOrTheOther() {
    if (random.nextBoolean()) {
      remember();
      return;
    }
    People people = new People("Alex", random.nextBoolean() ? "Sam" : "Kim");
    namesPerhaps.add(people);
    couple.write(people);
    namesKnown = true;
    namesPerhaps.clear();
    namesPerhaps.add(people);
  }

  private void remember() {
    String line = "line " + ++said;
    linesPerhaps.add(line);
    couple.add(Keep.REPAIR_PHRASE, Audience.BOTH, line, random);
    lines.add(line);
  }

  private void remove() throws IOException {
    List<Integer> moments =
        stories.get(id).sure().stream()
            .filter(Event.Taken.class::isInstance)
            .map(event -> ((Event.Taken) event).line())
            .filter(line -> line.scope().by() == Audience.A)
            .map(Event.Line::moment)
            .toList();
    if (moments.isEmpty()) {
      return;
    }
    leave();
    int moment = moments.get(random.nextInt(moments.size()));
    String name = id.letters() + "-" + moment + "-a";
    Place place = new Place(id.letters(), moment, Audience.A, 0);
    // A tail with a hole may be of anything, in whichever session it is.
    stories.values().forEach(other -> other.tails().clear());
    Story story = stories.get(id);
    story.removing(new Redaction(Set.of(name), List.of(place)));
    sessions.redact(Set.of(name));
    story.acknowledged();
  }

  /** Notes the tails that are on the disk now, and which nothing may lose any more. */
  void look() throws IOException {
    for (SessionId which : begun()) {
      byte[] bytes = bytes(sessions.folder(which).resolve("journal.jsonl"));
      if (stories.containsKey(which)
          && JournalScan.of(bytes).state() instanceof JournalState.TornTail torn) {
        stories.get(which).tails().add(text(bytes).substring(bytes.length - (int) torn.bytes()));
      }
    }
  }

  /** Opens every session, and says whether something stopped it. */
  boolean isStoppedOpening() {
    try {
      for (SessionId which : stories.keySet()) {
        if (begun().contains(which)) {
          sessions.open(which).journal().close();
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
        stories.put(name, beginning);
        beginning = new Story(Samples.BEGUN);
      }
    }
    for (SessionSummary summary : sessions.list()) {
      check(summary.standing() != SessionSummary.Standing.DAMAGED, "damaged: " + summary);
    }
    for (Map.Entry<SessionId, Story> entry : stories.entrySet()) {
      examine(entry.getKey(), entry.getValue());
    }
    Optional<People> names = couple.read();
    check(
        names.map(namesPerhaps::contains).orElse(!namesKnown),
        names + " instead of one of " + namesPerhaps);
    namesPerhaps.clear();
    names.ifPresent(namesPerhaps::add);
    namesKnown = names.isPresent();
    Set<String> there = new HashSet<>();
    couple.remembered().keepsakes().items().stream().map(Learned.Item::text).forEach(there::add);
    check(there.containsAll(lines), "the couple's file has lost " + lines);
    there.removeAll(lines);
    check(linesPerhaps.containsAll(there), "the couple's file has too much: " + there);
    lines.addAll(there);
  }

  private List<SessionId> begun() {
    return new SessionFolders(directories.sessions(), disk)
        .names().stream()
            .filter(name -> Files.exists(sessions.folder(name).resolve("journal.jsonl")))
            .toList();
  }

  private void examine(SessionId which, Story story) throws IOException {
    Path folder = sessions.folder(which);
    byte[] bytes = bytes(folder.resolve("journal.jsonl"));
    JournalReading reading = JournalReading.of(JournalScan.of(bytes));
    check(
        reading.state() instanceof JournalState.Whole
            || reading.state() instanceof JournalState.TornTail,
        "a false alarm: " + reading.state());
    open(which);
    check(open.events().equals(reading.events()), "opened as it was read");
    check(open.given().deck().equals(Story.DECK), "the deck: " + open.given().deck());
    check(
        !story.keepsMemory() || open.given().memory().equals(Story.memory()),
        "what it was given: " + open.given().memory());
    leave();
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
