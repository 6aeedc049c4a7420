package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.deck.Who;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one thinks the other would say, beside what the other says.
 *
 * <p>Each writes alone, for themselves and for the other. Both have to want it opened. Then they
 * stand side by side, and the one whose answer it was says yes, close or no. A no opens one
 * question. Nobody counts.
 *
 * @param casting who is who
 * @param step the step
 */
record Guessing(Casting casting, Step.Guess step) {

  /** Something somebody writes: whom it is about, and which field. */
  private record Item(Person by, Person about, int field) {
    boolean own() {
      return by == about;
    }
  }

  /** Something somebody wrote. */
  private record Written(Item item, String words) {}

  Protocol protocol() {
    return write(items(), List.of(), true);
  }

  /** Everybody's own part in one go, so that the keyboard changes hands once. */
  private List<Item> items() {
    List<Person> subjects = subjects();
    List<Item> items = new ArrayList<>();
    for (Person by : casting.order()) {
      for (Person about : subjects) {
        for (int field = 0; field < fields().size(); field++) {
          items.add(new Item(by, about, field));
        }
      }
    }
    return items;
  }

  private List<Person> subjects() {
    Who who = casting.who(step);
    return switch (who) {
      case BOTH, EACH, TURN -> casting.order();
      case A -> List.of(Person.A);
      case B -> List.of(Person.B);
      case SPEAKER -> List.of(casting.state().floor().speaker());
      case LISTENER -> List.of(casting.state().floor().listener());
    };
  }

  private List<Template> fields() {
    return step.fields().isEmpty() ? List.of(new Template(List.of())) : step.fields();
  }

  private Protocol write(List<Item> rest, List<Written> so, boolean open) {
    if (rest.isEmpty()) {
      return open ? reveal(so) : new Finished(new Outcome.Closed());
    }
    Item item = rest.get(0);
    Asked asked = asked(item.by());
    boolean last = rest.size() == 1 || rest.get(1).by() != item.by();
    Function<Input, Protocol> then =
        input -> {
          List<Written> all = new ArrayList<>(so);
          all.add(new Written(item, input.words()));
          List<Item> others = rest.subList(1, rest.size());
          boolean still = open && !input.passed();
          return last
              ? Sealed.wish(
                  casting,
                  step,
                  asked,
                  wish -> write(others, all, still && wish.chose(Phrases.OPEN)))
              : write(others, all, still);
        };
    Card card = casting.cards().of(asked, text(item), casting.cards().aids(step, asked, true));
    return Cues.await(
        new Cue.Write(card, Cue.Length.LINE, casting.nudges(step)),
        item.own() ? Mark.ANSWER : Mark.GUESS,
        asked,
        casting.id(step),
        then);
  }

  private Asked asked(Person person) {
    boolean unkept = Keeping.of(step, casting.setting().deck()).isNever();
    return new Asked(
        Audience.of(person), unkept ? Protocol.Keeping.WITHHELD : Protocol.Keeping.SEALED, true);
  }

  private String text(Item item) {
    String question = casting.worded(step, step.question(), asked(item.by()));
    String field = casting.text(fields().get(item.field()), asked(item.by()));
    String name = casting.setting().people().name(item.about());
    String whose =
        item.own() ? casting.phrases().say("for-yourself") : casting.phrases().guess(name);
    return question + "\n\n" + (field.isEmpty() ? whose : whose + " " + field);
  }

  private Protocol reveal(List<Written> written) {
    List<Pair> pairs = new ArrayList<>();
    for (Person about : subjects()) {
      for (int field = 0; field < fields().size(); field++) {
        pairs.add(
            new Pair(
                about,
                field,
                words(written, about, field, true),
                words(written, about, field, false)));
      }
    }
    return show(pairs);
  }

  private record Pair(Person about, int field, String own, String guess) {}

  private static String words(List<Written> written, Person about, int field, boolean own) {
    return written.stream()
        .filter(
            w -> w.item().about() == about && w.item().field() == field && w.item().own() == own)
        .map(Written::words)
        .findFirst()
        .orElse("");
  }

  private Protocol show(List<Pair> rest) {
    if (rest.isEmpty()) {
      return Protocol.next();
    }
    Pair pair = rest.get(0);
    Asked both = casting.all(step);
    People people = casting.setting().people();
    String field = casting.text(fields().get(pair.field()), both);
    String question = casting.worded(step, step.question(), both);
    Card card =
        casting
            .cards()
            .fixed(both, field.isEmpty() ? question : question + "\n\n" + field, List.of());
    List<Cue.Reveal.Side> sides =
        List.of(
            new Cue.Reveal.Side(people.name(pair.about()), pair.own()),
            new Cue.Reveal.Side(
                casting.phrases().guessed(people.name(pair.about().other())), pair.guess()));
    return Cues.await(
        new Cue.Reveal(card, sides),
        Mark.REVEAL,
        both,
        casting.id(step),
        input -> mark(pair, () -> show(rest.subList(1, rest.size()))));
  }

  private Protocol mark(Pair pair, Supplier<Protocol> then) {
    Asked asked = casting.together(step, pair.about());
    String guesser = casting.setting().people().name(pair.about().other());
    return Cues.await(
        new Cue.Choose(
            casting.cards().plain(asked, casting.phrases().didItFit(guesser)),
            casting.phrases().list("fits")),
        Mark.MOVE,
        asked,
        casting.id(step),
        input -> input.chose(Phrases.DOES_NOT_FIT) ? question(pair, then) : then.get());
  }

  private Protocol question(Pair pair, Supplier<Protocol> then) {
    Asked asked = casting.together(step, pair.about().other());
    return Cues.await(
        new Cue.Speak(casting.cards().plain(asked, casting.phrases().say("one-open-question"))),
        Mark.MOVE,
        asked,
        casting.id(step),
        input -> then.get());
  }
}
