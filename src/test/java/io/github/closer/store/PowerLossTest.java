package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes in the middle of random evenings, programs are killed, and the disk reports that a
 * write failed. In every state that may be left, everything acknowledged is there, nothing whole is
 * called damaged, and what was taken back is nowhere.
 */
class PowerLossTest {
  private static final int USUAL = 2_000;
  private static final int STATES = Integer.getInteger("closer.crashes", USUAL);

  /** Sectors of old disks and of new ones, and less than either. */
  private static final List<Integer> PIECES = List.of(8, 512, 512, 4096);

  private static final List<Double> SHARES = List.of(0.0, 0.2, 0.5, 0.8, 1.0);
  private static final int STATES_AT_ONCE = 5;
  private static final int CUTS = 4;

  @TempDir(factory = InMemory.class)
  Path temp;

  private int examined;
  private int cuts;
  private int stopped;
  private int failed;

  @Test
  void whateverAPowerCutLeavesNothingAcknowledgedIsLost() throws IOException {
    for (int seed = 0; examined < STATES; seed++) {
      Path folder = Files.createDirectory(temp.resolve("seed-" + seed));
      try {
        play(new Random(seed), folder);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      } finally {
        remove(folder);
      }
    }
    if (STATES > USUAL) {
      System.out.printf("%d states: %d stopped, %d failed%n", examined, stopped, failed);
    }
    assertThat(stopped).isGreaterThan(STATES / 40);
    assertThat(failed).isGreaterThan(STATES / 200);
  }

  private void play(Random random, Path folder) throws IOException {
    Path root = Files.createDirectory(folder.resolve("begin"));
    Household household = new Household(random, new PowerDisk(root), root);
    for (int cut = 0; cut < CUTS; cut++) {
      while (playsUntilSomethingStopsIt(household, random) && random.nextInt(3) == 0) {
        // Killed, or told of a failure: the system is still there, and so is the next program.
        household.restart();
      }
      household.disk().restart();
      Household after = household;
      for (int state = 0; state < STATES_AT_ONCE; state++) {
        after = mended(withoutPower(household, random, folder), random, folder);
        after.examine();
        examined++;
      }
      household = after;
    }
    household.disk().restart();
  }

  private Household withoutPower(Household household, Random random, Path folder)
      throws IOException {
    Path root = Files.createDirectory(folder.resolve("state-" + ++cuts));
    household.disk().platter().cut(root, luck(random));
    Household after = new Household(household, new PowerDisk(root), root);
    after.look();
    return after;
  }

  /** Now and then the program that puts things right is stopped as well. */
  private Household mended(Household household, Random random, Path folder) throws IOException {
    Household now = household;
    while (random.nextInt(3) == 0) {
      now.disk().stopAfter(random.nextInt(16));
      if (!now.isStoppedOpening()) {
        break;
      }
      if (random.nextBoolean()) {
        now.restart();
      } else {
        now.disk().restart();
        now = withoutPower(now, random, folder);
      }
    }
    now.restart();
    return now;
  }

  private boolean playsUntilSomethingStopsIt(Household household, Random random)
      throws IOException {
    boolean failing = random.nextInt(4) == 0;
    if (failing) {
      household.disk().failAfter(random.nextInt(15));
    } else {
      household.disk().stopAfter(random.nextInt(80));
    }
    boolean over = household.plays(random.nextInt(30));
    stopped += over && !failing ? 1 : 0;
    failed += over && failing ? 1 : 0;
    return over;
  }

  private static Platter.Luck luck(Random random) {
    double share = SHARES.get(random.nextInt(SHARES.size()));
    return new Platter.Luck(random, share, PIECES.get(random.nextInt(PIECES.size())));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
