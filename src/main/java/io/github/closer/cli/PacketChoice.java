package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.text.Sentence;
import io.github.closer.transcript.Sayings;
import io.github.closer.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks each of the two alone which of their own words go into a printout for somebody who helps
 * them. Nothing is ticked beforehand, and whoever leaves takes everything back.
 *
 * @param program where they are asked
 * @param options how
 * @param people who they are
 */
record PacketChoice(Program program, StageOptions options, People people) {
  private static final int YES = 1;

  /**
   * What was chosen.
   *
   * @param offered what each can choose from, those who are asked
   * @throws UserError when nobody is there to be asked
   */
  List<Transcript.Entry> of(Map<Person, List<Transcript.Entry>> offered) {
    if (options.answers().isEmpty() && !program.stages().interactive()) {
      throw new UserError(
          Sentence.of("cli.packet.no-terminal"),
          Sentence.of("cli.packet.no-terminal.hint"),
          ExitStatus.WRONG_USE);
    }
    List<Transcript.Entry> chosen = new ArrayList<>();
    try (OpenStage stage = program.stages().open(options)) {
      Guarded screen = new Guarded(stage.stage(), here());
      screen.show(Guarded.Seat.BOTH, say("cli.packet.intro"));
      for (Person person : offered.keySet()) {
        chosen.addAll(chosen(screen, person, offered.getOrDefault(person, List.of())));
      }
      screen.toBoth();
      return screen.left() ? List.of() : chosen;
    }
  }

  /** By the names of the session. */
  private Known here() {
    return new Known(Optional.of(people), program.known().memory(), program.words());
  }

  private List<Transcript.Entry> chosen(
      Guarded screen, Person person, List<Transcript.Entry> offered) {
    Guarded.Seat alone = Guarded.Seat.alone(Audience.of(person));
    if (offered.isEmpty()) {
      screen.show(alone, say("cli.packet.nothing"));
      return List.of();
    }
    List<Transcript.Entry> ticked =
        screen
            .tick(alone, say("cli.packet.which"), offered.stream().map(this::item).toList())
            .stream()
            .map(offered::get)
            .toList();
    if (ticked.isEmpty()) {
      return List.of();
    }
    String all = ticked.stream().map(this::inFull).collect(Collectors.joining("\n\n"));
    List<String> ways = List.of(say("cli.packet.no"), say("cli.packet.yes"));
    return screen
        .choose(alone, say("cli.packet.sure", all), ways)
        .filter(way -> way == YES)
        .map(way -> ticked)
        .orElse(List.of());
  }

  private String item(Transcript.Entry entry) {
    String key = isPrivate(entry) ? "cli.own-words.private" : "cli.own-words";
    String words = words(entry).collect(Collectors.joining("; "));
    return say(key, Listing.line(words), Listing.line(entry.text()));
  }

  private static boolean isPrivate(Transcript.Entry entry) {
    return entry.sayings().stream().anyMatch(Transcript.Saying::own);
  }

  private String inFull(Transcript.Entry entry) {
    String card = entry.text().strip();
    String head = isPrivate(entry) ? say("transcript.only-you", card) : card;
    return Stream.concat(Stream.of(head), words(entry)).collect(Collectors.joining("\n"));
  }

  private static Stream<String> words(Transcript.Entry entry) {
    return entry.sayings().stream().flatMap(saying -> saying.said().words().stream());
  }

  private String say(String key, Object... arguments) {
    return new Sayings(program.words()).shown(program.words().say(key, arguments));
  }
}
