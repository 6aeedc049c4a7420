package io.github.closer.cli;

import io.github.closer.authoring.DeckSchema;
import io.github.closer.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what an editor needs to know about decks. */
@Command(name = "schema", customSynopsis = "closer schema [deck | transcript]")
final class SchemaCommand implements Callable<Integer> {
  private static final String TRANSCRIPT = "/schemas/transcript.json";

  /** What a schema describes. */
  enum What {
    DECK,
    TRANSCRIPT
  }

  private final Program program;

  @Parameters(arity = "0..1", paramLabel = "WHAT")
  What what = What.DECK;

  SchemaCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    program
        .surroundings()
        .out()
        .println(
            switch (what) {
              case DECK -> Json.page(DeckSchema.tree());
              case TRANSCRIPT -> transcript();
            });
    return ExitStatus.DONE;
  }

  private static String transcript() {
    try (InputStream in = SchemaCommand.class.getResourceAsStream(TRANSCRIPT)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
