package io.github.closer.cli;

import io.github.closer.authoring.DeckSchema;
import io.github.closer.store.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints what an editor needs to know about decks. */
@Command(name = "schema", customSynopsis = "closer schema")
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
