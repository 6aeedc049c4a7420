package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Clusters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptTest {
  private final Manuscript manuscript = new Manuscript();

  private Manuscript typed(String words) {
    words.codePoints().forEach(sign -> manuscript.type(Character.toString(sign)));
    return manuscript;
  }

  private void reads(String words) {
    assertThat(manuscript.words().toString()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"é", "e\u0301", "👩‍👩‍👧", "🇩🇪", "👍🏽", "❤️", "1️⃣", "你", "한", "नि", "שָ"})
  void one_backspace_takes_one_character_as_it_is_seen(String one) {
    typed("a" + one + one).backspace();
    reads("a" + one);
    manuscript.left();
    assertThat(manuscript.cursor()).isEqualTo(1);
    manuscript.right();
    assertThat(manuscript.cursor()).isEqualTo(1 + one.length());
    manuscript.left();
    manuscript.delete();
    reads("a");
    manuscript.undo();
    manuscript.undo();
    reads("a" + one + one);
  }

  @Test
  void a_family_may_come_in_pieces_also_before_another() {
    typed("👧").left();
    typed("👩\u200d👩\u200d👦");
    reads("👩\u200d👩\u200d👦👧");
    assertThat(manuscript.cursor()).isEqualTo(8);
    manuscript.to(0);
    typed("🇩🇪");
    reads("🇩🇪👩\u200d👩\u200d👦👧");
  }

  @Test
  void what_was_typed_is_taken_back_word_by_word_and_made_again() {
    typed("one two  three");
    manuscript.undo();
    reads("one two  ");
    manuscript.undo();
    reads("one ");
    manuscript.redo();
    reads("one two  ");
    manuscript.undo();
    manuscript.undo();
    manuscript.undo();
    reads("");
    manuscript.redo();
    manuscript.type("!");
    manuscript.redo();
    reads("one !");
  }

  @Test
  void a_move_between_two_letters_parts_them() {
    typed("ab").left();
    manuscript.right();
    typed("c").undo();
    reads("ab");
    assertThat(manuscript.cursor()).isEqualTo(2);
  }

  @Test
  void what_was_deleted_letter_by_letter_comes_back_word_by_word() {
    typed("one two");
    for (int i = 0; i < 5; i++) {
      manuscript.backspace();
    }
    reads("on");
    manuscript.undo();
    manuscript.undo();
    reads("one two");
  }

  @Test
  void cuts_are_put_back_in_their_order_and_can_be_taken_back() {
    typed("one two three").cutWordLeft();
    manuscript.cutWordLeft();
    reads("one ");
    manuscript.cutToLineStart();
    manuscript.putBack();
    reads("one two three");
    manuscript.to(4);
    manuscript.cutToLineEnd();
    reads("one ");
    manuscript.undo();
    reads("one two three");
    manuscript.to(0);
    manuscript.cutWordRight();
    manuscript.to(manuscript.words().length());
    manuscript.putBack();
    reads(" two threeone");
  }

  @Test
  void at_the_edge_of_a_line_a_cut_takes_the_line_end() {
    typed("one\ntwo");
    manuscript.to(3);
    manuscript.cutToLineEnd();
    reads("onetwo");
    manuscript.undo();
    manuscript.to(4);
    manuscript.cutToLineStart();
    reads("onetwo");
  }

  @Test
  void words_end_at_spaces_and_stops_but_not_at_apostrophes() {
    typed("don't go, Zoë; 你好 (e\u0301t) 👩‍👩‍👧!");
    manuscript.to(0);
    StringBuilder stops = new StringBuilder();
    for (int place = -1; place != manuscript.cursor(); ) {
      place = manuscript.cursor();
      manuscript.wordRight();
      stops.append(manuscript.words().subSequence(place, manuscript.cursor())).append('|');
    }
    assertThat(stops).hasToString("don't| go|, Zoë|; 你好| (e\u0301t|) 👩‍👩‍👧|!||");
    manuscript.wordLeft();
    manuscript.wordLeft();
    assertThat(manuscript.words().subSequence(manuscript.cursor(), manuscript.cursor() + 3))
        .hasToString("e\u0301t");
  }

  @Test
  void a_long_text_can_be_taken_back_too() {
    String words = "The walk along the river.\n".repeat(4000);
    manuscript.paste(words);
    manuscript.cutToLineStart();
    typed("x").to(50);
    manuscript.cutToLineEnd();
    for (int i = 0; i < 3; i++) {
      manuscript.undo();
    }
    reads(words);
  }

  @Test
  void nothing_is_left_of_a_manuscript_that_was_wiped() {
    typed("secret words").cutWordLeft();
    manuscript.wipe();
    for (int i = 0; i < 9; i++) {
      manuscript.undo();
      manuscript.redo();
      manuscript.putBack();
    }
    reads("");
  }

  /** Whatever is pressed: the cursor is never inside a character, and all can be taken back. */
  @Test
  void random_keys_can_all_be_taken_back() {
    List<String> signs =
        List.of("a", " ", "\n", "\u0301", "👩", "\u200d", "\ud83c\udde9", "\ud83c\uddea", "你", "'");
    SplittableRandom random = new SplittableRandom(17);
    for (int round = 0; round < 200; round++) {
      manuscript.begin("begun");
      Deque<String> before = new ArrayDeque<>();
      for (int i = 0; i < 60; i++) {
        String was = manuscript.words().toString();
        press(random.nextInt(16), signs.get(random.nextInt(signs.size())));
        int at = manuscript.cursor();
        assertThat(Clusters.outside(manuscript.words(), at)).isEqualTo(at);
        if (!was.contentEquals(manuscript.words())) {
          before.push(was);
        }
      }
      String end = manuscript.words().toString();
      for (int i = 0; i <= before.size(); i++) {
        manuscript.undo();
      }
      reads("begun");
      for (int i = 0; i <= before.size(); i++) {
        manuscript.redo();
      }
      reads(end);
    }
  }

  private void press(int key, String sign) {
    switch (key) {
      case 0 -> manuscript.backspace();
      case 1 -> manuscript.delete();
      case 2 -> manuscript.left();
      case 3 -> manuscript.right();
      case 4 -> manuscript.wordLeft();
      case 5 -> manuscript.wordRight();
      case 6 -> manuscript.cutWordLeft();
      case 7 -> manuscript.cutToLineEnd();
      case 8 -> manuscript.putBack();
      case 9 -> manuscript.paste(sign + sign);
      default -> manuscript.type(sign);
    }
  }
}
