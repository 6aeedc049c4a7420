package io.github.closer.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.transcript.Numbers.Axis;
import io.github.closer.transcript.Numbers.Point;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private static final Instant DAY = Instant.parse("2026-11-23T20:15:00Z");

  @Test
  void theAxisBeginsAtNoughtAndEndsAtTheNextRoundNumber() {
    assertThat(Axis.of(List.of(1, 5))).isEqualTo(new Axis(0, 5));
    assertThat(Axis.of(List.of(6))).isEqualTo(new Axis(0, 10));
    assertThat(Axis.of(List.of(10, 3))).isEqualTo(new Axis(0, 10));
    assertThat(Axis.of(List.of(11))).isEqualTo(new Axis(0, 50));
    assertThat(Axis.of(List.of(51))).isEqualTo(new Axis(0, 100));
    assertThat(Axis.of(List.of(-3, 2))).isEqualTo(new Axis(-3, 5));
    assertThat(Axis.of(List.of(Integer.MAX_VALUE))).isEqualTo(new Axis(0, Integer.MAX_VALUE));
    assertThat(Axis.of(List.of())).isEqualTo(new Axis(0, 5));
  }

  @Test
  void aNumberStandsAsFarAlongAsItIs() {
    Axis axis = new Axis(-10, 10);
    assertThat(axis.share(new Point(DAY, -10, "-10"))).isZero();
    assertThat(axis.share(new Point(DAY, 0, "0"))).isEqualTo(0.5);
    assertThat(axis.share(new Point(DAY, 10, "10"))).isEqualTo(1);
  }

  @Test
  void pointsOfOneMomentStandInOnePlace() {
    List<Point> points = List.of(new Point(DAY, 1, "1"), new Point(DAY, 2, "2"));
    String svg = new Drawing(new Numbers("Sam", points, new Axis(0, 5))).svg();
    assertThat(svg).contains("points=\"40.0,66.0 40.0,52.0\"");
  }
}
