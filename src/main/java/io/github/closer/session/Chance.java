package io.github.closer.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * All chance in a session, as two numbers.
 *
 * <p>{@code order} shuffles cards and tosses coins. It stands in the journal, so that a resumed
 * session deals the same cards. {@code gates} decides which gates close by themselves. It is never
 * written: whoever could compute it would know that a closed gate was a person's answer. Both come
 * from one seed by a one-way function, so a rehearsal can repeat a session and a journal still
 * gives nothing away.
 *
 * @param order for what may be known afterwards
 * @param gates for what nobody may know
 * @param closing whether gates and decks close by themselves; only a rehearsal goes without
 */
public record Chance(long order, long gates, boolean closing) {
  /** About one gate in six closes by itself, so that a closed gate proves nothing. */
  static final int GATE_CLOSES_ONE_IN = 6;

  /** About one asking in twenty closes a deck by itself, so that a closed deck proves nothing. */
  static final int DECK_CLOSES_ONE_IN = 20;

  /** Both numbers from one seed. */
  public static Chance of(long seed) {
    return new Chance(derive("order", seed), derive("gates", seed), true);
  }

  /** The same order of things, and no gate that closes by itself: for rehearsals only. */
  public Chance withOpenGates() {
    return new Chance(order, gates, false);
  }

  /**
   * The chance of a session that goes on.
   *
   * @param order as the journal holds it
   * @param seed a fresh one, for the gates that are still to come
   */
  public static Chance resumed(long order, long seed) {
    return new Chance(order, derive("gates", seed), true);
  }

  /** Whether the gate at this moment closes whatever is answered. */
  boolean closesGate(int moment) {
    return closing && new SplittableRandom(gates + moment).nextInt(GATE_CLOSES_ONE_IN) == 0;
  }

  /**
   * Whether a question on a later day closes its deck whatever is answered. It does so for good, so
   * more seldom than a gate, or a deck that is played every week would not outlive the summer.
   */
  boolean closesForGood(int moment) {
    return closing && new SplittableRandom(gates - moment).nextInt(DECK_CLOSES_ONE_IN) == 0;
  }

  /** One of so many, counted from 0, for this moment. */
  int pick(int moment, int of) {
    return of < 2 ? 0 : new SplittableRandom(order ^ (0x9E3779B97F4A7C15L * moment)).nextInt(of);
  }

  /** Who wins the toss at this moment. */
  Person coin(int moment) {
    return new SplittableRandom(order - moment).nextBoolean() ? Person.A : Person.B;
  }

  /** The same things in another order; the same order for the same seed, on every Java. */
  <T> List<T> shuffled(List<T> things) {
    List<T> out = new ArrayList<>(things);
    SplittableRandom random = new SplittableRandom(order);
    for (int i = out.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T swapped = out.get(i);
      out.set(i, out.get(j));
      out.set(j, swapped);
    }
    return List.copyOf(out);
  }

  private static long derive(String purpose, long seed) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(purpose.getBytes(StandardCharsets.UTF_8));
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
