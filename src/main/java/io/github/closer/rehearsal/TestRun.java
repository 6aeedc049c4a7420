package io.github.closer.rehearsal;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Privacy;
import io.github.closer.deck.StepId;
import io.github.closer.deck.WrittenTest;
import io.github.closer.deck.WrittenTest.Expected;
import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.Memory;
import io.github.closer.session.Setting;
import io.github.closer.session.Trail;
import io.github.closer.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A written test that was played.
 *
 * @param test the test
 * @param misses what did not come as it was expected; none where all did
 * @param unasked ids of steps that were answered and never asked
 * @param transcript what was shown and answered, line by line
 */
public record TestRun(
    WrittenTest test, List<Sentence> misses, List<String> unasked, String transcript) {
  /** Where a test gives no seed. Without a gate that closes by itself it hardly matters. */
  private static final long SEED = 1;

  public TestRun {
    misses = List.copyOf(misses);
    unasked = List.copyOf(unasked);
  }

  /** Whether all came as it was expected. */
  public boolean passed() {
    return misses.isEmpty();
  }

  /** Plays a test. */
  public static TestRun of(Deck deck, WrittenTest test) {
    AsWritten actor = new AsWritten(test.given());
    Played played = Rehearsal.play(setting(deck, test), Explorer.EVENING, actor);
    List<Sentence> misses = new ArrayList<>(actor.unfit());
    misses.addAll(new Expecting(played, test.expected()).misses());
    List<String> unasked = actor.unasked().stream().map(StepId::toString).toList();
    return new TestRun(test, misses, unasked, PlayText.of(played));
  }

  /** The same test with fewer answers, where it fails in the same way; as it can be pasted. */
  public Optional<String> shorter(Deck deck) {
    Map<StepId, WrittenTest.Answers> all = test.given().answers();
    List<StepId> needed = new ArrayList<>(all.keySet());
    needed.sort((one, other) -> one.value().compareTo(other.value()));
    for (StepId id : List.copyOf(needed)) {
      needed.remove(id);
      if (passed() || !of(deck, with(needed)).misses().equals(misses)) {
        needed.add(id);
      }
    }
    return needed.size() == all.size() ? Optional.empty() : Optional.of(TestText.of(with(needed)));
  }

  private WrittenTest with(List<StepId> answered) {
    Map<StepId, WrittenTest.Answers> answers = new LinkedHashMap<>();
    answered.forEach(id -> answers.put(id, test.given().answers().get(id)));
    WrittenTest.Given given =
        new WrittenTest.Given(answers, test.given().gates(), test.given().last());
    return new WrittenTest(test.name(), test.at(), test.setting(), given, test.expected());
  }

  private static Setting setting(Deck deck, WrittenTest test) {
    Chance chance = Chance.of(test.setting().seed().orElse(SEED));
    return new Setting(
        deck,
        Company.of(deck, test.setting().people()),
        test.setting().seed().isPresent() ? chance : chance.withOpenGates(),
        Company.REGION,
        test.given().last().map(last -> memory(deck, last)).orElse(Memory.NONE));
  }

  /** One session before this one, with these answers. */
  private static Memory memory(Deck deck, Map<StepId, WrittenTest.Answer> last) {
    Map<String, Map<Audience, Memory.Kept>> kept = new HashMap<>();
    last.forEach((id, answer) -> kept.put(id.toString(), kept(answer, isOwn(deck, id))));
    Memory.Past past = new Memory.Past(1, Optional.empty(), kept, Map.of());
    return new Memory(past, List.of(), List.of(), Memory.NONE.kit());
  }

  private static boolean isOwn(Deck deck, StepId id) {
    return deck.all()
        .filter(step -> step.id().equals(Optional.of(id)))
        .anyMatch(step -> step.modifiers().manner().privacy() == Privacy.ALWAYS);
  }

  private static Map<Audience, Memory.Kept> kept(WrittenTest.Answer answer, boolean own) {
    Map<Audience, Memory.Kept> kept = new HashMap<>();
    answer
        .by()
        .forEach(
            (who, values) ->
                kept.put(Audience.valueOf(who.toUpperCase(Locale.ROOT)), kept(values, own)));
    return kept;
  }

  private static Memory.Kept kept(List<String> values, boolean own) {
    String words = String.join("; ", values);
    boolean passed = words.equals("/pass");
    OptionalDouble number =
        words.matches("-?[0-9]{1,6}")
            ? OptionalDouble.of(Integer.parseInt(words))
            : OptionalDouble.empty();
    return new Memory.Kept(
        passed ? "" : words, number, values.size() > 1 ? values : List.of(), own);
  }

  /**
   * What a test expects of a play.
   *
   * @param played the play
   * @param expected what is expected
   */
  private record Expecting(Played played, Expected expected) {
    List<Sentence> misses() {
      List<Sentence> misses = new ArrayList<>();
      if (!played.ended()) {
        misses.add(Shrinking.what(played));
      }
      Set<StepId> visited = visited();
      expected.visits().stream()
          .filter(id -> !visited.contains(id))
          .forEach(id -> misses.add(Sentence.of("rehearsal.not-visited", id.toString())));
      expected.not().stream()
          .filter(visited::contains)
          .forEach(id -> misses.add(Sentence.of("rehearsal.visited", id.toString())));
      String seen = seen();
      expected.words().shown().stream()
          .filter(text -> !seen.contains(flat(text)))
          .forEach(text -> misses.add(Sentence.of("rehearsal.not-seen", Caption.brief(text))));
      expected.words().hidden().stream()
          .filter(text -> seen.contains(flat(text)))
          .forEach(text -> misses.add(Sentence.of("rehearsal.seen", Caption.brief(text))));
      ending().ifPresent(misses::add);
      length().ifPresent(misses::add);
      return misses;
    }

    private Set<StepId> visited() {
      return played.passages().stream()
          .filter(p -> p.how() == Trail.How.PLAYED || p.how() == Trail.How.SHORT)
          .flatMap(p -> p.step().id().stream())
          .collect(Collectors.toSet());
    }

    private String seen() {
      return played.moments().stream()
          .flatMap(moment -> words(moment.cue()))
          .map(Expecting::flat)
          .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Cue cue) {
      Card.Aids aids = cue.card().aids();
      return Stream.of(
              Stream.of(cue.card().text()),
              aids.sentences().stream(),
              aids.advice().avoid().stream(),
              aids.advice().starter().stream(),
              PlayText.items(cue).stream())
          .flatMap(seen -> seen);
    }

    private static String flat(String text) {
      return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Optional<Sentence> ending() {
      Optional<WrittenTest.End> end = played.outcome().end();
      return expected.end().isEmpty() || end.isEmpty() || expected.end().equals(end)
          ? Optional.empty()
          : Optional.of(
              Sentence.of("rehearsal.ends", end.get().word(), expected.end().get().word()));
    }

    private Optional<Sentence> length() {
      return expected.minutes().isEmpty() || expected.minutes().get().fit(played.outcome().time())
          ? Optional.empty()
          : Optional.of(took(Report.minutes(played.outcome().time())));
    }

    private static Sentence took(long minutes) {
      return Sentence.of("rehearsal.took", minutes, String.valueOf(minutes));
    }
  }
}
