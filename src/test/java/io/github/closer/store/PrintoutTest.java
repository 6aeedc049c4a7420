package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file for people is there whole, or the one before it is. */
class PrintoutTest {
  private static final String NEW = "what was said\n";
  private static final String OLD = "an older one\n";

  @TempDir Path temp;
  private Directories directories;

  @BeforeEach
  void aHome() {
    directories = Directories.from(Map.of(), temp.resolve("home"));
  }

  private void write(Disk disk, Path file, boolean replacing) {
    new Printout(directories, new Random(1), disk)
        .write(file, "evening.txt", replacing, out -> out.append(NEW));
  }

  private Printout printout() {
    return new Printout(directories, new Random(1));
  }

  @Test
  void isForItsOwnerAloneAndLeavesNothingBeside() throws IOException {
    Path file = temp.resolve("evening.txt");
    printout().write(file, "evening.txt", false, out -> out.append("a\u001b[2Jb"));

    assertThat(file).hasContent("a␛[2Jb");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(temp.toFile().list()).containsExactly("evening.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "Input/output error, false",
    "No space left on device, false",
    "Read-only file system, false",
    "Disk quota exceeded, false",
    "Input/output error, true"
  })
  void whicheverCallFailsThereIsAWholeFile(String reason, boolean dead) throws IOException {
    for (boolean replacing : new boolean[] {false, true}) {
      FaultyDisk sound = FaultyDisk.sound();
      write(sound, temp.resolve("sound-" + replacing), replacing);
      assertThat(sound.calls).isGreaterThan(3);
      for (int n = 1; n <= sound.calls; n++) {
        Path folder = Files.createDirectory(temp.resolve(reason.charAt(0) + "-" + replacing + n));
        Path file = folder.resolve("evening.txt");
        if (replacing) {
          Files.writeString(file, OLD);
        }
        FaultyDisk disk = new FaultyDisk(n, reason, dead).inHaste();
        assertThatThrownBy(() -> write(disk, file, replacing))
            .as("%d", n)
            .isInstanceOf(StoreFailure.class);
        if (Files.exists(file)) {
          assertThat(Files.readString(file))
              .as("%d", n)
              .isIn(replacing ? List.of(OLD, NEW) : List.of(NEW));
        } else {
          assertThat(replacing).as("%d", n).isFalse();
        }
        if (!dead) {
          assertThat(folder.toFile().list()).as("%d", n).isSubsetOf("evening.txt");
        }
      }
    }
  }

  @Test
  void whatIsThereGivesWayOnlyWhereThatIsWanted() throws IOException {
    Path file = Files.writeString(temp.resolve("evening.txt"), OLD);
    assertThatThrownBy(() -> printout().refuse(file, "evening.txt", false))
        .isInstanceOf(StoreFailure.class);
    assertThatThrownBy(() -> printout().write(file, "evening.txt", false, out -> out.append(NEW)))
        .isInstanceOf(StoreFailure.class);
    assertThat(file).hasContent(OLD.strip());
    printout().refuse(file, "evening.txt", true);
    printout().write(file, "evening.txt", true, out -> out.append(NEW));
    assertThat(file).hasContent(NEW.strip());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void neverGoesToAFolderALinkOrAmongWhatItIsMadeFrom(boolean replacing) throws IOException {
    Path own = Files.createDirectories(directories.sessions());
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("target"));
    Path inside = Files.createSymbolicLink(temp.resolve("inside"), own).resolve("x.txt");
    for (Path file :
        List.of(temp, link, own.resolve("x.txt"), inside, temp.resolve("no").resolve("x.txt"))) {
      assertThatThrownBy(() -> printout().refuse(file, "evening.txt", replacing))
          .as("%s", file)
          .isInstanceOf(StoreFailure.class);
      assertThatThrownBy(
              () -> printout().write(file, "evening.txt", replacing, out -> out.append(NEW)))
          .as("%s", file)
          .isInstanceOf(StoreFailure.class);
    }
    assertThat(own).isEmptyDirectory();
    assertThat(temp.resolve("target")).doesNotExist();
  }

  @Test
  void quotesAreWhatWasWrittenAndLongChoicesButForWhatIsSpared() {
    List<Event.Lasting> events =
        List.of(
            taken(1, Mark.ANSWER, new Reply.Written("tea\nand milk"), "tea\nand milk"),
            taken(2, Mark.ANSWER, new Reply.Chosen(0), "Furious and ashamed"),
            taken(3, Mark.ANSWER, new Reply.Chosen(0), "Yes"),
            taken(4, Mark.TEXT, new Reply.Done(), "a text of the deck"),
            taken(5, Mark.ANSWER, new Reply.Written("spared"), "spared"));

    assertThat(Quotes.written(events, line -> line.moment() == 5))
        .contains("tea\nand milk", "tea", "and milk", "Furious and ashamed")
        .doesNotContain("Yes", "a text of the deck", "spared");
  }

  private static Event.Taken taken(int moment, Mark mark, Reply reply, String words) {
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.SHARED);
    return new Event.Taken(
        Samples.AT, new Event.Line(moment, "", mark, scope, "And?"), reply, words);
  }
}
