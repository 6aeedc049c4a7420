package io.github.closer.session;

import io.github.closer.deck.Modifiers;
import io.github.closer.deck.Privacy;
import io.github.closer.deck.Reference;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.deck.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is asked, and in whose words.
 *
 * <p>Turns a step's modifiers and templates into the people and the texts of this session. The
 * cards themselves are made by {@link Cards}.
 *
 * @param setting the deck and the people
 * @param state where the session stands
 */
record Casting(Setting setting, State state) {

  /**
   * Somebody who is asked.
   *
   * @param by whom
   * @param keeping how far the answer goes
   * @param alone whether nobody else may look meanwhile
   */
  record Asked(Audience by, Protocol.Keeping keeping, boolean alone) {
    Asked(Audience by, Protocol.Keeping keeping) {
      this(by, keeping, keeping != Protocol.Keeping.SHARED);
    }
  }

  /** What an entry of a step is filed under: the card's identity, or empty where it has no id. */
  String id(Step step) {
    return drawn(step) ? Identity.of(step) : step.id().map(Object::toString).orElse("");
  }

  /** The id of the deck a step belongs to, which may be one that this deck leads to. */
  String deck(Step step) {
    return Identity.deck(step, setting.deck());
  }

  /** Who answers a step, in order. Where both answer a private step, each is asked alone. */
  List<Asked> asked(Step step) {
    Who who = who(step);
    if (who == Who.BOTH && privacy(step) == Privacy.NO) {
      return List.of(all(step));
    }
    return people(who).stream().map(person -> asked(step, person)).toList();
  }

  private Asked asked(Step step, Person person) {
    if (setting.people().alone().isPresent()) {
      return all(step);
    }
    boolean alone = privacy(step) != Privacy.NO || shares(step);
    return new Asked(Audience.of(person), keeping(step), alone);
  }

  /** What is written for a later day is its author's until then. */
  private static Privacy privacy(Step step) {
    boolean ticket = step instanceof Step.Note note && note.open().isPresent();
    return ticket ? Privacy.ALWAYS : step.modifiers().manner().privacy();
  }

  private static boolean shares(Step step) {
    return step instanceof Step.Checklist list && list.share();
  }

  /** All who are there, together. Somebody who is alone has it for themselves. */
  Asked all(Step step) {
    boolean unkept = Keeping.of(step, setting.deck()).isNever();
    return new Asked(
        everyone().by(), unkept ? Protocol.Keeping.WITHHELD : everyone().keeping(), false);
  }

  /** All who are there, for words of the engine. */
  Asked everyone() {
    return setting
        .people()
        .alone()
        .map(person -> new Asked(Audience.of(person), Protocol.Keeping.OWN, false))
        .orElseGet(() -> new Asked(Audience.BOTH, Protocol.Keeping.SHARED, false));
  }

  /** One person, with both looking on. */
  Asked shared(Person person) {
    return setting.people().alone().isPresent()
        ? everyone()
        : new Asked(Audience.of(person), Protocol.Keeping.SHARED, false);
  }

  /** One person with both looking on, as far as anything of this step is kept. */
  Asked together(Step step, Person person) {
    Asked shared = shared(person);
    return new Asked(shared.by(), all(step).keeping(), false);
  }

  /** One person, whose answer nobody ever sees and the disk never gets. */
  Asked withheld(Person person) {
    boolean together = setting.people().alone().isPresent();
    return new Asked(Audience.of(person), Protocol.Keeping.WITHHELD, !together);
  }

  private List<Person> people(Who who) {
    Floor floor = state.floor();
    return switch (who) {
      case BOTH, EACH -> order(floor.speaker(), 0);
      case TURN -> order(floor.speaker(), floor.turns());
      case A -> List.of(Person.A);
      case B -> List.of(Person.B);
      case SPEAKER -> List.of(floor.speaker());
      case LISTENER -> List.of(floor.listener());
    };
  }

  /** All who are there, one after the other, beginning so many places after this person. */
  List<Person> order(Person from, int turns) {
    List<Person> present = setting.people().present();
    int first = Math.max(0, present.indexOf(from)) + turns;
    List<Person> order = new ArrayList<>();
    for (int i = 0; i < present.size(); i++) {
      order.add(present.get((first + i) % present.size()));
    }
    return order;
  }

  /** All who are there, the one who has the floor first. */
  List<Person> order() {
    return order(state.floor().speaker(), 0);
  }

  /** Whom a step is for; a card that was dealt is for each in turn. */
  Who who(Step step) {
    return step.modifiers().manner().who().orElse(drawn(step) ? Who.TURN : Who.BOTH);
  }

  /** Whether this step is the card on the table and was dealt. */
  boolean drawn(Step step) {
    return state.scene().act() instanceof State.Act.Playing playing
        && playing.drawn()
        && playing.step().equals(step);
  }

  private Protocol.Keeping keeping(Step step) {
    if (Keeping.of(step, setting.deck()).isNever()) {
      return Protocol.Keeping.WITHHELD;
    }
    return switch (privacy(step)) {
      case NO -> Protocol.Keeping.SHARED;
      case UNTIL_BOTH -> Protocol.Keeping.SEALED;
      case ALWAYS -> Protocol.Keeping.OWN;
    };
  }

  /** The same with this person on the floor, so that texts name the right one. */
  Casting speaking(Person speaker) {
    return new Casting(setting, state.with(state.floor().given(speaker)));
  }

  /** The cards of this session. */
  Cards cards() {
    return new Cards(this);
  }

  /** The answers as somebody may know them before this scene. */
  View view(Audience viewer) {
    Answers last = Answers.of(setting.memory().past().answers());
    return new View(state.answers(), last, state.floor(), viewer);
  }

  /** Conditions as both know them: whether a card comes or not is seen by both. */
  Conditions conditions() {
    return conditions(everyone().by());
  }

  private Conditions conditions(Audience viewer) {
    return new Conditions(view(viewer), setting.memory().past().sessions());
  }

  /**
   * Conditions for whether a step comes.
   *
   * <p>Its owner's own answers count only where the screen is that person's already: a keyboard
   * that is handed over, or is not, would tell the other as much as words.
   */
  Conditions conditions(Step step) {
    Optional<Audience> owner = loneOwner(step);
    boolean stays =
        state.scene().act() instanceof State.Act.Playing before
            && owner.isPresent()
            && owner.equals(loneOwner(before.step()));
    return conditions(stays ? owner.orElseThrow() : everyone().by());
  }

  /** The one person who alone sees a step, if it is such a step. */
  private Optional<Audience> loneOwner(Step step) {
    List<Asked> asked = asked(step);
    return asked.size() == 1 && asked.get(0).keeping() == Protocol.Keeping.OWN
        ? Optional.of(asked.get(0).by())
        : Optional.empty();
  }

  List<String> texts(List<Template> templates, Asked asked) {
    return templates.stream().map(template -> text(template, asked)).toList();
  }

  /** The words of a step, or one of its variants: chance takes one, the same one for everybody. */
  String worded(Step step, Template own, Asked asked) {
    return worded(step, own, asked, state.scene().moment());
  }

  /** The words of a step as they were at this moment. */
  String worded(Step step, Template own, Asked asked, int moment) {
    List<Template> variants = step.modifiers().care().variants();
    int pick = setting.chance().pick(moment, variants.size() + 1);
    return text(pick == 0 ? own : variants.get(pick - 1), asked);
  }

  /** A text with the names and answers in it, as those may know them who look at the screen. */
  String text(Template template, Asked asked) {
    StringBuilder out = new StringBuilder();
    for (Template.Part part : template.parts()) {
      out.append(words(part, asked));
    }
    return out.toString().stripTrailing();
  }

  private String words(Template.Part part, Asked asked) {
    if (part instanceof Template.Literal literal) {
      return literal.text();
    }
    if (part instanceof Template.RoleName name) {
      return name(name.role(), asked.by());
    }
    if (part instanceof Template.NotFor) {
      return phrases().say("not-for");
    }
    Reference reference = ((Template.Answer) part).reference();
    if (state.answers().leavesOut(reference)) {
      return Phrases.MISSING;
    }
    return view(looking(asked)).value(reference).map(Value::words).orElse(Phrases.MISSING);
  }

  /** A card that is for one person is on a screen that both see, unless that person is alone. */
  private Audience looking(Asked asked) {
    boolean one = asked.alone() || asked.by() == Audience.BOTH;
    return one ? asked.by() : everyone().by();
  }

  /** The name or names of those somebody means, in one phrase. */
  String names(Audience audience) {
    return setting.people().names(audience, setting.words());
  }

  /** A line somebody gave for both, and whose it is. */
  String owned(Memory.Owned line) {
    return phrases().owned(setting.people().name(line.owner()), line.text());
  }

  /** What the engine says itself. */
  Phrases phrases() {
    return setting.phrases();
  }

  private String name(Template.Role role, Audience audience) {
    People people = setting.people();
    return switch (role) {
      case A -> people.a();
      case B -> people.b();
      case SPEAKER -> people.name(state.floor().speaker());
      case LISTENER -> people.name(state.floor().listener());
      case PARTNER ->
          audience.person().map(p -> people.name(p.other())).orElse(phrases().say("partner"));
    };
  }

  /** What may gently be said about words while this step is answered. */
  List<Cue.Nudge> nudges(Step step) {
    return step.modifiers().care().nudges().stream()
        .map((Modifiers.Nudge nudge) -> new Cue.Nudge(nudge.words(), nudge.say()))
        .toList();
  }

  /** The day on which the scene began, where the people are. */
  LocalDate today() {
    return LocalDate.ofInstant(state.scene().since(), setting.zone());
  }
}
