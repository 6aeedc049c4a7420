package io.github.closer.terminal;

import io.github.closer.session.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/**
 * What stands at the bottom: the clock, a quiet sentence, and the keys that work now.
 *
 * <p>The keys an answer needs come first, and the way out last. Where all of them would take more
 * than a few lines, and where there are finer ones, one key leads to a list of all.
 */
final class Foot {
  private final Look look;
  private final Card.Ways ways;
  private final CardClock clock;
  private final ClockFace face;

  Foot(Look look, Card.Ways ways, CardClock clock, ClockFace face) {
    this.look = look;
    this.ways = ways;
    this.clock = clock;
    this.face = face;
  }

  /** How a page moves now. */
  enum Moving {
    /** All of it is in sight. */
    NOT("", ""),
    SCROLLING("key.scroll", "key.scroll-arrows"),
    /** All keys are listed. */
    LISTING("key.back", "key.back");

    private final String pages;
    private final String arrows;

    Moving(String pages, String arrows) {
      this.pages = pages;
      this.arrows = arrows;
    }
  }

  /**
   * The clock, the sentence and the keys. On a low screen a sentence takes the place of most of
   * them: the one that is needed most stays, and the way to the others.
   */
  List<AttributedString> lines(View view, String sentence, Moving moving, Layout layout) {
    Theme theme = look.theme();
    int width = layout.width();
    boolean crowded = crowded(sentence, layout);
    List<AttributedString> foot = new ArrayList<>();
    if (shown() && !crowded) {
      Lines.of("  " + clock.words(wording()), width).stream()
          .map(clock.over() ? theme::strong : theme::quiet)
          .forEach(foot::add);
    }
    Lines.of(sentence, width).forEach(line -> foot.add(theme.plain(line)));
    List<String> keys =
        crowded && moving != Moving.LISTING
            ? Lines.flow(first(view, moving), width)
            : keys(view, moving, width, layout.keys());
    keys.forEach(line -> foot.add(theme.quiet(line)));
    return foot;
  }

  private static boolean crowded(String sentence, Layout layout) {
    return !layout.roomy() && !sentence.isBlank();
  }

  private List<String> first(View view, Moving moving) {
    List<String> keys = new ArrayList<>(answering(view).stream().limit(1).toList());
    if (hasMore(view, moving)) {
      keys.add(wording().say("key.more"));
    }
    keys.add(view.leaving(wording()));
    return keys;
  }

  private boolean hasMore(View view, Moving moving) {
    return answering(view).size() > 1 || !finer(view, moving).isEmpty();
  }

  private List<String> answering(View view) {
    return Stream.concat(view.keys().stream(), others().stream()).toList();
  }

  /** Every key that works now, one by one. */
  List<String> all(View view, Moving moving) {
    return Stream.of(view.keys(), others(), finer(view, moving), List.of(view.leaving(wording())))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> keys(View view, Moving moving, int width, int most) {
    String leaving = view.leaving(wording());
    if (moving == Moving.LISTING) {
      return Lines.flow(List.of(wording().say(moving.pages), leaving), width);
    }
    List<String> keys = new ArrayList<>(answering(view));
    if (!lists(view, moving, width, most)) {
      return Lines.flow(plus(keys, leaving), width);
    }
    String more = wording().say("key.more");
    List<String> lines = Lines.flow(plus(keys, more, leaving), width);
    while (lines.size() > most && keys.size() > 1) {
      keys.remove(keys.size() - 1);
      lines = Lines.flow(plus(keys, more, leaving), width);
    }
    return lines;
  }

  /** Whether there is more than what stands here. */
  boolean lists(View view, String sentence, Moving moving, Layout layout) {
    return crowded(sentence, layout)
        ? hasMore(view, moving)
        : lists(view, moving, layout.width(), layout.keys());
  }

  private boolean lists(View view, Moving moving, int width, int most) {
    List<String> keys = plus(answering(view), view.leaving(wording()));
    return !finer(view, moving).isEmpty() || Lines.flow(keys, width).size() > most;
  }

  /** What one can do without, and what scrolls: where there is more, that is said in its place. */
  private List<String> finer(View view, Moving moving) {
    List<String> keys = new ArrayList<>(view.finer());
    if (moving == Moving.SCROLLING) {
      keys.add(0, wording().say(view.arrows() ? moving.pages : moving.arrows));
    }
    return keys;
  }

  /** What may be done instead of an answer. */
  private List<String> others() {
    List<String> keys = new ArrayList<>();
    Request.at(ways).stream().limit(1).map(wording()::key).forEach(keys::add);
    if (ways.pass()) {
      keys.add(wording().say("key.passes"));
    }
    Request.at(ways).stream().skip(1).map(wording()::key).forEach(keys::add);
    if (runs()) {
      keys.add(wording().say(clock.paused() ? "key.clock-on" : "key.clock-off"));
      keys.add(wording().say(face.hidden() ? "key.clock-shows" : "key.clock-hides"));
    }
    return keys;
  }

  /** Whether there is a clock to hide or to stop. */
  boolean runs() {
    return clock.ticks() && !clock.over();
  }

  /** A clock that was hidden still says its last word. */
  private boolean shown() {
    return clock.ticks() && (!face.hidden() || clock.over());
  }

  private static List<String> plus(List<String> keys, String... more) {
    return Stream.concat(keys.stream(), Stream.of(more)).toList();
  }

  private Wording wording() {
    return look.wording();
  }
}
