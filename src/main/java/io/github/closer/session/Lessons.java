package io.github.closer.session;

import io.github.closer.deck.Keep;
import io.github.closer.deck.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers from a session's events what it leaves for later ones, one event after the other. */
final class Lessons {
  /** In the order in which they are offered. */
  private static final List<Learned.Verdict> VERDICTS =
      List.of(
          Learned.Verdict.DONE,
          Learned.Verdict.PARTLY,
          Learned.Verdict.NOT_YET,
          Learned.Verdict.LET_GO);

  private final Setting setting;
  private final String letters;
  private final Set<Integer> revealed;
  private final Set<String> cards;
  private final Map<String, Memory.Promise> promises = new LinkedHashMap<>();
  private final Map<String, Learned.Verdict> reviews = new LinkedHashMap<>();
  private final Map<String, Learned.Written> tickets = new LinkedHashMap<>();
  private final List<String> opened = new ArrayList<>();
  private final Map<String, Map<Audience, Memory.Kept>> answers = new HashMap<>();
  private final Map<String, LocalDate> drawn = new HashMap<>();
  private final Map<String, Learned.Item> items = new LinkedHashMap<>();
  private final Map<String, List<String>> ticked = new HashMap<>();
  private final Map<String, Memory.Question> planned = new LinkedHashMap<>();
  private final List<Learned.Settled> settled = new ArrayList<>();

  /**
   * Before the first event.
   *
   * @param letters what names the session
   */
  Lessons(Setting setting, String letters, List<Event.Lasting> events) {
    this.setting = setting;
    this.letters = letters;
    this.revealed = revealed(events);
    this.cards = setting.deck().contents().allCards().map(Identity::of).collect(Collectors.toSet());
    events.forEach(this::hear);
  }

  private static Set<Integer> revealed(List<Event.Lasting> events) {
    Set<Integer> moments = new HashSet<>();
    for (Event event : events) {
      if (event instanceof Event.Taken taken && taken.line().mark() == Mark.REVEAL) {
        moments.add(taken.line().moment());
      }
    }
    return moments;
  }

  Learned learned(Person began) {
    return new Learned(
        new Learned.Agreed(List.copyOf(promises.values()), reviews),
        new Learned.Letters(List.copyOf(tickets.values()), opened),
        new Memory.Past(0, Optional.of(began), answers, drawn),
        List.copyOf(items.values()),
        new Learned.Later(List.copyOf(planned.values()), settled));
  }

  private void hear(Event.Lasting event) {
    if (event instanceof Event.Overlap overlap) {
      overlap(overlap);
    }
    if (event instanceof Event.Settled outcome) {
      settled(outcome);
    }
    if (!(event instanceof Event.Taken taken)) {
      return;
    }
    drawn(taken.line(), taken);
    if (isUndecided(taken.line())) {
      return;
    }
    if (taken.reply() instanceof Reply.Passed) {
      passed(taken);
      return;
    }
    switch (taken.line().mark()) {
      case PROMISE -> {
        promise(taken, taken.words());
        forNextTime(taken);
      }
      case CUE -> cue(taken);
      case DUE -> due(taken);
      case REVIEW -> review(taken);
      case TICKET -> ticket(taken);
      case LATER -> planned(taken);
      case OPENED -> opened.add(taken.line().step());
      case ANSWER -> answer(taken);
      case APPRECIATION -> forNextTime(taken);
      case TEXT, GUESS, FLOOR, SAY_BACK, MOVE, REVEAL, REST -> {}
    }
  }

  /**
   * A pass is known next time as well, and takes back what the same card was answered before. A day
   * stands on its card already when it is passed.
   */
  private void passed(Event.Taken taken) {
    switch (taken.line().mark()) {
      case PROMISE, APPRECIATION -> forNextTime(taken);
      case ANSWER -> answer(taken);
      case DUE -> due(taken);
      case TEXT,
          CUE,
          REVIEW,
          GUESS,
          TICKET,
          OPENED,
          LATER,
          FLOOR,
          SAY_BACK,
          MOVE,
          REVEAL,
          REST -> {}
    }
  }

  /** Sealed answers count once both have opened them. */
  private boolean isUndecided(Event.Line line) {
    return line.scope().visibility() == Visibility.SEALED && !revealed.contains(line.moment());
  }

  private void drawn(Event.Line line, Event event) {
    if (cards.contains(line.step())) {
      drawn.put(line.step(), day(event));
    }
  }

  private LocalDate day(Event event) {
    return LocalDate.ofInstant(event.at(), setting.zone());
  }

  private String id(Event.Line line) {
    return letters + "-" + line.moment() + "-" + line.scope().by().name().toLowerCase(Locale.ROOT);
  }

  /** A promise to oneself is nobody else's, and one for tonight is over: neither is asked about. */
  private void promise(Event.Taken taken, String text) {
    Event.Scope scope = taken.line().scope();
    if (scope.visibility() == Visibility.OWN || scope.keep() == Keep.SESSION) {
      return;
    }
    String id = id(taken.line());
    String deck = setting.deck().about().id();
    promises.put(
        id, new Memory.Promise(id, taken.line().scope().by(), text, Optional.empty(), deck));
  }

  private void cue(Event.Taken taken) {
    promises.computeIfPresent(
        id(taken.line()),
        (id, promise) ->
            new Memory.Promise(
                id,
                promise.by(),
                promise.text() + " (" + taken.words() + ")",
                promise.due(),
                promise.deck()));
  }

  /** The day belongs to what was promised or written just before; alone it is an appointment. */
  private void due(Event.Taken taken) {
    if (taken.words().isEmpty()) {
      return;
    }
    String id = id(taken.line());
    Optional<LocalDate> day = Days.ofWords(taken.words());
    Learned.Written ticket = tickets.get(id);
    if (ticket != null) {
      tickets.put(id, new Learned.Written(ticket.ticket(), day));
      return;
    }
    if (!promises.containsKey(id)) {
      promise(taken, setting.phrases().comeBackTo(setting.deck().about().title()));
    }
    promises.computeIfPresent(
        id,
        (same, promise) ->
            new Memory.Promise(id, promise.by(), promise.text(), day, promise.deck()));
  }

  private void review(Event.Taken taken) {
    if (taken.reply() instanceof Reply.Chosen chosen) {
      reviews.put(taken.line().step(), VERDICTS.get(chosen.index()));
    }
  }

  private void ticket(Event.Taken taken) {
    String id = id(taken.line());
    Memory.Ticket ticket =
        new Memory.Ticket(id, taken.line().scope().by(), taken.words(), day(taken));
    tickets.put(id, new Learned.Written(ticket, Optional.empty()));
  }

  /** One for each deck: what is announced again is asked once, after the last time. */
  private void planned(Event.Taken taken) {
    Optional<LocalDate> day = Days.iso(taken.words());
    setting
        .deck()
        .all()
        .filter(Step.Later.class::isInstance)
        .map(Step.Later.class::cast)
        .filter(step -> day.isPresent() && Identity.of(step).equals(taken.line().step()))
        .findFirst()
        .ifPresent(step -> plan(step, id(taken.line()), day.orElseThrow()));
  }

  private void plan(Step.Later step, String id, LocalDate day) {
    Memory.Asking asking =
        new Memory.Asking(setting.deck().about().title(), step.question(), step.help());
    String deck = Identity.deck(step, setting.deck());
    planned.put(deck, new Memory.Question(id, deck, day, asking));
  }

  /**
   * Questions about earlier sessions are settled before any gate of this one, in their order. What
   * is settled in a break has no words.
   */
  private void settled(Event.Settled outcome) {
    List<Memory.Question> due = AskedLater.due(setting);
    if (!outcome.text().isEmpty() && settled.size() < due.size()) {
      Memory.Question question = due.get(settled.size());
      settled.add(new Learned.Settled(question.id(), question.deck(), outcome.open()));
    }
  }

  private void overlap(Event.Overlap overlap) {
    Event.Line line = overlap.line();
    if (line.scope().keep() == Keep.NEXT_TIME && !line.step().isEmpty()) {
      List<String> items = overlap.items();
      Memory.Kept kept =
          new Memory.Kept(
              String.join(Replies.BETWEEN, items), OptionalDouble.empty(), items, false);
      answers.put(line.step(), new EnumMap<>(Map.of(line.scope().by(), kept)));
    }
  }

  private void forNextTime(Event.Taken taken) {
    Event.Line line = taken.line();
    if (line.scope().keep() == Keep.NEXT_TIME && !line.step().isEmpty()) {
      answers
          .computeIfAbsent(line.step(), step -> new EnumMap<>(Audience.class))
          .put(line.scope().by(), kept(taken));
    }
  }

  private void answer(Event.Taken taken) {
    forNextTime(taken);
    Keep keep = taken.line().scope().keep();
    // What is one person's own is nobody else's, unless that person was told so, alone.
    boolean own =
        taken.line().scope().visibility() == Visibility.OWN && setting.people().alone().isEmpty();
    if (keep.isCouples() && !own && !taken.words().contains(Learned.REMOVED)) {
      keep(taken, keep);
    }
    List<String> options = options(taken);
    if (options.stream().anyMatch(Phrases::isOwnOption)) {
      ticked.put(
          id(taken.line()),
          options.stream().filter(option -> !Phrases.isOwnOption(option)).toList());
    }
  }

  private Memory.Kept kept(Event.Taken taken) {
    boolean own = taken.line().scope().visibility() == Visibility.OWN;
    OptionalDouble number =
        taken.reply() instanceof Reply.Rated rated
            ? OptionalDouble.of(rated.value())
            : OptionalDouble.empty();
    boolean several = taken.reply() instanceof Reply.Ticked || !picked(taken).isEmpty();
    return new Memory.Kept(taken.words(), number, several ? lines(taken) : List.of(), own);
  }

  /** Each line that was written, and each thing that was ticked, can be removed by itself. */
  private void keep(Event.Taken taken, Keep keep) {
    String id = id(taken.line());
    items.keySet().removeIf(known -> known.equals(id) || known.startsWith(id + "-"));
    // Own words follow at once, and only they are meant.
    if (options(taken).stream().anyMatch(Phrases::isOwnOption)) {
      return;
    }
    boolean none = taken.reply() instanceof Reply.Ticked ticked && ticked.indexes().isEmpty();
    List<String> lines = none ? List.of() : lines(taken);
    for (int i = 0; i < lines.size(); i++) {
      String one = lines.size() == 1 ? id : id + "-" + (i + 1);
      items.put(one, new Learned.Item(one, keep, taken.line().scope().by(), lines.get(i)));
    }
  }

  /** What was answered, one by one. */
  private List<String> lines(Event.Taken taken) {
    if (taken.reply() instanceof Reply.Ticked) {
      return options(taken);
    }
    List<String> before = picked(taken);
    String joined = String.join(Replies.BETWEEN, before);
    if (before.isEmpty() || !taken.words().startsWith(joined)) {
      return several(taken.words(), "\n");
    }
    String words = taken.words().substring(joined.length());
    String own =
        words.startsWith(Replies.BETWEEN) ? words.substring(Replies.BETWEEN.length()) : words;
    return Stream.concat(before.stream(), several(own, "\n").stream()).toList();
  }

  private static List<String> options(Event.Taken taken) {
    if (taken.reply() instanceof Reply.Ticked) {
      return several(taken.words(), Replies.BETWEEN);
    }
    return taken.reply() instanceof Reply.Chosen ? List.of(taken.words()) : List.of();
  }

  /** What else was ticked just before, where own words come on top of it. */
  private List<String> picked(Event.Taken taken) {
    boolean onTop = taken.reply() instanceof Reply.Written || taken.reply() instanceof Reply.Passed;
    return onTop ? ticked.getOrDefault(id(taken.line()), List.of()) : List.of();
  }

  private static List<String> several(String words, String between) {
    return Arrays.stream(words.split(Pattern.quote(between), -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
