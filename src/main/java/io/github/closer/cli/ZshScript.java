package io.github.closer.cli;

import io.github.closer.cli.Grammar.Command;
import io.github.closer.cli.Grammar.Flag;
import io.github.closer.cli.Grammar.Operand;
import io.github.closer.cli.Grammar.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The completion for zsh: a function for {@code fpath}, or a file to be sourced. */
final class ZshScript {
  private static final String HEAD =
      """
      #compdef closer
      # closer: completion for zsh, written by "closer completion zsh".

      # What only the program knows; nothing where it does not answer.
      _closer_names() {
        local -a found
        found=(${(f)"$("$closer_program" completion zsh --names ${@[-1]} 2>/dev/null </dev/null)"})
        compadd "${@[1,-2]}" -a found
      }

      _closer_decks() {
        _alternative 'decks:deck:_closer_names decks' 'files:file:_files -g "*.y(a|)ml(-.)"'
      }

      _closer_sessions() {
        _alternative 'sessions:session:_closer_names sessions'
      }

      _closer_commands() {
        local -a commands
        commands=(
      %s
        )
        _describe -t commands command commands
      }

      """;

  private static final String WALK =
      """
      _closer() {
        local curcontext=$curcontext context state state_descr line
        local -A opt_args
        local closer_program=${words[1]/#\\~/$HOME}
        _arguments -C \\
      %s
          '1: :_closer_commands' \\
          '*:: :->rest'
        if [[ $state != rest ]]; then
          return
        fi
        case $words[1] in
      %s
        esac
      }

      if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then
        _closer "$@"
      else
        (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
        compdef _closer closer
      fi
      """;

  private ZshScript() {}

  static String of(Grammar grammar) {
    return HEAD.formatted(
            lines("    ", grammar.commands().stream().map(ZshScript::described), "\n"))
        + WALK.formatted(
            lines("    ", options(grammar.program()), " \\\n") + " \\",
            lines("    ", grammar.commands().stream().map(ZshScript::rest), "\n"));
  }

  private static String described(Command command) {
    return Completion.quoted(command.name() + ":" + command.about());
  }

  private static String rest(Command command) {
    Stream<String> specs = Stream.concat(options(command), operands(command));
    return command.name() + ") _arguments -S \\\n" + lines("      ", specs, " \\\n") + " ;;";
  }

  private static Stream<String> options(Command command) {
    return command.options().stream().flatMap(ZshScript::option);
  }

  /** Two names of one option leave each other out. */
  private static Stream<String> option(Flag flag) {
    String others = flag.names().size() > 1 ? "(" + String.join(" ", flag.names()) + ")" : "";
    return flag.names().stream()
        .map(
            name -> {
              String equals = flag.value().isPresent() && name.startsWith("--") ? "=" : "";
              String about = "[" + escaped(flag.about()) + "]";
              String value = flag.value().map(ZshScript::value).orElse("");
              return Completion.quoted(others + name + equals + about + value);
            });
  }

  private static Stream<String> operands(Command command) {
    List<String> specs = new ArrayList<>();
    for (int place = 0; place < command.operands().size(); place++) {
      Operand operand = command.operands().get(place);
      String where = operand.repeated() ? "*" : Integer.toString(place + 1);
      specs.add(Completion.quoted(where + value(operand.value())));
    }
    return specs.stream();
  }

  private static String value(Value value) {
    return ":" + escaped(value.label()) + ":" + action(value);
  }

  private static String action(Value value) {
    return switch (value.kind()) {
      case DECK -> "_closer_decks";
      case SESSION -> "_closer_sessions";
      case FILE -> "_files";
      case WORD -> "(" + String.join(" ", value.words()) + ")";
      case TEXT -> " ";
    };
  }

  /** The signs that mean something inside a description. */
  private static String escaped(String words) {
    return words.replaceAll("([\\[\\]:\\\\])", "\\\\$1");
  }

  private static String lines(String indent, Stream<String> lines, String between) {
    return lines.map(line -> indent + line).collect(Collectors.joining(between));
  }
}
