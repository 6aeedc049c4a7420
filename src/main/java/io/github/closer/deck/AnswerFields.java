package io.github.closer.deck;

import io.github.closer.deck.Reading.Known;
import io.github.closer.deck.Reference.Field;
import java.util.EnumSet;
import java.util.Set;

/** What can be asked of a step's answer. */
final class AnswerFields {
  private final Reading reading;

  AnswerFields(Reading reading) {
    this.reading = reading;
  }

  Set<Field> of(Known known, Reference.Session session) {
    AnswerKind kind = AnswerKind.of(known.step());
    Set<Field> fields = EnumSet.noneOf(Field.class);
    // One alone is neither the first nor the second of the two.
    if (!reading.isForOne()) {
      fields.addAll(Set.of(Field.A, Field.B, Field.SPEAKER, Field.LISTENER));
    }
    if (isFromEach(known)) {
      fields.addAll(Set.of(Field.ANY, Field.SAME));
      if (kind == AnswerKind.NUMBER) {
        fields.addAll(Set.of(Field.LOWEST, Field.HIGHEST, Field.GAP));
      }
    } else {
      fields.add(Field.VALUE);
    }
    // Of last time nobody knows the day of a promise any more.
    if (kind == AnswerKind.PROMISE && session == Reference.Session.THIS) {
      fields.add(Field.DATE);
    }
    return fields;
  }

  /** Whether both answer a step, each for themselves. */
  boolean isFromEach(Known known) {
    return !reading.isForOne() && Whose.isFromEach(known.step(), known.setting());
  }
}
