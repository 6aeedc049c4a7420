package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How somebody asks for a move: by a key on the screen, by a word on a line by itself.
 *
 * <p>Every move has one but {@link Move#CLOSE}, which both want or nobody does.
 */
enum Request {
  BREAK(Move.BREAK, 'B', "break"),
  REPAIR(Move.REPAIR, 'R', "repair"),
  AGAIN(Move.INTERRUPTED, 'N', "again"),
  ASK(Move.CLARIFY, 'O', "ask");

  private final Move move;
  private final char letter;
  private final String word;

  Request(Move move, char letter, String word) {
    this.move = move;
    this.letter = letter;
    this.word = word;
  }

  /** Those that a card takes, in the order in which they are shown. */
  static List<Request> at(Card.Ways ways) {
    return Arrays.stream(values()).filter(request -> request.fits(ways)).toList();
  }

  /** The one a control character stands for. */
  static Optional<Request> ofSign(int sign) {
    return Arrays.stream(values()).filter(request -> request.sign() == sign).findFirst();
  }

  /** The one a line stands for. */
  static Optional<Request> ofLine(String line) {
    return Arrays.stream(values()).filter(r -> line.strip().equals("/" + r.word)).findFirst();
  }

  /** Whether a card takes it. */
  boolean fits(Card.Ways ways) {
    return ways.moves().contains(move);
  }

  /**
   * Whether a card goes on where its time was when it comes back after this reply: not where a turn
   * was interrupted, which has all its time again.
   */
  static boolean keepsTime(Reply reply) {
    return reply instanceof Reply.Wants wants && wants.move() != Move.INTERRUPTED;
  }

  Move move() {
    return move;
  }

  /** What the key sends. */
  String key() {
    return Character.toString(sign());
  }

  private int sign() {
    return letter & 0x1F;
  }

  /** Its name: behind a slash it is what can be typed on a line. */
  String word() {
    return word;
  }
}
