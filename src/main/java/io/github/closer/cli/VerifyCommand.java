package io.github.closer.cli;

import io.github.closer.store.JournalBusy;
import io.github.closer.store.SessionId;
import io.github.closer.store.StoreFailure;
import io.github.closer.store.Verification;
import io.github.closer.store.Verifier;
import io.github.closer.text.Neutral;
import io.github.closer.text.Sentence;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether what was kept is whole. */
@Command(name = "verify", customSynopsis = "closer verify [SESSION | --all] [--repair]")
final class VerifyCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "0..1", paramLabel = "SESSION")
  String session = "";

  @Option(names = "--all")
  boolean all;

  @Option(names = "--repair")
  boolean repair;

  VerifyCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (all && !session.isEmpty()) {
      throw new UserError(
          Sentence.of("cli.verify.one-or-all"),
          Sentence.of("cli.verify.one-or-all.hint"),
          ExitStatus.WRONG_USE);
    }
    return all ? everything() : one(program.sessions().find(session.isEmpty() ? "last" : session));
  }

  private int one(SessionId id) {
    Verifier verifier = program.verifier();
    if (repair) {
      repair(verifier, id);
    }
    Verification found = verifier.verify(id);
    print(found);
    if (!found.isWhole()) {
      say("cli.verify.file", verifier.journal(id));
    }
    return found.isWhole() ? ExitStatus.DONE : ExitStatus.DAMAGED;
  }

  private int everything() {
    Verifier verifier = program.verifier();
    List<SessionId> sessions = verifier.sessions();
    boolean whole = couple();
    int amiss = 0;
    for (SessionId id : sessions) {
      if (repair) {
        repairIfFree(verifier, id);
      }
      Verification found = verifier.verify(id);
      print(found);
      amiss += found.isWhole() ? 0 : 1;
    }
    if (amiss == 0) {
      say("cli.verify.all", sessions.size());
    } else {
      say("cli.verify.amiss", amiss);
    }
    return whole && amiss == 0 ? ExitStatus.DONE : ExitStatus.DAMAGED;
  }

  private void repair(Verifier verifier, SessionId id) {
    boolean torn = verifier.verify(id).isTorn();
    verifier.repair(id);
    if (torn) {
      say("cli.verify.repaired", id.letters());
    }
  }

  /** Of many, those that are played just now are left as they are. */
  private void repairIfFree(Verifier verifier, SessionId id) {
    try {
      repair(verifier, id);
    } catch (JournalBusy busy) {
      say("cli.verify.busy", id.letters());
    }
  }

  /** Whether the couple's file can be understood. */
  private boolean couple() {
    try {
      program.couple().remembered();
      program.couple().read().ifPresent(people -> say("cli.verify.couple"));
      return true;
    } catch (StoreFailure failure) {
      out().println(Neutral.line(failure.sentence().in(program.words())));
      return false;
    }
  }

  private void print(Verification found) {
    new VerificationPage(program.words(), program.surroundings().time().zone())
        .lines(found)
        .forEach(out()::println);
  }

  private void say(String key, Object... arguments) {
    out().println(Neutral.line(program.words().say(key, arguments)));
  }

  private PrintWriter out() {
    return program.surroundings().out();
  }
}
