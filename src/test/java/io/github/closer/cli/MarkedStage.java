package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.play.Stage;
import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stage that puts a word of its own into everything that is typed, and remembers whom each screen
 * was for and what was promised to the one who typed.
 */
final class MarkedStage implements Stage {
  private static final Pattern TIME =
      Pattern.compile("^(When|Which day|That day|A break lasts|That could not)");
  private static final String OPEN = "Open them together";
  private static final String NOT_KEPT = "Nothing of what you enter here is kept";
  private static final String STAYS_CLOSED = "This one stays closed.";

  /** What the card said becomes of what is typed there. */
  enum Promised {
    /** Nothing: both look on. */
    SHARED("\0"),
    OWN("This is for you alone."),
    SEALED("It is shown only if you both want to open it"),
    TICKET("It stays closed until its day"),
    NOT_SEEN("Nothing of what you enter here is kept, and nobody sees it");

    private final String sentence;

    Promised(String sentence) {
      this.sentence = sentence;
    }
  }

  /** A word that stands in one typed answer only. */
  record Marker(String word, Audience by, Promised promised, boolean alone, boolean kept) {}

  /** What all plays of a home have in common. */
  static final class Log {
    final List<Marker> markers = new ArrayList<>();
    final Set<String> opened = new HashSet<>();
    final Set<String> given = new HashSet<>();
    final Map<Audience, StringBuilder> screens = new EnumMap<>(Audience.class);

    Log() {
      Stream.of(Audience.values()).forEach(one -> screens.put(one, new StringBuilder()));
    }

    /** What stood on a screen that this person alone saw; or that all saw. */
    String screen(Audience audience) {
      return String.valueOf(screens.get(audience));
    }
  }

  /** Looks at the disk before a cue is performed. */
  interface Watch {
    void look();
  }

  private final Log log;
  private final People people;
  private final Function<Cue, Reply> brain;
  private final StringWriter printed;
  private final Watch watch;
  private final List<Marker> sealed = new ArrayList<>();
  private Audience looking = Audience.BOTH;
  private boolean refused;

  /**
   * @param printed what the brain prints while it performs
   */
  MarkedStage(
      Log log, People people, Function<Cue, Reply> brain, StringWriter printed, Watch watch) {
    this.log = log;
    this.people = people;
    this.brain = brain;
    this.printed = printed;
    this.watch = watch;
  }

  @Override
  public Reply perform(Cue cue) {
    watch.look();
    Card card = cue.card();
    if (cue instanceof Cue.HandOver) {
      screen(words(cue));
      looking = card.audience();
    } else {
      assertThat(looking).as(card.text()).isEqualTo(card.alone() ? card.audience() : Audience.BOTH);
    }
    screen(words(cue));
    opening(cue);
    Reply reply = brain.apply(unmarked(cue));
    screen(printed.toString());
    printed.getBuffer().setLength(0);
    answered(cue, reply);
    return cue instanceof Cue.Write && reply instanceof Reply.Written written
        ? marked(cue, written)
        : reply;
  }

  @Override
  public void saved() {}

  private void screen(String words) {
    Objects.requireNonNull(log.screens.get(looking)).append(words).append('\n');
  }

  /** Everything a stage may show of a cue. */
  private static String words(Cue cue) {
    Card card = cue.card();
    List<String> words = new ArrayList<>(List.of(card.text(), card.place().addressee()));
    words.addAll(card.aids().sentences());
    words.addAll(card.aids().advice().avoid());
    card.aids().advice().starter().ifPresent(words::add);
    if (cue instanceof Cue.Choose choose) {
      words.addAll(choose.options());
    }
    if (cue instanceof Cue.Tick tick) {
      words.addAll(tick.items());
    }
    if (cue instanceof Cue.Wait wait) {
      words.addAll(wait.meanwhile());
    }
    if (cue instanceof Cue.Write write) {
      write.nudges().forEach(nudge -> words.add(nudge.say()));
    }
    if (cue instanceof Cue.Reveal reveal) {
      reveal.sides().forEach(side -> words.add(side.name() + ": " + side.words()));
    }
    return String.join("\n", words);
  }

  /** Sealed answers are shown only where nobody passed and both wanted it. */
  private void opening(Cue cue) {
    if (cue instanceof Cue.Reveal reveal && !sealed.isEmpty()) {
      assertThat(refused).as("opened against a wish: %s", cue.card().text()).isFalse();
      String shown = words(reveal);
      sealed.stream().map(Marker::word).filter(shown::contains).forEach(log.opened::add);
    }
    if (cue instanceof Cue.Show && cue.card().text().contains(" wrote:\n\n")) {
      log.markers.stream()
          .filter(marker -> marker.promised() == Promised.TICKET)
          .map(Marker::word)
          .filter(cue.card().text()::contains)
          .forEach(log.opened::add);
    }
    if (cue.card().text().startsWith(STAYS_CLOSED)) {
      sealed.clear();
      refused = false;
    }
  }

  /** A script knows what was typed without the markers in it. */
  private static Cue unmarked(Cue cue) {
    if (cue instanceof Cue.Tick tick) {
      return new Cue.Tick(tick.card(), unmarked(tick.items()), tick.atLeast());
    }
    return cue instanceof Cue.Choose choose
        ? new Cue.Choose(choose.card(), unmarked(choose.options()))
        : cue;
  }

  private static List<String> unmarked(List<String> words) {
    return words.stream().map(word -> word.replaceAll(" zq[A-Z]+[0-9]+qz", "")).toList();
  }

  private void answered(Cue cue, Reply reply) {
    boolean isSealed = promised(cue.card()) == Promised.SEALED;
    if (isSealed && cue.card().alone() && isNewVisit(cue)) {
      sealed.clear();
      refused = false;
    }
    if (isSealed && reply instanceof Reply.Passed) {
      refused = true;
    }
    if (cue instanceof Cue.Choose choose
        && choose.options().get(0).equals(OPEN)
        && !reply.equals(new Reply.Chosen(0))) {
      refused |= reply instanceof Reply.Chosen;
    }
    if (cue instanceof Cue.Tick tick && reply instanceof Reply.Ticked ticked) {
      gives(tick, ticked);
    }
  }

  /** What was opened before is another card's. */
  private boolean isNewVisit(Cue cue) {
    return cue instanceof Cue.Write
        && sealed.stream().anyMatch(marker -> log.opened.contains(marker.word()));
  }

  /** Somebody gives what is their own by ticking it. */
  private void gives(Cue.Tick tick, Reply.Ticked ticked) {
    if (tick.card().aids().sentences().stream()
        .noneMatch(h -> h.startsWith("What you tick here is"))) {
      return;
    }
    for (int index : ticked.indexes()) {
      String item = tick.items().get(index);
      log.markers.stream()
          .filter(marker -> marker.by() == tick.card().audience() && item.contains(marker.word()))
          .forEach(marker -> log.given.add(marker.word()));
    }
  }

  private Reply marked(Cue cue, Reply.Written written) {
    if (written.text().isBlank() || TIME.matcher(cue.card().text()).find()) {
      return written;
    }
    Card card = cue.card();
    String word = "zq" + card.audience() + log.markers.size() + "qz";
    Marker marker = new Marker(word, card.audience(), promised(card), card.alone(), isKept(card));
    log.markers.add(marker);
    if (marker.promised() == Promised.SEALED) {
      sealed.add(marker);
    }
    return new Reply.Written(written.text() + " " + word);
  }

  private static boolean isKept(Card card) {
    return card.aids().sentences().stream()
        .noneMatch(
            h -> h.startsWith(NOT_KEPT) || h.endsWith(", and either way nothing of it is kept."));
  }

  private Promised promised(Card card) {
    Promised found =
        Stream.of(Promised.values())
            .filter(
                one -> card.aids().sentences().stream().anyMatch(h -> h.startsWith(one.sentence)))
            .findFirst()
            .orElse(people.alone().isPresent() ? Promised.OWN : Promised.SHARED);
    boolean told = !card.alone() || found != Promised.SHARED;
    boolean asksForDay = TIME.matcher(card.text()).find();
    return told || asksForDay ? found : Promised.OWN;
  }
}
