package io.github.closer.cli;

import io.github.closer.cli.Grammar.Command;
import io.github.closer.cli.Grammar.Kind;
import io.github.closer.cli.Grammar.Operand;
import io.github.closer.cli.Grammar.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The completion for fish, from 3.0 on. */
final class FishScript {
  private static final String HEAD =
      """
      # closer: completion for fish, written by "closer completion fish".

      # The command on the line and the place behind it, such as "print 0"; " 0" before there is one.
      function __closer_place
          set -l command ''
          set -l place 0
          set -l before ''
          set -l words (commandline -opc)
          for word in $words[2..-1]
              if test -n "$before"
                  set before ''
                  continue
              end
              switch "$command $word"
                  case %s
                      set before $word
                  case '* -*'
                  case ' *'
                      set command $word
                  case '*'
                      set place (math $place + 1)
              end
          end
          echo "$command $place"
      end

      function __closer_at
          string match -q -- $argv[1] (__closer_place)
      end

      # What only the program knows; nothing where it does not answer.
      function __closer_names
          set -l words (commandline -opc)
          set -l program (string replace -r '^~' $HOME -- $words[1])
          command $program completion fish --names $argv[1] 2>/dev/null </dev/null
      end

      function __closer_decks
          __closer_names decks
          __fish_complete_suffix .yaml
      end

      complete -c closer -f
      """;

  private FishScript() {}

  static String of(Grammar grammar) {
    List<Command> all = new ArrayList<>(grammar.commands());
    all.add(0, unnamed(grammar.program()));
    String taking =
        all.stream()
            .flatMap(c -> c.valued().stream().flatMap(f -> f.names().stream().map(n -> of(c, n))))
            .collect(Collectors.joining(" "));
    Stream<String> commands = grammar.commands().stream().map(FishScript::described);
    Stream<String> rest = all.stream().flatMap(c -> Stream.concat(options(c), operands(c)));
    return HEAD.formatted(taking)
        + Stream.concat(commands, rest).map(line -> line + "\n").collect(Collectors.joining());
  }

  private static Command unnamed(Command program) {
    return new Command("", program.about(), program.options(), program.operands());
  }

  private static String of(Command command, String name) {
    return quoted(command.name() + " " + name);
  }

  private static String described(Command command) {
    return at(" 0") + " -a " + command.name() + " -d " + quoted(command.about());
  }

  private static Stream<String> options(Command command) {
    return command.options().stream()
        .map(
            flag ->
                at(command.name() + " *")
                    + flag.names().stream().map(FishScript::name).collect(Collectors.joining())
                    + flag.value().map(FishScript::argument).orElse("")
                    + " -d "
                    + quoted(flag.about()));
  }

  private static String name(String name) {
    return name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1);
  }

  private static String argument(Value value) {
    if (value.kind() == Kind.FILE) {
      return " -r -F";
    }
    String offer = offer(value);
    return offer.isEmpty() ? " -x" : " -x -a " + offer;
  }

  private static Stream<String> operands(Command command) {
    List<String> lines = new ArrayList<>();
    for (int place = 0; place < command.operands().size(); place++) {
      Operand operand = command.operands().get(place);
      String offer = offer(operand.value());
      if (!offer.isEmpty()) {
        String where = command.name() + " " + (operand.repeated() ? "*" : place);
        lines.add(at(where) + " -a " + offer);
      }
    }
    return lines.stream();
  }

  private static String at(String where) {
    return "complete -c closer -n " + quoted("__closer_at " + quoted(where));
  }

  private static String offer(Value value) {
    return switch (value.kind()) {
      case DECK -> "'(__closer_decks)'";
      case SESSION -> "'(__closer_names sessions)'";
      case WORD -> quoted(String.join(" ", value.words()));
      case FILE, TEXT -> "";
    };
  }

  /** Between single quotes fish knows two escapes. */
  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
