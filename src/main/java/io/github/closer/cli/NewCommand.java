package io.github.closer.cli;

import io.github.closer.authoring.DeckSchema;
import io.github.closer.authoring.ImportedDeck;
import io.github.closer.authoring.NewDeck;
import io.github.closer.authoring.Questions;
import io.github.closer.deck.UnsafeCharacters;
import io.github.closer.store.Json;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Begins a deck. */
@Command(
    name = "new",
    customSynopsis = "closer new NAME [--from TEMPLATE | --import FILE] [--title TITLE]")
final class NewCommand implements Callable<Integer> {
  /** What a deck can begin with. */
  enum Template {
    QUESTIONS,
    REFLECTION,
    REPAIR,
    CHECK_IN;

    /** As it is written on the command line, and the name of its file. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Takes a template by its name; for any other {@link WrongUse} says which there are. */
  static final class ByName implements ITypeConverter<Template> {
    @Override
    public Template convert(String name) {
      return Arrays.stream(Template.values())
          .filter(template -> template.toString().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(name));
    }
  }

  /** What can be done with it, in the order in which one would. */
  private static final List<String> NEXT =
      List.of("cli.new.next.show", "cli.new.next.check", "cli.new.next.run");

  private final Program program;

  @Parameters(paramLabel = "NAME")
  String name = "";

  @Option(names = "--from", paramLabel = "TEMPLATE", converter = ByName.class)
  @Nullable Template template;

  @Option(names = "--import", paramLabel = "FILE")
  @Nullable String list;

  @Option(names = "--title", paramLabel = "TITLE")
  String title = "";

  NewCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    NewFile file = NewFile.named(name, program.surroundings().place().working());
    Optional<String> questions = Optional.ofNullable(list);
    Template from = Optional.ofNullable(template).orElse(Template.QUESTIONS);
    if (questions.isPresent() && from != Template.QUESTIONS) {
      throw new UserError(
          Sentence.of("cli.new.import-or-from", from),
          Sentence.of("cli.new.import-or-from.hint"),
          ExitStatus.WRONG_USE);
    }
    String what =
        questions.isPresent()
            ? written(file, imported(questions.get(), file))
            : written(file, NewDeck.titled(Templates.text(from.toString()), title(file)), from);
    next(file, what);
    return ExitStatus.DONE;
  }

  private String written(NewFile file, String text, Template from) {
    write(file, text);
    return program.words().say("cli.new.begun." + from);
  }

  private String written(NewFile file, Imported imported) {
    write(file, imported.text());
    PrintWriter err = program.surroundings().err();
    imported.questions().notes().forEach(err::println);
    err.flush();
    int count = imported.questions().all().size();
    return program.words().say("cli.new.imported", count, String.valueOf(count));
  }

  private static void write(NewFile file, String text) {
    file.write(text);
    // The first line of the deck names it, for editors.
    file.writeBeside(NewDeck.SCHEMA, Json.page(DeckSchema.tree()) + "\n");
  }

  /** A deck made of questions, and these. */
  private record Imported(String text, Questions questions) {}

  private Imported imported(String path, NewFile file) {
    Surroundings surroundings = program.surroundings();
    ImportFile imported = new ImportFile(surroundings.place().working(), path);
    Questions questions = imported.read(surroundings.words());
    ImportedDeck.Frames frames =
        new ImportedDeck.Frames(Templates.text("import/plain"), Templates.text("import/careful"));
    return new Imported(ImportedDeck.of(frames, title(file), questions), questions);
  }

  private String title(NewFile file) {
    String line = UnsafeCharacters.without(title.replace('\n', ' ')).strip();
    return line.isEmpty() ? NewDeck.titleOf(file.name()) : line;
  }

  private void next(NewFile file, String what) {
    PrintWriter out = program.surroundings().out();
    Words words = program.words();
    out.println(words.say("cli.new.done", file.shown(), what));
    out.println();
    for (String key : NEXT) {
      out.println("  " + words.say(key, file.shown()));
    }
    out.flush();
  }
}
