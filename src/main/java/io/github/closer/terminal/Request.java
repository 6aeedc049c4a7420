package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.session.Move;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How somebody asks for a move: by a key on the screen, by a word on a line by itself.
 *
 * <p>Every move has one but {@link Move#CLOSE}, which both want or nobody does.
 */
enum Request {
  BREAK(Move.BREAK, 'B', "a break", "/break", "takes a break"),
  REPAIR(Move.REPAIR, 'R', "help us", "/repair", "opens your own phrases for when it gets hard"),
  AGAIN(Move.INTERRUPTED, 'N', "interrupted", "/again", "starts once more, if something came in"),
  ASK(Move.CLARIFY, 'O', "one question", "/ask", "asks one question, to understand");

  private final Move move;
  private final char letter;
  private final String purpose;
  private final String command;
  private final String help;

  Request(Move move, char letter, String purpose, String command, String help) {
    this.move = move;
    this.letter = letter;
    this.purpose = purpose;
    this.command = command;
    this.help = help;
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
    return Arrays.stream(values()).filter(r -> r.command.equals(line.strip())).findFirst();
  }

  /** Whether a card takes it. */
  boolean fits(Card.Ways ways) {
    return ways.moves().contains(move);
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

  /** The key and what it does, for the foot of a screen. */
  String onScreen() {
    return "Ctrl+" + letter + " " + purpose;
  }

  /** The word and what it does, as a sentence. */
  String inHelp() {
    return command + " " + help + ".";
  }
}
