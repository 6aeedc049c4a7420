package io.github.closer.cli;

import io.github.closer.store.Deletion;
import io.github.closer.store.OwnWords;
import io.github.closer.store.SessionId;
import io.github.closer.store.SessionSummary;
import io.github.closer.store.StoreFailure;
import io.github.closer.store.Weight;
import io.github.closer.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What would be deleted, where it is and how much, and what is left afterwards, in words.
 *
 * <p>What only one of the two may know of is never counted here: it is named in the same words
 * whether there is any or not.
 */
final class DeletionPage {
  private static final String PARAGRAPH = "\n\n";

  private final Program program;
  private final Words words;

  DeletionPage(Program program) {
    this.program = program;
    this.words = program.words();
  }

  /** What goes with a session. */
  String session(SessionId id) {
    Deletion deletion = program.deletion();
    Weight weight = deletion.weight(id);
    return String.join(
        PARAGRAPH,
        words.say(
            "cli.delete.session",
            title(id),
            weight.files(),
            new Sizes(words).of(weight.bytes()),
            deletion.place(id)),
        words.say("cli.delete.session.shared", shared(id)),
        words.say("cli.delete.session.rest"),
        words.say("cli.delete.reach"));
  }

  /** Its letters, its day and its deck, as far as they are known. */
  private String title(SessionId id) {
    SessionSummary session = program.verifier().verify(id).session();
    return words.say(
        "cli.delete.title",
        id.letters(),
        new Dates(words).moment(session.started().atZone(program.surroundings().time().zone())),
        SessionLine.title(session));
  }

  /** How many things that both may see came from it. */
  private int shared(SessionId id) {
    return (int)
        program.known().shared().stream()
            .filter(thing -> thing.name() instanceof Remembered.Id named && id.isOf(named.id()))
            .count();
  }

  /**
   * What goes with everything.
   *
   * @param decks whether their own decks go, too
   */
  String all(boolean decks) {
    Sizes sizes = new Sizes(words);
    Path sessions = program.directories().sessions();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "cli.delete.all.sessions",
            program.verifier().sessions().size(),
            sizes.of(Weight.of(sessions).bytes()),
            sessions));
    lines.add(words.say("cli.delete.all.couple", program.directories().couple()));
    int own = program.deletion().decks().size();
    lines.add(
        words.say(
            decks ? "cli.delete.all.decks" : "cli.delete.all.decks-stay",
            own,
            program.directories().decks()));
    lines.add(words.say("cli.delete.reach"));
    return String.join(PARAGRAPH, lines);
  }

  /** What one person wrote; for that person alone. */
  String mine(OwnWords.Count count) {
    return String.join(
        PARAGRAPH,
        words.say("cli.delete.mine", count.entries(), count.sessions()),
        words.say("cli.delete.mine.things", count.things()),
        words.say("cli.delete.mine.rest"),
        words.say("cli.delete.reach"));
  }

  /** What is left. */
  String gone(Deletion.Left left) {
    List<String> lines = new ArrayList<>(List.of(words.say("cli.deleted")));
    if (!left.others().isEmpty()) {
      lines.add(words.say("cli.deleted.others"));
      left.others().forEach(path -> lines.add(words.say("cli.deleted.other", path)));
    }
    lines.addAll(unchanged(left.unchanged()));
    return String.join("\n", lines);
  }

  /** What is left of one person's words. */
  String mineGone(List<StoreFailure> unchanged) {
    List<String> lines = new ArrayList<>(List.of(words.say("cli.deleted.mine")));
    lines.addAll(unchanged(unchanged));
    return String.join("\n", lines);
  }

  private List<String> unchanged(List<StoreFailure> failures) {
    if (failures.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(words.say("cli.deleted.unchanged")));
    failures.forEach(failure -> lines.add("- " + failure.sentence().in(words)));
    return lines;
  }
}
