package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Decks;
import io.github.closer.play.Player;
import io.github.closer.play.Stage;
import io.github.closer.rehearsal.MemoryJournal;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Memory;
import io.github.closer.session.Move;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.RandomReplies;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every deck of the library, of the examples and of the practices, played line by line by people
 * who answer and ask for moves at random, for a screen reader and without: what they read passes
 * the lint.
 */
class PlainDecksTest {
  private static final int EVENINGS = Integer.getInteger("closer.plain.evenings", 2);
  private static final int MOST_CUES = 1500;

  @ParameterizedTest
  @MethodSource("io.github.closer.deck.Decks#played")
  void whatIsSaidIsAFormat(Path path) throws IOException {
    Deck deck = Decks.read(path).value().orElseThrow();
    for (int seed = 0; seed < EVENINGS; seed++) {
      Manner manner = seed % 2 == 0 ? Manner.PLAIN : Manner.ACCESSIBLE;
      Guests guests = new Guests(new PlainSeat(manner, new Extent(80, 24)), seed);
      guests.play(deck);
      PlainLint.strict().knowing(Files.readString(path) + guests.typed).pass(guests.seat.screen());
    }
  }

  /** Two people, or as many as there are, who type what comes to their minds. */
  private static final class Guests implements Stage {
    private final PlainSeat seat;
    private final RandomReplies replies;
    private final SplittableRandom random;
    private final int seed;
    private final StringBuilder typed = new StringBuilder();
    private int cues;

    Guests(PlainSeat seat, int seed) {
      this.seat = seat;
      this.replies = new RandomReplies(seed);
      this.random = new SplittableRandom(seed);
      this.seed = seed;
      seat.before(() -> seat.later(Duration.ofSeconds(50)));
    }

    void play(Deck deck) {
      Setting setting =
          new Setting(
              deck, people(deck), Chance.of(seed), InEnglish.region(PlainSeat.ZONE), Memory.NONE);
      new Player(this, new MemoryJournal(), seat.clock())
          .play(Session.begin(setting, seat.clock().instant()));
    }

    private static People people(Deck deck) {
      return switch (deck.terms().people()) {
        case 1 -> new People("Alex", "Sam", new People.Alone(Person.B));
        case 4 -> new People("Alex", "Sam", new People.TwoCouples("Kim", "Lou"));
        default -> new People("Alex", "Sam");
      };
    }

    @Override
    public Reply perform(Cue cue) {
      cues++;
      if (cues > MOST_CUES) {
        return new Reply.Left();
      }
      if (cue instanceof Cue.Wait wait && seat.clock().instant().isBefore(wait.notBefore())) {
        seat.at(wait.notBefore());
      }
      Reply reply = replies.to(cue);
      List<String> lines = new ArrayList<>(asides(cue));
      lines.addAll(lines(cue, reply));
      lines.forEach(line -> typed.append(line).append('\n'));
      String[] all = lines.toArray(String[]::new);
      if (cue.card().alone()) {
        seat.typesUnseen(all);
      } else {
        seat.types(all);
      }
      Reply taken = seat.perform(cue);
      assertThat(seat.left()).as("all that was typed was heard").isEmpty();
      return taken;
    }

    /** Now and then somebody asks for something in between. */
    private List<String> asides(Cue cue) {
      List<String> words = new ArrayList<>(List.of("/time", "/card", "/quiet", "/line 7"));
      if (cue.card().aids().time().isPresent()) {
        Collections.addAll(words, "/pause");
      }
      return random.nextInt(5) == 0 ? List.of(words.get(random.nextInt(4))) : List.of();
    }

    private static List<String> lines(Cue cue, Reply reply) {
      if (reply instanceof Reply.Written written) {
        boolean text = Asides.isText(cue);
        List<String> lines =
            text
                ? new ArrayList<>(Arrays.asList(written.text().split("\n", -1)))
                : new ArrayList<>(List.of(written.text().replace('\n', ' ')));
        boolean nudged =
            cue instanceof Cue.Write w && !w.card().alone() && w.nudge(written.text()).isPresent();
        if (text) {
          lines.add("");
        }
        if (nudged) {
          lines.add("");
        }
        return lines;
      }
      if (reply instanceof Reply.Chosen chosen) {
        return List.of(Integer.toString(chosen.index() + 1));
      }
      if (reply instanceof Reply.Rated rated) {
        return List.of(Integer.toString(rated.value()));
      }
      if (reply instanceof Reply.Ticked ticked) {
        String numbers =
            String.join(" ", ticked.indexes().stream().map(i -> "" + (i + 1)).toList());
        return List.of(numbers.isEmpty() ? "0" : numbers);
      }
      if (reply instanceof Reply.Passed) {
        return List.of("/pass");
      }
      return List.of(reply instanceof Reply.Wants wants ? word(wants.move()) : "");
    }

    private static String word(Move move) {
      return Arrays.stream(Request.values())
          .filter(request -> request.move() == move)
          .map(request -> "/" + request.word())
          .findFirst()
          .orElse("/leave");
    }

    @Override
    public void saved() {
      seat.stage().saved();
    }
  }
}
