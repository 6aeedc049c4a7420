package io.github.closer.cli;

import io.github.closer.authoring.DeckSchema;
import io.github.closer.store.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints what an editor needs to know about decks. */
@Command(
    name = "schema",
    header = "Print the JSON Schema of decks, so that an editor helps.",
    synopsisHeading =
        "%nExample:%n"
            + "  closer schema > deck-1.schema.json      once, beside your decks%n"
            + "%n"
            + "Then let a deck begin with the line%n"
            + "  # yaml-language-server: $schema=deck-1.schema.json%n"
            + "and an editor with a YAML plugin offers words, explains them, and marks slips.%n"
            + "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    customSynopsis = "closer schema")
final class SchemaCommand implements Callable<Integer> {
  private final Program program;

  SchemaCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    program.surroundings().out().println(Json.page(DeckSchema.tree()));
    return ExitStatus.DONE;
  }
}
