package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightTest {
  @TempDir Path temp;

  @Test
  void countsFilesAndTheirBytesAlsoInFoldersBelow() throws IOException {
    Files.createDirectories(temp.resolve("a/b"));
    Path one = Files.writeString(temp.resolve("one"), "123");
    Files.writeString(temp.resolve("a/b/two"), "12345");
    assertThat(Weight.of(temp)).isEqualTo(new Weight(2, 8));
    assertThat(Weight.of(one)).isEqualTo(new Weight(1, 3));
    assertThat(Weight.of(temp.resolve("a"))).isEqualTo(new Weight(1, 5));
  }

  @Test
  void weighsALinkAndNotWhatItLeadsTo() throws IOException {
    Path large = Files.writeString(temp.resolve("large"), "x".repeat(10_000));
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("link"), large);
    Weight weight = Weight.of(folder);
    assertThat(weight.files()).isEqualTo(1);
    assertThat(weight.bytes()).isLessThan(10_000);
  }

  @Test
  void whatIsNotThereWeighsNothing() {
    assertThat(Weight.of(temp.resolve("nothing"))).isEqualTo(Weight.NONE);
  }
}
