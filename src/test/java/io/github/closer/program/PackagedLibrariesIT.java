package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the package is made of, and under which licences. */
class PackagedLibrariesIT {
  private static final Path PACKAGED = Closer.packaged();
  private static final Path LICENCES = PACKAGED.resolve("docs/licences");
  private static final Path LIST = PACKAGED.resolve("share/sbom/closer.cdx.json");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([\\w.-]+:[\\w.-]+) \\| \\[([\\w.-]+)]\\(([\\w.-]+)\\) \\|$");

  /** Maven makes the list only where it may ask for what it does not know of a library. */
  @BeforeAll
  static void isThere() {
    boolean needed = "true".equals(System.getenv("CI"));
    assumeTrue(needed || Files.exists(LIST), "the package was built without a network");
  }

  /**
   * A library as the list for machines has it.
   *
   * @param group who makes it
   * @param name what it is called
   * @param jar the name of its file
   * @param licences their names, as SPDX has them
   * @param sha256 the checksum of its file
   */
  private record Library(
      String group, String name, String jar, List<String> licences, String sha256) {
    static Library of(Map<?, ?> component) {
      List<String> licences =
          each(component, "licenses")
              .map(choice -> text((Map<?, ?>) field(choice, "license"), "id"))
              .toList();
      String sha256 =
          each(component, "hashes")
              .filter(hash -> text(hash, "alg").equals("SHA-256"))
              .map(hash -> text(hash, "content"))
              .findFirst()
              .orElseThrow();
      String name = text(component, "name");
      String jar = name + "-" + text(component, "version") + ".jar";
      return new Library(text(component, "group"), name, jar, licences, sha256);
    }
  }

  @Test
  void theListForMachinesNamesEveryLibraryWithItsChecksumAndNothingElse() throws IOException {
    Map<String, String> packed = new HashMap<>();
    try (Stream<Path> jars = Files.list(PACKAGED.resolve("lib"))) {
      for (Path jar :
          jars.filter(jar -> !String.valueOf(jar.getFileName()).startsWith("closer-")).toList()) {
        packed.put(String.valueOf(jar.getFileName()), sha256(jar));
      }
    }

    Map<String, String> listed = new HashMap<>();
    libraries().forEach(library -> listed.put(library.jar(), library.sha256()));

    assertThat(listed).isEqualTo(packed).isNotEmpty();
  }

  @Test
  void thePageOfLicencesSaysTheSameAsTheListForMachines() {
    Map<String, List<String>> listed = new HashMap<>();
    libraries().forEach(one -> listed.put(one.group() + ":" + one.name(), one.licences()));
    Map<String, List<String>> page = new HashMap<>();
    rows().forEach(row -> page.put(row.group(1), List.of(row.group(2))));

    assertThat(page).isEqualTo(listed);
    assertThat(page.get("org.jline:jline-terminal")).containsExactly("BSD-3-Clause");
  }

  @Test
  void theTextOfEveryLicenceIsInThePackage() {
    assertThat(rows())
        .allSatisfy(row -> assertThat(LICENCES.resolve(row.group(3))).isNotEmptyFile());
    assertThat(PACKAGED.resolve("LICENSE")).content().contains("MIT License", "CC BY 4.0");
  }

  @Test
  void nothingInTheListIsAnAccidentOfTheDayOrTheMachine() {
    assertThat(Closer.read(LIST))
        .doesNotContain("serialNumber", "timestamp", "file:", "/home/", "/root");
  }

  private static List<Library> libraries() {
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), Closer.read(LIST))) {
      parser.nextToken();
      Map<?, ?> list = (Map<?, ?>) value(parser);
      return each(list, "components").map(Library::of).toList();
    }
  }

  private static Object value(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> fields = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return fields;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return items;
    }
    return parser.getString();
  }

  private static Stream<Map<?, ?>> each(Map<?, ?> fields, String name) {
    return ((List<?>) field(fields, name)).stream().map(item -> (Map<?, ?>) item);
  }

  private static String text(Map<?, ?> fields, String name) {
    return (String) field(fields, name);
  }

  private static Object field(Map<?, ?> fields, String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }

  private static List<MatchResult> rows() {
    return ROW.matcher(Closer.read(LICENCES.resolve("README.md"))).results().toList();
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
