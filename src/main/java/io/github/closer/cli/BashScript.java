package io.github.closer.cli;

import io.github.closer.cli.Grammar.Command;
import io.github.closer.cli.Grammar.Flag;
import io.github.closer.cli.Grammar.Operand;
import io.github.closer.cli.Grammar.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The completion for bash, from 3.2 on.
 *
 * <p>It asks the program that stands on the line for names of decks and sessions, and offers none
 * where that one does not answer.
 */
final class BashScript {
  private static final String HEAD =
      """
      # closer: completion for bash, written by "closer completion bash".

      # Offers those of the lines it reads that begin like the word that is being typed.
      _closer_offer() {
        local line
        while IFS= read -r line; do
          if [[ -n $line && $line == "$cur"* ]]; then
            COMPREPLY+=("$line")
          fi
        done
      }

      _closer_words() {
        _closer_offer < <(printf '%s\\n' "$@")
      }

      # What only the program knows; nothing where it does not answer.
      _closer_names() {
        local program=${COMP_WORDS[0]/#\\~/$HOME}
        _closer_offer < <("$program" completion bash --names "$1" 2>/dev/null </dev/null)
      }

      # Files, all of them or those that a pattern does not leave out; and folders.
      _closer_files() {
        local line
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do
          COMPREPLY+=("$line")
        done < <(compgen -d -- "$cur"; compgen -f -X "${1:-}" -- "$cur" | while IFS= read -r line; do
          [[ -d ${line/#\\~/$HOME} ]] || printf '%s\\n' "$line"
        done)
      }

      _closer_decks() {
        _closer_names decks
        _closer_files '!*.y*ml'
      }

      """;

  private static final String WALK =
      """
      _closer() {
        local cur=${COMP_WORDS[COMP_CWORD]} command= before= place=0 word i
        COMPREPLY=()
        # An equals sign is a word of its own here.
        for ((i = 1; i < COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if [[ $word == = ]]; then
            continue
          elif [[ -n $before ]]; then
            before=
            continue
          fi
          case "$command $word" in
      %s
              before=$word ;;
            *' -'*) ;;
            ' '*) command=$word ;;
            *) place=$((place + 1)) ;;
          esac
        done
        if [[ $cur == = ]]; then
          cur=
        fi
        if [[ -n $before ]]; then
          case "$command $before" in
      %s
          esac
          return 0
        fi
        if [[ $cur == -* ]]; then
          case $command in
      %s
          esac
          return 0
        fi
        case "$command $place" in
          ' 0') _closer_words %s ;;
      %s
        esac
        return 0
      }

      complete -F _closer closer
      """;

  private BashScript() {}

  static String of(Grammar grammar) {
    List<Command> all = new ArrayList<>(grammar.commands());
    all.add(0, unnamed(grammar.program()));
    return HEAD
        + WALK.formatted(
            lines("      ", Stream.of(taking(all))),
            lines("      ", all.stream().flatMap(BashScript::values)),
            lines("      ", all.stream().map(BashScript::options)),
            words(grammar.commands().stream().map(Command::name)),
            lines("    ", all.stream().flatMap(BashScript::operands)));
  }

  /** Before a command is there, its name is empty. */
  private static Command unnamed(Command program) {
    return new Command("", program.about(), program.options(), program.operands());
  }

  /** The pattern of all options that something has to follow. */
  private static String taking(List<Command> all) {
    return all.stream()
            .flatMap(command -> command.valued().stream().flatMap(flag -> names(command, flag)))
            .collect(Collectors.joining(" | "))
        + ")";
  }

  private static Stream<String> names(Command command, Flag flag) {
    return flag.names().stream().map(name -> Completion.quoted(command.name() + " " + name));
  }

  private static Stream<String> values(Command command) {
    return command.valued().stream()
        .filter(flag -> !offer(flag.value().orElseThrow()).isEmpty())
        .map(
            flag ->
                names(command, flag).collect(Collectors.joining(" | "))
                    + ") "
                    + offer(flag.value().orElseThrow())
                    + " ;;");
  }

  private static String options(Command command) {
    Stream<String> names = command.options().stream().flatMap(flag -> flag.names().stream());
    String name = command.name().isEmpty() ? "''" : command.name();
    return name + ") _closer_words " + words(names) + " ;;";
  }

  private static Stream<String> operands(Command command) {
    List<String> lines = new ArrayList<>();
    for (int place = 0; place < command.operands().size(); place++) {
      Operand operand = command.operands().get(place);
      String offer = offer(operand.value());
      if (!offer.isEmpty()) {
        String before = command.name() + " ";
        String where =
            operand.repeated()
                ? Completion.quoted(before) + "*"
                : Completion.quoted(before + place);
        lines.add(where + ") " + offer + " ;;");
      }
    }
    return lines.stream();
  }

  private static String offer(Value value) {
    return switch (value.kind()) {
      case DECK -> "_closer_decks";
      case SESSION -> "_closer_names sessions";
      case FILE -> "_closer_files";
      case WORD -> "_closer_words " + words(value.words().stream());
      case TEXT -> "";
    };
  }

  private static String words(Stream<String> words) {
    return words.map(Completion::quoted).collect(Collectors.joining(" "));
  }

  private static String lines(String indent, Stream<String> lines) {
    return lines.map(line -> indent + line).collect(Collectors.joining("\n"));
  }
}
