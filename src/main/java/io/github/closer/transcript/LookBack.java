package io.github.closer.transcript;

import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.transcript.Numbers.Axis;
import io.github.closer.transcript.Transcript.Entry;
import io.github.closer.transcript.Transcript.Kind;
import io.github.closer.transcript.Transcript.Saying;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The same question, and what was answered to it each time.
 *
 * <p>A question is the same where its words are, whatever deck asked it and however its commas
 * stand. Nothing is added up, ranked, or set against what the other answered.
 *
 * @param question as it was worded the last time
 * @param step the id of the step that asked it the last time, or empty where it has none
 * @param times the times it was answered, the oldest first
 */
public record LookBack(String question, String step, List<Time> times) {
  public LookBack {
    times = List.copyOf(times);
  }

  /**
   * One time.
   *
   * @param at when the session began
   * @param title what was played
   * @param people who was there
   * @param sayings what was answered
   */
  public record Time(Instant at, String title, People people, List<Saying> sayings) {
    public Time {
      sayings = List.copyOf(sayings);
    }
  }

  /** All questions that were answered in more than one session, those of the last time first. */
  public static List<LookBack> of(Stream<Transcript> sessions) {
    Map<String, LookBack> all = new LinkedHashMap<>();
    sessions
        .sorted(Comparator.comparing(Transcript::begun))
        .forEach(
            session ->
                answered(session)
                    .forEach(
                        (key, entry) ->
                            all.merge(
                                key,
                                new LookBack(session, entry),
                                (before, now) -> before.then(now))));
    return all.values().stream()
        .filter(question -> question.times().size() > 1)
        .sorted(Comparator.comparing(LookBack::last).reversed())
        .toList();
  }

  private LookBack(Transcript session, Entry entry) {
    this(
        entry.text(),
        entry.place().step(),
        List.of(new Time(session.begun(), session.title(), session.people(), entry.sayings())));
  }

  /** The questions of one session; what was asked twice in it was asked once, with all answers. */
  private static Map<String, Entry> answered(Transcript session) {
    Map<String, Entry> asked = new LinkedHashMap<>();
    for (Transcript.Block block : session.blocks()) {
      if (block instanceof Entry entry && isAnswered(entry)) {
        asked.merge(key(entry.text()), entry, Entry::with);
      }
    }
    return asked;
  }

  /** Of what was only said aloud there is nothing to look back on. */
  private static boolean isAnswered(Entry entry) {
    return entry.place().kind() == Kind.ANSWERED
        && entry.sayings().stream().anyMatch(saying -> saying.said().words().isPresent());
  }

  private static String key(String question) {
    String letters = letters(question);
    return letters.isEmpty() ? question.strip() : letters;
  }

  private static String letters(String question) {
    return Excerpt.plain(question)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private LookBack then(LookBack now) {
    List<Time> all = Stream.concat(times.stream(), now.times.stream()).toList();
    return new LookBack(now.question, now.step, all);
  }

  private Instant last() {
    return times.get(times.size() - 1).at();
  }

  /** Whether all of these words stand in the question or in the id of its step, in any case. */
  public boolean holds(List<String> words) {
    return Stream.of(question, step)
        .map(Excerpt::plain)
        .anyMatch(text -> words.stream().map(Excerpt::plain).allMatch(text::contains));
  }

  /** The numbers that each of the couple gave over time, by name; guests come and go. */
  List<Numbers> numbers() {
    People people = times.get(times.size() - 1).people();
    List<String> names = Stream.of(Person.A, Person.B).map(people::name).toList();
    Axis axis = Axis.of(names.stream().flatMap(this::points).map(Numbers.Point::value).toList());
    return names.stream()
        .map(name -> new Numbers(name, points(name).toList(), axis))
        .filter(numbers -> numbers.points().size() > 1)
        .toList();
  }

  private Stream<Numbers.Point> points(String name) {
    return times.stream()
        .flatMap(
            time ->
                time.sayings().stream()
                    .filter(
                        saying ->
                            saying
                                .by()
                                .person()
                                .map(time.people()::name)
                                .filter(name::equals)
                                .isPresent())
                    .map(Saying::said)
                    .filter(Transcript.Rated.class::isInstance)
                    .map(Transcript.Rated.class::cast)
                    .map(rated -> new Numbers.Point(time.at(), rated.value(), rated.text())));
  }
}
