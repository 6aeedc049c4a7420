package io.github.closer.cli;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.Sessions;
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
  private static final int SHORT = 50;

  private final CoupleFile couple;
  private final Sessions sessions;
  private final ZoneId zone;
  private final OpenStage open;
  private Guarded screen;
  private Known known;

  AboutUs(Program program, OpenStage open) {
    this.couple = program.couple();
    this.sessions = program.sessions();
    this.zone = program.surroundings().time().zone();
    this.open = open;
    this.known = Known.of(couple, open.words());
    this.screen = new Guarded(open.stage(), known);
  }

  private record Offer(String words, Runnable doing) {}

  /**
   * Asks what they would like until they have done; false when they leave instead. The first time
   * ever it asks their names.
   */
  boolean play() {
    if (couple.read().isEmpty() && new Introductions(couple, open).people(2).isEmpty()) {
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
    known = Known.of(couple, open.words());
    screen = new Guarded(open.stage(), known);
    List<Offer> offers = offers();
    Optional<Offer> chosen =
        screen
            .choose(
                Guarded.Seat.BOTH,
                say("cli.about-us", known.names(Audience.BOTH)),
                Stream.concat(
                        offers.stream().map(Offer::words), Stream.of(say("cli.about-us.done")))
                    .toList())
            .filter(index -> index < offers.size())
            .map(offers::get);
    chosen.ifPresent(offer -> offer.doing().run());
    screen.toBoth();
    return chosen.isPresent() && !screen.left();
  }

  private List<Offer> offers() {
    return List.of(
        new Offer(say("cli.about-us.shared"), this::shared),
        new Offer(say("cli.about-us.only", known.name(Person.A)), () -> only(Person.A)),
        new Offer(say("cli.about-us.only", known.name(Person.B)), () -> only(Person.B)),
        new Offer(say("cli.about-us.add"), this::add),
        new Offer(say("cli.about-us.remove"), this::remove),
        new Offer(say("cli.about-us.rename"), this::rename));
  }

  private void shared() {
    String none = "\n\n" + say("cli.about-us.no-more");
    // Names are one line; whatever else is kept stands below it.
    List<String> lines = new AboutUsPage(known, zone).lines();
    screen.show(Guarded.Seat.BOTH, String.join("\n", lines) + (lines.size() > 1 ? "" : none));
  }

  private void only(Person person) {
    Guarded.Seat seat = Guarded.Seat.alone(Audience.of(person));
    List<Remembered> own = known.only(person);
    if (own.isEmpty()) {
      screen.show(seat, say("cli.only.nothing"));
      return;
    }
    List<String> lines = new ArrayList<>(List.of(say("cli.only.heading"), ""));
    for (Remembered thing : own) {
      lines.add("- " + about(thing, person));
    }
    List<Offer> offers = own.stream().map(this::removal).toList();
    choose(seat, String.join("\n", lines), offers, say("cli.only.back"));
  }

  /** What it is, and for whom and for when. */
  private String about(Remembered thing, Person person) {
    if (thing.name() instanceof Remembered.ForNextTime) {
      return say("cli.only.answer", words(thing));
    }
    String other = known.name(person.other());
    return thing.day().isPresent()
        ? say("cli.only.ticket.from", other, known.when(thing), words(thing))
        : say("cli.only.ticket.next", other, words(thing));
  }

  /** In a rehearsal everything shown is printed, so what one alone may see is not shown. */
  private String words(Remembered thing) {
    return open.script().isPresent() && !thing.kind().isShared()
        ? say("cli.private")
        : thing.text();
  }

  private String say(String key, Object... arguments) {
    return open.words().say(key, arguments);
  }

  // Adding

  private void add() {
    List<String> kinds = new ArrayList<>(open.words().list("cli.add.kind"));
    kinds.add(say("cli.nothing-now"));
    switch (screen.choose(Guarded.Seat.BOTH, say("cli.add"), kinds).orElse(-1)) {
      case 0 -> add(Keep.HOUSE_RULE, Audience.BOTH, say("cli.add.house-rule"));
      case 1 -> add(Keep.REPAIR_PHRASE, Audience.BOTH, say("cli.add.repair-phrase"));
      case 2 -> addOnes(Keep.CALMING, "cli.add.calming");
      case 3 -> addOnes(Keep.TRIGGER, "cli.add.trigger");
      default -> {}
    }
  }

  private void addOnes(Keep kind, String key) {
    one(say("cli.add.whose"))
        .ifPresent(
            owner ->
                add(
                    kind,
                    Audience.of(owner),
                    say(key, known.name(owner), known.name(owner.other()))));
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
    List<String> names =
        List.of(known.name(Person.A), known.name(Person.B), say("cli.nothing-now"));
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
            deck -> offers.add(new Offer(say("cli.forget", deck), () -> removing().drawn(deck))));
    if (offers.isEmpty()) {
      screen.show(Guarded.Seat.BOTH, say("cli.remove.nothing"));
      return;
    }
    choose(Guarded.Seat.BOTH, say("cli.remove.which"), offers, say("cli.nothing-now"));
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
        say("cli.remove." + thing.kind().key(), start),
        () -> removing().thing(thing, words(thing)));
  }

  private Removing removing() {
    return new Removing(couple, sessions, screen, open.words());
  }

  // Names

  private void rename() {
    one(say("cli.rename.whose")).ifPresent(person -> rename(person, ""));
  }

  private void rename(Person person, String problem) {
    String question = say("cli.rename", known.name(person));
    Optional<String> name = screen.line(Guarded.Seat.BOTH, problem + question);
    if (name.isEmpty()) {
      return;
    }
    Optional<String> wrong =
        Introductions.problem(name.get(), List.of(known.name(person.other())), open.words());
    if (wrong.isPresent()) {
      rename(person, wrong.get() + "\n\n");
      return;
    }
    String a = person == Person.A ? name.get() : known.name(Person.A);
    String b = person == Person.B ? name.get() : known.name(Person.B);
    couple.write(new People(a, b));
    screen.saved();
    screen.show(Guarded.Seat.BOTH, say("cli.rename.done"));
  }
}
