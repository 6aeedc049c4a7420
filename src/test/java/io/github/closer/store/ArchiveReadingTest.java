package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are not what they seem to be. After each of them nothing has changed. */
class ArchiveReadingTest {
  private static final String A = "data/decks/a.yaml";
  private static final String B = "data/decks/b.yaml";
  private static final byte[] WORDS = "- Hm?\n".getBytes(StandardCharsets.UTF_8);

  /** All of them take ten seconds. */
  private static final boolean ALL_BITS = Boolean.getBoolean("closer.archive.bits");

  @TempDir Path temp;
  private Path file;
  private ArchiveHome home;

  @BeforeEach
  void setUp() {
    file = temp.resolve("ours.zip");
    home = new ArchiveHome(temp.resolve("home"));
  }

  /** What the list says of a file. */
  private static Map<String, Object> line(String name, long bytes, String sha256) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("name", name);
    line.put("bytes", bytes);
    line.put("sha256", sha256);
    return line;
  }

  private static Map<String, Object> line(String name) {
    return line(name, WORDS.length, Sha256.of(WORDS));
  }

  private static byte[] list(long format, List<Map<String, Object>> lines) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("format", format);
    list.put("files", lines);
    return Json.text(list).getBytes(StandardCharsets.UTF_8);
  }

  /** Archives as they are written, but for what is in them. */
  private static byte[] archive(byte[] list, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ArchiveWriter writer = new ArchiveWriter(bytes);
    writer.put("closer/README.txt", "Hello.\n".getBytes(StandardCharsets.UTF_8));
    writer.put("closer/archive.json", list);
    for (String name : names) {
      writer.put("closer/" + name, WORDS);
    }
    writer.finish();
    return bytes.toByteArray();
  }

  private static byte[] whole() throws IOException {
    return archive(list(1, List.of(line(A), line(B))), A, B);
  }

  private void assertRefused(byte[] archive, String... words) throws IOException {
    Files.write(file, archive);
    assertThatThrownBy(() -> home.archive().importFrom(file))
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DAMAGED))
        .hasMessageContaining(file.toString())
        .hasMessageContainingAll(words);
    assertThat(home.home()).doesNotExist();
  }

  @Test
  void oneThatIsAsItShouldBeIsTakenIn() throws IOException {
    Files.write(file, whole());
    home.archive().importFrom(file);
    assertThat(home.place(A)).hasBinaryContent(WORDS);
  }

  // Damage

  @Test
  void oneThatIsCutAnywhereIsRefused() throws IOException {
    byte[] whole = whole();
    for (int length = 0; length < whole.length; length++) {
      assertRefused(Arrays.copyOf(whole, length), "");
    }
  }

  @Test
  void whicheverBitIsFlippedItIsRefusedOrHoldsTheSame() throws IOException {
    byte[] whole = whole();
    Files.write(file, whole);
    ArchiveList list = ArchiveReader.check(file);
    int refused = 0;
    for (int at = 0; at < whole.length; at++) {
      for (int bit : ALL_BITS ? IntStream.range(0, 8).toArray() : new int[] {at % 8}) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) (1 << bit);
        Files.write(file, flipped);
        try {
          // The same list: so, by their hashes, the same files.
          assertThat(ArchiveReader.check(file)).as("byte %d", at).isEqualTo(list);
        } catch (StoreFailure e) {
          assertThat(e.kind()).as("byte %d", at).isEqualTo(StoreFailure.Kind.DAMAGED);
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(whole.length / 2);
  }

  @Test
  void aFileThatIsMissingOrAnotherIsNamed() throws IOException {
    assertRefused(archive(list(1, List.of(line(A), line(B))), A), "data/decks/b.yaml is missing");
    assertRefused(archive(list(1, List.of(line(A), line(B))), B, A), "a.yaml is missing");
    String other = Sha256.of(new byte[0]);
    assertRefused(archive(list(1, List.of(line(A, 6, other))), A), "a.yaml is missing or not what");
    assertRefused(archive(list(1, List.of(line(A, 5, Sha256.of(WORDS)))), A), "not what it was");
    assertRefused(archive(list(1, List.of(line(A, 7, Sha256.of(WORDS)))), A), "not what it was");
  }

  @Test
  void whatIsOnNoListIsNotTakenIn() throws IOException {
    assertRefused(archive(list(1, List.of(line(A))), A, B), "more than its list says");
    byte[] junk = Arrays.copyOf(whole(), whole().length + 70_000);
    assertRefused(junk, "more than its list says");
  }

  @Test
  void whatOtherProgramsWouldShowHasToBeTheSame() throws IOException {
    String text = new String(whole(), StandardCharsets.ISO_8859_1);
    int last = text.lastIndexOf("b.yaml");
    String other = text.substring(0, last) + "x" + text.substring(last + 1);
    assertRefused(other.getBytes(StandardCharsets.ISO_8859_1), "more than its list says");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "PK\u0003\u0004", "{\"format\":1}", "- What made you laugh?\n- And now?\n"})
  void whatIsNoArchiveIsCalledSo(String words) throws IOException {
    assertRefused(words.getBytes(StandardCharsets.UTF_8), "is not an archive of closer");
  }

  @Test
  void anotherZipFileIsNoArchive() throws IOException {
    assertRefused(zipped(Map.of("photo.jpg", WORDS)), "is not an archive of closer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"format\":1}",
        "{\"format\":\"1\",\"files\":[]}",
        "{\"format\":1,\"files\":[{}]}",
        "{\"format\":1,\"files\":[7]}",
        "{\"format\":1,\"files\":[{\"name\":\"data/a\",\"bytes\":-1,\"sha256\":\"\"}]}",
        "{\"format\":1,\"files\":["
      })
  void aListThatMakesNoSenseIsDamage(String list) throws IOException {
    assertRefused(archive(list.getBytes(StandardCharsets.UTF_8)), "is damaged");
  }

  @Test
  void aListThatIsNotUtf8IsDamage() throws IOException {
    assertRefused(archive(new byte[] {'{', (byte) 0xFF, '}'}), "archive.json");
  }

  @Test
  void aNewerFormatIsRefusedByName() throws IOException {
    assertRefused(
        archive("{\"format\":2,\"songs\":[]}".getBytes(StandardCharsets.UTF_8)),
        "written by a newer closer (archive format 2)");
  }

  // Names

  static List<String> unfitNames() {
    return List.of(
        "",
        "data",
        "data/",
        "/etc/passwd",
        "../data/x",
        "data/..",
        "data/../../x",
        "data/decks/./x",
        "data/decks//x",
        "data\\x",
        "data/decks\\..\\x",
        "data/a\nb",
        "data/a\u0000b",
        "data/a\u001bb",
        "data/\ud800",
        "cache/x",
        "closer/data/x",
        "C:/x",
        "DATA/x",
        "data/couple.lock",
        "data/couple.json.new",
        "data/import.new/x",
        "state/import.new",
        "state/sessions/2026-11-23T20-15-03Z-k3fzm/lock",
        "data/" + "x".repeat(256),
        "data" + "/x".repeat(600));
  }

  @ParameterizedTest
  @MethodSource("unfitNames")
  void nothingIsWrittenToAnyOtherPlace(String name) throws IOException {
    assertThat(ArchiveName.of(name)).isEmpty();
    assertRefused(archive(list(1, List.of(line(name)))), "is damaged");
    assertThat(temp).isDirectoryContaining(file::equals);
    try (Stream<Path> there = Files.list(temp)) {
      assertThat(there).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/lock",
        "data/decks/lock",
        "data/..x/x..",
        "data/decks/ein Abend: 1.yaml",
        "data/decks/日曜日.yaml",
        "config/x",
        "state/sessions/2026-11-23T20-15-03Z-k3fzm/journal.jsonl.new"
      })
  void namesThatLookUnusualAreFine(String name) {
    assertThat(ArchiveName.of(name)).isPresent();
  }

  @Test
  void aNameStandsOnceAndInItsOrder() throws IOException {
    assertRefused(archive(list(1, List.of(line(B), line(A))), B, A), "no place here", "a.yaml");
    byte[] twice = archive(list(1, List.of(line(A), line(A))), A);
    assertRefused(twice, "no place here", "a.yaml");
    assertRefused(
        archive(list(1, List.of(line("data/x"), line("data/x-"), line("data/x/y")))),
        "no place here",
        "data/x");
  }

  // Size

  @Test
  void whatIsCompressedIsRefusedBeforeItIsUnpacked() throws IOException {
    byte[] bomb = new byte[8 << 20];
    byte[] list = list(1, List.of(line(A, bomb.length, Sha256.of(bomb))));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("closer/README.txt", bomb);
    assertThat(zipped(entries)).hasSizeLessThan(20_000);
    assertRefused(zipped(entries), "is not an archive of closer");

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      new ArchiveWriter(out).put("closer/README.txt", WORDS);
      new ArchiveWriter(out).put("closer/archive.json", list);
      zip.setMethod(ZipOutputStream.DEFLATED);
      zip.putNextEntry(new ZipEntry("closer/" + A));
      zip.write(bomb);
    }
    assertRefused(out.toByteArray(), "a.yaml is missing or not what it was");
  }

  @Test
  void moreThanAnArchiveTakesIsRefusedByItsListAlone() throws IOException {
    String hash = Sha256.of(WORDS);
    assertRefused(
        archive(list(1, List.of(line(A, ArchiveList.LARGEST + 1L, hash)))),
        "more than closer takes");
    assertRefused(
        archive(list(1, List.of(line(A, Long.MAX_VALUE, hash)))), "more than closer takes");
    List<Map<String, Object>> large = new ArrayList<>();
    for (int i = 0; i <= ArchiveList.LARGEST_IN_ALL / ArchiveList.LARGEST; i++) {
      large.add(line("data/decks/" + (100 + i), ArchiveList.LARGEST, hash));
    }
    assertRefused(archive(list(1, large)), "more than closer takes");
    List<Map<String, Object>> many =
        IntStream.rangeClosed(0, ArchiveList.MOST)
            .mapToObj(i -> line("data/decks/" + (100_000 + i), 0, hash))
            .toList();
    assertRefused(archive(list(1, many)), "more than closer takes");
  }

  @Test
  void aReadmeWithoutEndIsNoArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ArchiveWriter writer = new ArchiveWriter(bytes);
    writer.put("closer/README.txt", new byte[100_000]);
    writer.finish();
    assertRefused(bytes.toByteArray(), "is not an archive of closer");
  }

  // Meanwhile

  @Test
  void anArchiveThatChangesMeanwhileIsNotPutIntoPlace() throws IOException {
    for (byte[] other :
        List.of(
            Arrays.copyOf(whole(), whole().length / 2),
            archive(list(1, List.of(line(A))), A),
            "gone".getBytes(StandardCharsets.UTF_8))) {
      Files.write(file, whole());
      Disk disk = new ActingDisk("lock", () -> Files.write(file, other));
      assertThatThrownBy(() -> home.archive(disk).importFrom(file))
          .isInstanceOf(StoreFailure.class);
      assertThat(home.everything()).isEmpty();
    }
  }

  @Test
  void oneThatIsNotThereIsSaidToBeMissing() {
    for (Path missing : List.of(temp.resolve("no.zip"), temp)) {
      assertThatThrownBy(() -> home.archive().importFrom(missing))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.NO_INPUT))
          .hasMessageContaining("There is no file " + missing);
    }
  }

  private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
