package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.People;
import io.github.closer.store.Json;
import io.github.closer.transcript.Printer;
import io.github.closer.transcript.Reader;
import io.github.closer.transcript.Transcript;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A transcript for other programs, each block on a line of its own.
 *
 * <pre>{@code
 * {"schema":1,"session":"k3fzm","title":"Curiosity","people":["Alex","Sam"],…,"blocks":[
 * {"kind":"told","moment":1,"text":"Take your time.","sayings":[]},
 * {"kind":"answered","moment":2,"step":"close","text":"How close?","sayings":[
 *   {"line":"2-a","by":["Alex"],"how":"said","words":"7","private":false}]}
 * ]}
 * }</pre>
 *
 * <p>{@code closer schema transcript} describes every field.
 *
 * @param about what is said of the whole
 * @param out where it is written
 */
record TranscriptJson(About about, Appendable out) implements Printer {
  private static final String HEAD_ENDS = "}";

  /**
   * What is said of a transcript that does not stand in it.
   *
   * @param session the letters of the session
   * @param reader who reads it
   * @param whole whether its journal could be read to the end
   */
  record About(String session, Reader reader, boolean whole) {}

  @Override
  public void print(Transcript transcript) throws IOException {
    String head = JsonPage.text(head(transcript));
    out.append(head, 0, head.length() - HEAD_ENDS.length()).append(",\"blocks\":[");
    String before = "\n";
    for (Transcript.Block block : transcript.blocks()) {
      out.append(before).append(Json.text(fields(block, transcript.people())));
      before = ",\n";
    }
    out.append("\n]}\n");
  }

  private Map<String, Object> head(Transcript transcript) {
    People people = transcript.people();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("session", about.session());
    fields.put("title", transcript.title());
    fields.put("people", List.of(people.a(), people.b()));
    fields.put("begun", transcript.begun().toString());
    fields.put("finished", transcript.finished());
    fields.put("whole", about.whole());
    fields.put("reader", about.reader().person().map(people::name).orElse("both"));
    return fields;
  }

  private static Map<String, Object> fields(Transcript.Block block, People people) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (block instanceof Transcript.Entry entry) {
      fields.put("kind", entry.place().kind().name().toLowerCase(Locale.ROOT));
      fields.put("moment", entry.place().moment());
      if (!entry.place().step().isEmpty()) {
        fields.put("step", entry.place().step());
      }
      fields.put("text", entry.text());
      fields.put(
          "sayings",
          entry.sayings().stream().map(one -> fields(entry.place(), one, people)).toList());
    } else if (block instanceof Transcript.Away away) {
      fields.put("kind", "away");
      fields.put("from", away.from().toString());
      away.until().map(Instant::toString).ifPresent(until -> fields.put("until", until));
    } else if (block instanceof Transcript.Unknown unknown) {
      fields.put("kind", "unknown");
      fields.put("type", unknown.type());
    } else {
      fields.put("kind", "kept-out");
    }
    return fields;
  }

  private static Map<String, Object> fields(
      Transcript.Place place, Transcript.Saying saying, People people) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("line", place.line(saying.by()));
    fields.put("by", names(saying.by(), people));
    fields.put("how", saying.said().how());
    saying
        .said()
        .words()
        .ifPresent(
            words -> {
              fields.put("words", words);
              if (words.contains(Learned.REMOVED)) {
                fields.put("removed", true);
              }
            });
    if (saying.said() instanceof Transcript.Spoke spoke) {
      fields.put("seconds", spoke.time().toSeconds());
    }
    fields.put("private", saying.own());
    return fields;
  }

  private static List<String> names(Audience by, People people) {
    return people.present().stream().filter(by::includes).map(people::name).toList();
  }
}
