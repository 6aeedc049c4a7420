package io.github.closer.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.deck.YamlDocument;
import io.github.closer.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file of answers, it is read, or refused in words. */
class AnswersFuzz {
  static Stream<byte[]> answers() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("src/test/resources/answers"))) {
      files = all.sorted().toList();
    }
    Stream.Builder<byte[]> out = Stream.builder();
    for (Path file : files) {
      out.add(Files.readAllBytes(file));
    }
    return out.build();
  }

  @MethodSource("answers")
  @FuzzTest(maxDuration = "10m")
  void answersAreReadOrRefusedInWords(byte[] bytes) {
    Source source = new Source("answers.yaml", new String(bytes, UTF_8));

    ScriptReader.Reading reading = ScriptReader.read(source, Words.in(Locale.ENGLISH));

    boolean refused = reading.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    boolean empty = YamlDocument.read(source).root().isEmpty();
    assertThat(reading.script().isPresent()).isEqualTo(!refused && !empty);
  }
}
