package io.github.closer.terminal;

import io.github.closer.session.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Plays one scene on one page, key by key, until there is a reply.
 *
 * <p>Whoever leaves while something that was begun elsewhere is not sent is asked once. Nothing is
 * said of whose it is.
 */
final class Playing {
  /** How far the screen may be behind a clock or a new size. */
  private static final long GLANCE_MILLIS = 150;

  /** How long a sentence stays where no key takes it away. */
  private static final Duration SENTENCE = Duration.ofSeconds(5);

  private final RichTerminal rich;
  private final Keyboard keyboard;
  private final Escapes escapes;
  private final Drafts drafts;
  private final Page page;
  private final InstantSource clock;
  private boolean goingAway;
  private Key.Kind asked = Key.Kind.NONE;

  Playing(Desk desk, Keyboard keyboard, Page page, InstantSource clock) {
    this.rich = desk.rich();
    this.keyboard = keyboard;
    this.escapes = desk.escapes();
    this.drafts = desk.drafts();
    this.page = page;
    this.clock = clock;
  }

  Reply until(Scene scene) {
    rich.beforeSuspending(scene::cover);
    Instant said = clock.instant();
    while (!rich.gone()) {
      rich.undisturbed(() -> page.paint(scene));
      Key key = keyboard.next(GLANCE_MILLIS);
      boolean nothing = key.kind() == Key.Kind.NONE;
      if (nothing && goingAway && escapes.past()) {
        return scene.away().orElseThrow();
      }
      if (nothing && clock.instant().isBefore(said.plus(SENTENCE))) {
        continue;
      }
      page.say("");
      said = clock.instant();
      if (nothing) {
        asked = Key.Kind.NONE;
        continue;
      }
      goingAway = false;
      Optional<Reply> reply = press(scene, key);
      if (reply.isPresent()) {
        return reply.get();
      }
    }
    return new Reply.Left();
  }

  /** What one key does. */
  Optional<Reply> press(Scene scene, Key key) {
    if (key.kind() != Key.Kind.ESCAPE) {
      escapes.forget();
    }
    if (key.digit() < 0) {
      scene.endNumber();
    }
    if (key.kind() != asked) {
      asked = Key.Kind.NONE;
    }
    if (page.listing() && !leavesList(key)) {
      return Optional.empty();
    }
    return switch (key.kind()) {
      case LEAVE -> leave(key, "unsent.elsewhere.leaves");
      case END_OF_INPUT -> leave(key, "unsent.elsewhere.ends");
      case PASS -> pass();
      case REQUEST -> request(key);
      case INTERRUPT -> silently(rich::interrupt);
      case ESCAPE -> escape(scene, key);
      case LIST -> silently(() -> page.list(true));
      case CLOCK -> silently(page::turnClock);
      case CLOCK_STOP -> silently(page::stopClock);
      case PAGE_UP -> silently(() -> page.scrollPages(-1));
      case PAGE_DOWN -> silently(() -> page.scrollPages(1));
      case ENTER,
          UP,
          DOWN,
          LEFT,
          RIGHT,
          HOME,
          END,
          BACKSPACE,
          CHARACTER,
          PASTE,
          SHOW,
          NONE,
          OTHER ->
          offer(scene, key);
    };
  }

  /**
   * Moves in the list of keys, or closes it; whether the key does what it is there for. Those that
   * answer do not: nobody sees what is answered.
   */
  private boolean leavesList(Key key) {
    return switch (key.kind()) {
      case UP -> scrolls(() -> page.scrollLines(-1));
      case DOWN -> scrolls(() -> page.scrollLines(1));
      case PAGE_UP -> scrolls(() -> page.scrollPages(-1));
      case PAGE_DOWN -> scrolls(() -> page.scrollPages(1));
      case ENTER, LIST, LEFT, RIGHT, HOME, END, BACKSPACE, CHARACTER, PASTE, OTHER ->
          scrolls(() -> page.list(false));
      case PASS, REQUEST, LEAVE, SHOW, CLOCK, CLOCK_STOP, INTERRUPT, ESCAPE, END_OF_INPUT, NONE -> {
        page.list(false);
        yield true;
      }
    };
  }

  private static boolean scrolls(Runnable action) {
    action.run();
    return false;
  }

  private static Optional<Reply> silently(Runnable action) {
    action.run();
    return Optional.empty();
  }

  private Optional<Reply> leave(Key key, String warning) {
    if (drafts.isEmpty() || asked == key.kind()) {
      return Optional.of(new Reply.Left());
    }
    asked = key.kind();
    page.say(page.wording().say(warning));
    return Optional.empty();
  }

  private Optional<Reply> pass() {
    return page.passable() ? Optional.of(new Reply.Passed()) : Optional.empty();
  }

  private Optional<Reply> request(Key key) {
    return Request.ofSign(key.sign())
        .filter(page::takes)
        .map(request -> new Reply.Wants(request.move()));
  }

  /**
   * Three of them come first: where one leads away, that waits until it is clear that it is one.
   */
  private Optional<Reply> escape(Scene scene, Key key) {
    if (escapes.enough() && rich.rush().isEscape()) {
      rich.vanish();
      return Optional.empty();
    }
    if (scene.away().isEmpty()) {
      return offer(scene, key);
    }
    goingAway = true;
    page.say(page.wording().say("escaping"));
    return Optional.empty();
  }

  /** Arrows that mean nothing to a scene scroll what there is to read. */
  private Optional<Reply> offer(Scene scene, Key key) {
    Press press = scene.press(key);
    page.say(press.sentence());
    if (press.used()) {
      page.follow();
    }
    if (!press.used() && key.kind() == Key.Kind.UP) {
      page.scrollLines(-1);
    }
    if (!press.used() && key.kind() == Key.Kind.DOWN) {
      page.scrollLines(1);
    }
    return press.reply();
  }
}
