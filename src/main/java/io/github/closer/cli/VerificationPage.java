package io.github.closer.cli;

import io.github.closer.store.JournalState;
import io.github.closer.store.Verification;
import io.github.closer.text.Neutral;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found of a session, in words. Nothing of what was said in it stands here.
 *
 * @param words the language
 * @param zone where the people are
 */
record VerificationPage(Words words, ZoneId zone) {
  private static final String INDENT = "  ";

  /** The session on a line, and below it what was found. */
  List<String> lines(Verification found) {
    List<String> lines = new ArrayList<>();
    found.journal().ifPresent(journal -> lines.addAll(journal(found, journal)));
    for (Sentence fault : found.faults()) {
      lines.add(fault.in(words));
    }
    lines.replaceAll(line -> INDENT + Neutral.line(line));
    lines.add(0, heading(found));
    return lines;
  }

  private String heading(Verification found) {
    return words.say(
        found.session().rehearsal() ? "cli.verify.rehearsal" : "cli.verify.session",
        letters(found),
        moment(found.session().started()),
        SessionLine.title(found.session()));
  }

  private List<String> journal(Verification found, Verification.Contents journal) {
    if (journal.state() instanceof JournalState.Newer newer) {
      return List.of(words.say("cli.verify.newer", newer.format()));
    }
    if (journal.state() instanceof JournalState.Damaged damaged) {
      return List.of(
          words.say("cli.verify.damaged", damaged.line(), journal.before(), journal.behind()),
          words.say("cli.verify.damaged.hint", letters(found)));
    }
    List<String> lines = new ArrayList<>();
    String records =
        journal
            .span()
            .map(
                span ->
                    words.say(
                        "cli.verify.records",
                        journal.before(),
                        moment(span.first()),
                        moment(span.last())))
            .orElse("");
    if (journal.state() instanceof JournalState.TornTail) {
      lines.add(words.say("cli.verify.torn"));
      lines.add(records);
      lines.add(words.say("cli.verify.torn.hint", letters(found)));
      return lines;
    }
    lines.add(words.say("cli.verify.whole", records));
    return lines;
  }

  private static String letters(Verification found) {
    return found.session().id().letters();
  }

  private String moment(Instant at) {
    return new Dates(words).moment(at.atZone(zone));
  }
}
