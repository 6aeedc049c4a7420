package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoupleFileTest {
  private static final People PEOPLE = new People("Zoë", "Sam");

  @TempDir Path home;
  private Directories directories;
  private CoupleFile couple;
  private Path file;

  @BeforeEach
  void setUp() {
    directories = Directories.from(Map.of(), home);
    couple = new CoupleFile(directories);
    file = directories.data().resolve("couple.json");
  }

  private void given(byte[] bytes) throws IOException {
    Files.createDirectories(directories.data());
    Files.write(file, bytes);
  }

  private void given(String text) throws IOException {
    given(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void isEmptyBeforeAnybodyGaveNames() {
    assertThat(couple.read()).isEmpty();
    assertThat(directories.data()).doesNotExist();
  }

  @Test
  void remembersTwoNames() throws IOException {
    couple.write(PEOPLE);
    assertThat(couple.read()).contains(PEOPLE);
    assertThat(Files.readString(file)).isEqualTo("{\"format\":1,\"names\":[\"Zoë\",\"Sam\"]}\n");
    couple.write(new People("A", "B"));
    assertThat(couple.read()).contains(new People("A", "B"));
  }

  @Test
  void keepsFieldsItDoesNotKnow() throws IOException {
    given(
        "{\"since\": 1.10, \"format\":1,\"names\":[\"A\",\"B\"],"
            + "\"x\":{\"y\":[null,true,12345678901234567890]}}");
    couple.write(PEOPLE);
    assertThat(Files.readString(file))
        .isEqualTo(
            "{\"since\":1.10,\"format\":1,\"names\":[\"Zoë\",\"Sam\"],"
                + "\"x\":{\"y\":[null,true,12345678901234567890]}}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"format\":1}",
        "{\"format\":1,\"names\":[\"A\"]}",
        "{\"format\":1,\"names\":[\"A\",\"a\"]}",
        "{\"format\":1,\"names\":[\"A\",7]}",
        "{\"format\":1,\"names\":[\"A\",\"B\"]",
        "{\"format\":2,\"names\":[\"A\",\"B\"]}"
      })
  void aFileThatIsNotUnderstoodIsNamed(String text) throws IOException {
    given(text);
    assertThatThrownBy(couple::read)
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining(file.toString());
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"format\":2,\"names\":[\"A\",\"B\"]}"})
  void aFileThatIsNotUnderstoodIsNeverWrittenOver(String text) throws IOException {
    given(text);
    assertThatThrownBy(() -> couple.write(PEOPLE)).isInstanceOf(StoreFailure.class);
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void bytesThatAreNoTextAreDamage() throws IOException {
    given(new byte[] {'{', (byte) 0xff, '}'});
    assertThatThrownBy(couple::read)
        .isInstanceOfSatisfying(
            StoreFailure.class, e -> assertThat(e.kind()).isEqualTo(StoreFailure.Kind.DAMAGED));
  }

  @Test
  void whicheverCallFailsTheOldNamesOrTheNewAreThere() throws IOException {
    People old = new People("A", "B");
    for (int n = 1; n < 12; n++) {
      couple.write(old);
      try {
        new CoupleFile(directories, new FaultyDisk(n, "No space left on device", true))
            .write(PEOPLE);
      } catch (StoreFailure e) {
        assertThat(e.kind()).isIn(StoreFailure.Kind.CANNOT_WRITE, StoreFailure.Kind.NO_INPUT);
        assertThat(e).hasMessageContaining("the disk is full");
      }
      assertThat(couple.read().orElseThrow()).isIn(old, PEOPLE);
    }
  }
}
