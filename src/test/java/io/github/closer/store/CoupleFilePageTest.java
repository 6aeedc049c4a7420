package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CoupleFilePageTest {
  private static final Path PAGE = Path.of("src/docs/couple-file.md");
  private static final Pattern EXAMPLE = Pattern.compile("```\n(\\{.*?})\n```", Pattern.DOTALL);

  private static Map<String, Object> example() throws IOException, MalformedRecord {
    Matcher found = EXAMPLE.matcher(Files.readString(PAGE));
    assertThat(found.find()).isTrue();
    return Json.object(found.group(1));
  }

  @Test
  void theExampleOnThePageIsAMemoryAndIsWrittenAsItStands() throws Exception {
    CoupleMemory memory = CoupleCodec.decode(example());
    assertThat(memory.memory("repair", Memories.DAY).past().answers()).hasSize(2);
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("format", 1L);
    written.put("names", List.of("Alex", "Sam"));
    CoupleCodec.encode(written, memory);
    assertThat(Json.text(written)).isEqualTo(Json.text(example()));
  }

  @Test
  void thePageShowsAndNamesEveryField() throws Exception {
    String page = Files.readString(PAGE);
    Map<String, Object> all = new LinkedHashMap<>();
    CoupleCodec.encode(
        all,
        CoupleMemory.NONE
            .begun(Memories.SECOND)
            .finished(Memories.FIRST, "repair", Samples.AT, Memories.rich()));
    for (String field : all.keySet()) {
      assertThat(page).contains("| `" + field + "` |");
      assertThat(example()).containsKey(field);
    }
  }
}
