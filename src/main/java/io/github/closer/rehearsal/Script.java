package io.github.closer.rehearsal;

import io.github.closer.session.Audience;
import io.github.closer.session.People;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What people would type, written down beforehand.
 *
 * @param people who plays, where the script says it
 * @param seed the seed of all chance, where the script gives one
 * @param at when the rehearsal begins, where the script says it
 * @param remembered whether the rehearsal takes part in what the two remember, as a session does
 * @param inputs what each of them enters, in order; {@link Audience#BOTH} is what they enter
 *     together
 */
public record Script(
    Optional<People> people,
    OptionalLong seed,
    Optional<Instant> at,
    boolean remembered,
    Map<Audience, List<Item>> inputs) {
  public Script {
    Map<Audience, List<Item>> copy = new EnumMap<>(Audience.class);
    inputs.forEach((audience, items) -> copy.put(audience, List.copyOf(items)));
    inputs = Map.copyOf(copy);
  }

  /**
   * One input.
   *
   * @param question a stretch of the card it belongs to; absent means whatever comes next
   * @param values what is typed, chosen or ticked; {@code /pass}, {@code /leave}, {@code /break},
   *     {@code /repair}, {@code /again} and {@code /ask} are commands
   */
  public record Item(Optional<String> question, List<String> values) {
    public Item {
      values = List.copyOf(values);
    }
  }
}
