package io.github.closer.session;

import io.github.closer.deck.Modifiers;
import io.github.closer.deck.Privacy;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.deck.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asked, what they see, and in whose words.
 *
 * <p>Turns a step's modifiers and templates into cards for the people of this session.
 *
 * @param setting the deck and the people
 * @param state where the session stands
 */
record Casting(Setting setting, State state) {

  /** Somebody who is asked, and how far the answer goes. */
  record Asked(Audience by, Protocol.Keeping keeping) {
    boolean alone() {
      return keeping != Protocol.Keeping.SHARED;
    }
  }

  /** A step's id as entries carry it; empty where its author gave none. */
  static String id(Step step) {
    return step.id().map(Object::toString).orElse("");
  }

  /** Who answers a step, in order. Where both answer a private step, each is asked alone. */
  List<Asked> asked(Step step) {
    Protocol.Keeping keeping = keeping(step.modifiers().manner().privacy());
    Who who = who(step);
    if (who == Who.BOTH && keeping == Protocol.Keeping.SHARED) {
      return List.of(new Asked(Audience.BOTH, keeping));
    }
    return people(who).stream().map(p -> new Asked(Audience.of(p), keeping)).toList();
  }

  private List<Person> people(Who who) {
    Floor floor = state.floor();
    Person first = who == Who.TURN ? floor.first() : floor.speaker();
    return switch (who) {
      case BOTH, EACH, TURN -> List.of(first, first.other());
      case A -> List.of(Person.A);
      case B -> List.of(Person.B);
      case SPEAKER -> List.of(floor.speaker());
      case LISTENER -> List.of(floor.listener());
    };
  }

  /** Whom a step is for; a card that was dealt is for each in turn. */
  Who who(Step step) {
    boolean drawn = state.scene().act() instanceof State.Act.Playing playing && playing.drawn();
    return step.modifiers().manner().who().orElse(drawn ? Who.TURN : Who.BOTH);
  }

  private static Protocol.Keeping keeping(Privacy privacy) {
    return switch (privacy) {
      case NO -> Protocol.Keeping.SHARED;
      case UNTIL_BOTH -> Protocol.Keeping.SEALED;
      case ALWAYS -> Protocol.Keeping.OWN;
    };
  }

  /** The same with this person on the floor, so that texts name the right one. */
  Casting speaking(Person speaker) {
    return new Casting(setting, state.with(state.floor().given(speaker)));
  }

  /** A card of a step, with all the step's small help. */
  Card card(Step step, Asked asked, Template text) {
    return card(asked, text(text, asked.by()), aids(step, asked, true));
  }

  /** A card of a step with words of the engine, and no help but the way out. */
  Card plain(Audience audience, String text) {
    return card(new Asked(audience, Protocol.Keeping.SHARED), text, Card.Aids.PASSABLE);
  }

  /** A card that cannot be passed. */
  Card fixed(Asked asked, String text, List<String> hints) {
    return card(
        asked,
        text,
        new Card.Aids(hints, List.of(), Optional.empty(), Optional.empty(), Card.Ways.NONE));
  }

  /** The answers as somebody may know them before this scene. */
  View view(Audience viewer) {
    return new View(state.answers(), state.floor(), viewer);
  }

  /** Conditions as both know them: whether a card comes or not is seen by both. */
  Conditions conditions() {
    return new Conditions(view(Audience.BOTH));
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
    return new Conditions(view(stays ? owner.orElseThrow() : Audience.BOTH));
  }

  /** The one person who alone sees a step, if it is such a step. */
  private Optional<Audience> loneOwner(Step step) {
    List<Asked> asked = asked(step);
    return asked.size() == 1 && asked.get(0).keeping() == Protocol.Keeping.OWN
        ? Optional.of(asked.get(0).by())
        : Optional.empty();
  }

  /** A card with these words and this help. */
  Card card(Asked asked, String text, Card.Aids aids) {
    return new Card(asked.by(), asked.alone(), place(asked.by()), text, aids);
  }

  private Card.Place place(Audience audience) {
    String addressee = setting.people().names(audience);
    List<State.Frame> frames = state.path().frames();
    if (frames.isEmpty() || state.scene().act() instanceof State.Act.Opening) {
      return new Card.Place(0, 0, addressee);
    }
    State.Frame outermost = frames.get(0);
    return new Card.Place(outermost.next(), outermost.steps().size(), addressee);
  }

  /** The small help of a step. */
  Card.Aids aids(Step step, Asked asked, boolean passable) {
    Modifiers.Aids written = step.modifiers().aids();
    List<String> hints = new ArrayList<>(texts(written.hints(), asked.by()));
    if (step.modifiers().manner().optional()) {
      hints.add(Phrases.OPTIONAL);
    }
    switch (asked.keeping()) {
      case SHARED -> {}
      case SEALED -> hints.add(Phrases.SEALED);
      case OWN -> hints.add(Phrases.ONLY_YOU);
      case WITHHELD -> hints.add(Phrases.UNSEEN);
    }
    return new Card.Aids(
        hints,
        texts(written.avoid(), asked.by()),
        written.starter().map(starter -> text(starter, asked.by())),
        step.modifiers().manner().time(),
        new Card.Ways(passable, Set.of()));
  }

  List<String> texts(List<Template> templates, Audience audience) {
    return templates.stream().map(template -> text(template, audience)).toList();
  }

  /** A text with the names and answers in it, as this audience reads it. */
  String text(Template template, Audience audience) {
    StringBuilder out = new StringBuilder();
    for (Template.Part part : template.parts()) {
      out.append(words(part, audience));
    }
    return out.toString().stripTrailing();
  }

  private String words(Template.Part part, Audience audience) {
    if (part instanceof Template.Literal literal) {
      return literal.text();
    }
    if (part instanceof Template.RoleName name) {
      return name(name.role(), audience);
    }
    return view(audience)
        .value(((Template.Answer) part).reference())
        .map(Value::words)
        .orElse(Phrases.MISSING);
  }

  private String name(Template.Role role, Audience audience) {
    People people = setting.people();
    return switch (role) {
      case A -> people.a();
      case B -> people.b();
      case SPEAKER -> people.name(state.floor().speaker());
      case LISTENER -> people.name(state.floor().listener());
      case PARTNER -> audience.person().map(p -> people.name(p.other())).orElse(Phrases.PARTNER);
    };
  }
}
