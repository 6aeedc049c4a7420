package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the decks. */
@Command(name = "list", customSynopsis = "closer list [--json]")
final class ListCommand implements Callable<Integer> {
  private final Program program;

  @Option(names = "--json")
  boolean json;

  ListCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<DeckShelf.Listed> decks = program.shelf().all();
    PrintWriter out = program.surroundings().out();
    if (json) {
      List<Object> all = decks.stream().<Object>map(ListCommand::fields).toList();
      JsonPage.print(out, Map.of("decks", all));
      return ExitStatus.DONE;
    }
    int names = widest(decks, DeckShelf.Listed::name);
    int places = widest(decks, this::where);
    for (DeckShelf.Listed listed : decks) {
      out.println(padded(listed.name(), names) + padded(where(listed), places) + about(listed));
    }
    return ExitStatus.DONE;
  }

  private static int widest(
      List<DeckShelf.Listed> decks, Function<DeckShelf.Listed, String> column) {
    return decks.stream().mapToInt(deck -> Width.of(column.apply(deck))).max().orElse(0);
  }

  private static String padded(String words, int width) {
    return words + " ".repeat(width - Width.of(words) + 2);
  }

  private String where(DeckShelf.Listed listed) {
    String origin = listed.entry().origin().name().toLowerCase(Locale.ROOT);
    return program.words().say("cli.list.from." + origin);
  }

  private String about(DeckShelf.Listed listed) {
    return listed
        .deck()
        .map(deck -> cover(deck, program.words()))
        .orElseGet(() -> program.words().say("cli.list.not-playable", listed.name()));
  }

  /** Title, minutes and depth in one line. */
  static String cover(Deck deck, Words words) {
    String title = Neutral.line(deck.about().title());
    int depth = deck.about().depth();
    if (!deck.contents().isPlayable()) {
      return words.say("cli.list.parts", title);
    }
    return deck.about().minutes().isPresent()
        ? words.say("cli.list.cover.minutes", title, deck.about().minutes().getAsInt(), depth)
        : words.say("cli.list.cover", title, depth);
  }

  /** What stands on the cover is there only if the deck could be read. */
  private static Map<String, Object> fields(DeckShelf.Listed listed) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", listed.name());
    listed.deck().ifPresent(deck -> cover(deck, fields));
    fields.put("where", listed.entry().origin().name().toLowerCase(Locale.ROOT));
    fields.put("playable", listed.isPlayable());
    fields.put("problems", listed.problems());
    return fields;
  }

  private static void cover(Deck deck, Map<String, Object> fields) {
    fields.put("title", deck.about().title());
    if (!deck.about().summary().isEmpty()) {
      fields.put("about", deck.about().summary());
    }
    deck.about().minutes().ifPresent(minutes -> fields.put("minutes", minutes));
    fields.put("depth", deck.about().depth());
    fields.put("tags", deck.shelf().tags().stream().sorted().toList());
    fields.put("people", deck.terms().people());
    fields.put("lang", deck.shelf().language());
  }
}
