package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Move;
import org.junit.jupiter.api.Test;

class DraftsTest {
  private static final Drafts.Draft DRAFT = new Drafts.Draft("half", true);

  private final Drafts drafts = new Drafts();

  @Test
  void a_draft_is_taken_up_once() {
    drafts.keep(Cards.ALONE, DRAFT);

    assertThat(drafts.take(Cards.ALONE)).contains(DRAFT);
    assertThat(drafts.take(Cards.ALONE)).isEmpty();
  }

  @Test
  void nobody_else_and_no_other_card_meets_it() {
    drafts.keep(Cards.ALONE, DRAFT);

    assertThat(drafts.take(card(Audience.B, true, "Only for you."))).isEmpty();
    assertThat(drafts.take(card(Audience.A, false, "Only for you."))).isEmpty();
    assertThat(drafts.take(card(Audience.A, true, "Another one."))).isEmpty();
    assertThat(drafts.take(card(Audience.A, true, "Only for you."))).contains(DRAFT);
  }

  private static Card card(Audience audience, boolean alone, String text) {
    return Cards.card(audience, alone, "Alex", text, Card.Aids.NONE);
  }

  @Test
  void the_card_is_the_same_when_it_offers_fewer_moves_than_before() {
    drafts.keep(Cards.with(Move.BREAK, Move.CLARIFY), DRAFT);

    assertThat(drafts.take(Cards.with(Move.BREAK))).contains(DRAFT);
  }

  @Test
  void where_nothing_was_typed_nothing_is_kept_and_closing_forgets() {
    drafts.keep(Cards.ALONE, new Drafts.Draft(" \n", false));
    drafts.keep(Cards.BOTH, DRAFT);
    drafts.close();

    assertThat(drafts.take(Cards.ALONE)).isEmpty();
    assertThat(drafts.take(Cards.BOTH)).isEmpty();
  }
}
