package io.github.closer.cli;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.Sessions;
import io.github.closer.text.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What the couple's file remembers, for the two to look through, add to and remove from.
 *
 * <p>What is one person's is removed by that person alone, behind a handover. What only one may see
 * is shown behind one, and in a rehearsal not at all, because there is nobody to look away.
 */
final class AboutUs {
  private static final String HIDDEN = "(private)";
  private static final int SHORT = 50;

  private final CoupleFile couple;
  private final Sessions sessions;
  private final ZoneId zone;
  private final OpenStage open;
  private final Words words;
  private Guarded screen;
  private Known known;

  AboutUs(Program program, OpenStage open) {
    this.couple = program.couple();
    this.sessions = program.sessions();
    this.zone = program.surroundings().time().zone();
    this.open = open;
    this.words = program.surroundings().words();
    this.known = Known.of(couple);
    this.screen = new Guarded(open.stage(), known);
  }

  private record Offer(String words, Runnable doing) {}

  /**
   * Asks what they would like until they have done; false when they leave instead. The first time
   * ever it asks their names.
   */
  boolean play() {
    if (couple.read().isEmpty() && new Introductions(couple, open, words).people(2).isEmpty()) {
      return false;
    }
    boolean on = true;
    while (on) {
      on = goesOn();
    }
    return !screen.left();
  }

  /** One thing, with what is remembered now; false when that was all. */
  private boolean goesOn() {
    known = Known.of(couple);
    screen = new Guarded(open.stage(), known);
    List<Offer> offers = offers();
    Optional<Offer> chosen =
        screen
            .choose(
                Guarded.Seat.BOTH,
                "About us: " + known.names(Audience.BOTH),
                Stream.concat(offers.stream().map(Offer::words), Stream.of("Done")).toList())
            .filter(index -> index < offers.size())
            .map(offers::get);
    chosen.ifPresent(offer -> offer.doing().run());
    screen.toBoth();
    return chosen.isPresent() && !screen.left();
  }

  private List<Offer> offers() {
    return List.of(
        new Offer("What both of you may see", this::shared),
        new Offer("What only " + known.name(Person.A) + " may see", () -> only(Person.A)),
        new Offer("What only " + known.name(Person.B) + " may see", () -> only(Person.B)),
        new Offer("Add something", this::add),
        new Offer("Remove something that both of you see", this::remove),
        new Offer("Change a name", this::rename));
  }

  private void shared() {
    String none = "\n\nNothing more is kept. Sessions leave things here, and you can add your own.";
    // Names are one line; whatever else is kept stands below it.
    List<String> lines = new AboutUsPage(known, zone).lines();
    screen.show(Guarded.Seat.BOTH, String.join("\n", lines) + (lines.size() > 1 ? "" : none));
  }

  private void only(Person person) {
    Guarded.Seat seat = Guarded.Seat.alone(Audience.of(person));
    List<Remembered> own = known.only(person);
    if (own.isEmpty()) {
      screen.show(seat, "Nothing is kept that only you may see.");
      return;
    }
    List<String> lines = new ArrayList<>(List.of("Only you see this now:", ""));
    for (Remembered thing : own) {
      lines.add("- " + about(thing, person) + words(thing));
    }
    List<Offer> offers = own.stream().map(this::removal).toList();
    choose(seat, String.join("\n", lines), offers, "Back to both of you");
  }

  /** For whom and for when it is. */
  private String about(Remembered thing, Person person) {
    if (thing.name() instanceof Remembered.ForNextTime) {
      return "Kept for next time by ";
    }
    String day = (thing.day().isPresent() ? "from " : "") + thing.when();
    return "For " + known.name(person.other()) + ", " + day + ": ";
  }

  /** In a rehearsal everything shown is printed, so what one alone may see is not shown. */
  private String words(Remembered thing) {
    return open.script().isPresent() && !thing.kind().isShared() ? HIDDEN : thing.text();
  }

  // Adding

  private void add() {
    List<String> kinds =
        List.of(
            "A house rule",
            "A repair phrase, for when it gets hard",
            "A line that calms one of you",
            "A line about what sets one of you off",
            "Nothing now");
    switch (screen.choose(Guarded.Seat.BOTH, "What would you like to add?", kinds).orElse(-1)) {
      case 0 -> add(Keep.HOUSE_RULE, Audience.BOTH, "Which rule do you both want?");
      case 1 -> add(Keep.REPAIR_PHRASE, Audience.BOTH, "What could one of you say then?");
      case 2 -> addOnes(Keep.CALMING, "What calms you, ");
      case 3 -> addOnes(Keep.TRIGGER, "What sets you off, ");
      default -> {}
    }
  }

  private void addOnes(Keep kind, String question) {
    one("Whose is it?")
        .ifPresent(
            owner ->
                add(
                    kind,
                    Audience.of(owner),
                    question
                        + known.name(owner)
                        + "? "
                        + known.name(owner.other())
                        + " sees it, too."));
  }

  private void add(Keep kind, Audience by, String question) {
    screen
        .line(Guarded.Seat.open(by), question)
        .ifPresent(
            text -> {
              couple.add(kind, by, text, RandomGenerator.getDefault());
              screen.saved();
            });
  }

  /** One of the two, chosen together. */
  private Optional<Person> one(String question) {
    List<String> names = List.of(known.name(Person.A), known.name(Person.B), "Nothing now");
    return screen
        .choose(Guarded.Seat.BOTH, question, names)
        .filter(index -> index < 2)
        .map(index -> index == 0 ? Person.A : Person.B);
  }

  // Removing

  private void remove() {
    List<Offer> offers = new ArrayList<>(known.shared().stream().map(this::removal).toList());
    known
        .drawn()
        .forEach(
            deck ->
                offers.add(
                    new Offer("Forget what was drawn in " + deck, () -> removing().drawn(deck))));
    if (offers.isEmpty()) {
      screen.show(Guarded.Seat.BOTH, "There is nothing to remove.");
      return;
    }
    choose(Guarded.Seat.BOTH, "Which one?", offers, "Nothing now");
  }

  private void choose(Guarded.Seat seat, String text, List<Offer> offers, String none) {
    List<String> options =
        Stream.concat(offers.stream().map(Offer::words), Stream.of(none)).toList();
    screen
        .choose(seat, text, options)
        .filter(index -> index < offers.size())
        .ifPresent(index -> offers.get(index).doing().run());
  }

  private Offer removal(Remembered thing) {
    String words = words(thing).replace('\n', ' ');
    int end = words.offsetByCodePoints(0, Math.min(SHORT, words.codePointCount(0, words.length())));
    String start = end < words.length() ? words.substring(0, end) + "…" : words;
    return new Offer(
        "Remove the " + thing.kind().words() + ": " + start,
        () -> removing().thing(thing, words(thing)));
  }

  private Removing removing() {
    return new Removing(couple, sessions, screen);
  }

  // Names

  private void rename() {
    one("Whose name?").ifPresent(person -> rename(person, ""));
  }

  private void rename(Person person, String problem) {
    String question = "What shall " + known.name(person) + " be called from now on?";
    Optional<String> name = screen.line(Guarded.Seat.BOTH, problem + question);
    if (name.isEmpty()) {
      return;
    }
    Optional<String> wrong = Introductions.problem(name.get(), List.of(known.name(person.other())));
    if (wrong.isPresent()) {
      rename(person, wrong.get() + "\n\n");
      return;
    }
    String a = person == Person.A ? name.get() : known.name(Person.A);
    String b = person == Person.B ? name.get() : known.name(Person.B);
    couple.write(new People(a, b));
    screen.saved();
    screen.show(Guarded.Seat.BOTH, "Sessions that were begun before keep the name they have.");
  }
}
