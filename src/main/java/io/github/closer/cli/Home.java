package io.github.closer.cli;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.store.DeckMemory;
import io.github.closer.store.SessionSummary;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be done now: what is unfinished, promises that are due, a few decks that fit, and the
 * way to everything else.
 *
 * <p>Enter alone always leads on. The first line is pointed at from the start; where it only shows
 * something, the next time the one below it is.
 */
final class Home {
  /** As many lines as there are digits that choose them. */
  private static final int ONE_PAGE = 9;

  private final Program program;
  private final OpenStage open;
  private final Words words;
  private final ZoneId zone;
  private final List<Shelved> decks;
  private boolean promisesSeen;

  Home(Program program, OpenStage open) {
    this.program = program;
    this.open = open;
    this.words = open.words();
    this.zone = program.surroundings().time().zone();
    this.decks = decks(program);
  }

  /** Something that can be done now. */
  private record Offer(String words, Doing doing) {}

  private interface Doing {
    /** Does it; the exit status, or empty to be asked again. */
    Optional<Integer> done();
  }

  private static List<Shelved> decks(Program program) {
    Map<String, DeckMemory> left = program.couple().remembered().decks();
    return program.shelf().all().stream()
        .filter(DeckShelf.Listed::isPlayable)
        .flatMap(listed -> Shelved.of(listed, left).stream())
        .toList();
  }

  /** Asks what they would like until that is done; the exit status. */
  int status() {
    if (!introduced()) {
      return ExitStatus.DONE;
    }
    Optional<Integer> status = Optional.empty();
    while (status.isEmpty()) {
      status = front();
    }
    return status.get();
  }

  /** The first time ever it begins with one page and two names; a script says who it is. */
  private boolean introduced() {
    return open.script().isPresent()
        || new Introductions(program.couple(), open).people(2).isPresent();
  }

  private Optional<Integer> front() {
    List<Offer> offers = new ArrayList<>();
    Optional<SessionSummary> unfinished = unfinished();
    unfinished.map(this::goingOn).ifPresent(offers::add);
    List<Remembered> due = due();
    int first = unfinished.isEmpty() && !due.isEmpty() && promisesSeen ? 1 : 0;
    if (!due.isEmpty()) {
      offers.add(new Offer(words.say("cli.home.due", due.size()), () -> promises(due)));
    }
    List<Shelved> suggested = suggestions(unfinished).of(decks);
    suggested.stream().map(this::begin).forEach(offers::add);
    Optional<String> playing = deckId(unfinished);
    five()
        .filter(five -> !suggested.contains(five))
        .filter(five -> !playing.equals(Optional.of(five.deck().about().id())))
        .map(this::begin)
        .ifPresent(offers::add);
    offers.add(new Offer(words.say("cli.home.decks"), this::allDecks));
    offers.add(new Offer(words.say("cli.home.more"), this::more));
    offers.add(new Offer(words.say("cli.nothing-now"), () -> Optional.of(ExitStatus.DONE)));
    return ask(words.say("cli.home.question"), offers, first);
  }

  /** Asks; the last of the offers leads away. */
  private Optional<Integer> ask(String question, List<Offer> offers, int first) {
    Cue.Shortcuts shortcuts = new Cue.Shortcuts(first, offers.size() - 1, help());
    List<String> options = offers.stream().map(Offer::words).toList();
    Cue cue = new Cue.Choose(Introductions.card(question, words), options, Optional.of(shortcuts));
    return open.stage().perform(cue) instanceof Reply.Chosen chosen
        ? offers.get(chosen.index()).doing().done()
        : Optional.of(ExitStatus.DONE);
  }

  private Offer back() {
    return new Offer(words.say("cli.home.back"), Optional::empty);
  }

  /** Something to read; then this question again. */
  private Optional<Integer> show(String text) {
    return open.stage().perform(new Cue.Show(Introductions.card(text, words))) instanceof Reply.Left
        ? Optional.of(ExitStatus.DONE)
        : Optional.empty();
  }

  private String help() {
    return words.say("cli.home.help");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(open.clock().instant(), zone);
  }

  private DayWords days() {
    return new DayWords(words, today(), zone);
  }

  // What is unfinished

  private Optional<SessionSummary> unfinished() {
    return program.sessions().lastUnfinished().filter(session -> !session.rehearsal());
  }

  private Offer goingOn(SessionSummary session) {
    String title = SessionLine.title(session);
    String day = days().day(session.started());
    Instant now = open.clock().instant();
    String offer =
        session
            .back()
            .map(
                back ->
                    back.isAfter(now)
                        ? words.say("cli.home.unfinished.break", title, day, days().hour(back))
                        : words.say("cli.home.unfinished.back", title, day))
            .orElseGet(() -> words.say("cli.home.unfinished", title, day));
    return new Offer(offer, () -> goOn(session));
  }

  private Optional<Integer> goOn(SessionSummary session) {
    // After a break they are asked on the way back how to go on, and once is enough.
    Instant now = open.clock().instant();
    if (session.back().filter(now::isBefore).isEmpty()) {
      return ended(program.evening().goOn(session.id(), open));
    }
    Optional<OpenTalk.Way> way = new OpenTalk(session, zone).asked(open);
    if (way.isEmpty()) {
      return ended(Evening.Left.NOTHING);
    }
    return way.get() == OpenTalk.Way.LEAVE_IT
        ? Optional.empty()
        : ended(program.evening().goOn(session.id(), OpenTalk.move(way.get()), open));
  }

  // Promises

  private List<Remembered> due() {
    return new AnsweredToday(program.sessions(), zone)
        .without(program.known().due(today()), open.clock().instant());
  }

  /** Those that the next session begins with. */
  private Optional<Integer> promises(List<Remembered> due) {
    promisesSeen = true;
    return show(String.join("\n", listed(due)) + "\n\n" + words.say("cli.home.due.then"));
  }

  private List<String> listed(List<Remembered> promises) {
    Known known = program.known();
    return promises.stream().map(promise -> "- " + known.promise(promise)).toList();
  }

  private Optional<Integer> allPromises() {
    List<Remembered> all =
        program.known().shared().stream()
            .filter(thing -> thing.kind() == Remembered.Kind.PROMISE)
            .toList();
    return show(
        all.isEmpty() ? words.say("cli.home.promises.none") : String.join("\n", listed(all)));
  }

  // Decks

  private Suggestions suggestions(Optional<SessionSummary> unfinished) {
    int evenings = program.couple().remembered().evenings().finished();
    return new Suggestions(today(), zone, evenings, deckId(unfinished));
  }

  private static Optional<String> deckId(Optional<SessionSummary> session) {
    return session.flatMap(SessionSummary::begun).map(begun -> begun.heading().deckId());
  }

  private Optional<Shelved> five() {
    return decks.stream().filter(deck -> deck.name().equals(FiveMinutes.DECK)).findFirst();
  }

  private Offer begin(Shelved deck) {
    return new Offer(new DeckNames(words).of(deck), () -> begun(deck));
  }

  private Optional<Integer> begun(Shelved deck) {
    if (deck.name().equals(FiveMinutes.DECK)) {
      FiveMinutes five = new FiveMinutes(program);
      return ended(five.play(five.deck(), open));
    }
    DeckShelf.Playable playable =
        program.shelf().playable(deck.name(), program.surroundings().err());
    Evening.Left left = program.evening().begin(playable, open);
    return left == Evening.Left.SOMETHING_ELSE ? Optional.empty() : ended(left);
  }

  private Optional<Integer> ended(Evening.Left left) {
    open.close();
    return Optional.of(program.ended(left, open));
  }

  /** Every deck; where they are many, first how close it may come. */
  private Optional<Integer> allDecks() {
    if (decks.size() < ONE_PAGE) {
      return choice(decks);
    }
    List<Offer> groups = new ArrayList<>();
    for (DeckGroup group : DeckGroup.values()) {
      List<Shelved> some = decks.stream().filter(group::has).toList();
      if (!some.isEmpty()) {
        String name = words.say("cli.home.group." + group.sign(), some.size());
        groups.add(new Offer(name, () -> choice(some)));
      }
    }
    groups.add(back());
    return ask(words.say("cli.home.groups.question"), groups, 0);
  }

  private Optional<Integer> choice(List<Shelved> some) {
    DeckNames names = new DeckNames(words);
    List<Offer> offers = new ArrayList<>();
    some.stream()
        .sorted(
            Comparator.comparing((Shelved deck) -> DeckGroup.of(deck))
                .thenComparing(deck -> deck.deck().about().title()))
        .map(deck -> new Offer(names.of(deck, today(), zone), () -> begun(deck)))
        .forEach(offers::add);
    offers.add(back());
    return ask(words.say("cli.home.decks.question"), offers, 0);
  }

  // Everything else

  private Optional<Integer> more() {
    Stream<Offer> print =
        program.sessions().hasAny()
            ? Stream.of(new Offer(words.say("cli.home.print"), this::print))
            : Stream.of();
    List<Offer> offers =
        Stream.of(
                Stream.of(
                    new Offer(words.say("cli.home.about-us"), this::aboutUs),
                    new Offer(words.say("cli.home.promises"), this::allPromises),
                    new Offer(words.say("cli.home.wins"), this::wins)),
                print,
                Stream.of(new Offer(words.say("cli.home.helps"), () -> show(help())), back()))
            .flatMap(some -> some)
            .toList();
    return ask(words.say("cli.home.more.question"), offers, 0);
  }

  private Optional<Integer> aboutUs() {
    return new AboutUs(program, open).play() ? Optional.empty() : Optional.of(ExitStatus.DONE);
  }

  /** What the command says, as a page. */
  private Optional<Integer> wins() {
    StringWriter page = new StringWriter();
    new WinsCommand(program.writingTo(new PrintWriter(page))).call();
    return show(page.toString());
  }

  private Optional<Integer> print() {
    open.close();
    return Optional.of(new PrintCommand(program).call());
  }
}
