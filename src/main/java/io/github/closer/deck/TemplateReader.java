package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Claim.Use;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Template.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names in a text.
 *
 * <pre>{@code
 * $speaker $listener $partner $a $b    one of the two
 * $id  $id.field                       an answer
 * $last.id  $last.id.field             an answer of last time
 * $$                                   a dollar sign
 * $5                                   stays as it is
 * }</pre>
 */
final class TemplateReader {
  private static final Pattern NAME =
      Pattern.compile(
          "\\$(?:(?<dollar>\\$)|(?<last>last\\.(?=[A-Za-z]))?(?<id>[A-Za-z][A-Za-z0-9_]*)"
              + "(?:\\.(?<field>[A-Za-z][A-Za-z0-9_]*))?)");

  private final Reading reading;

  TemplateReader(Reading reading) {
    this.reading = reading;
  }

  /** The words that people see first on a card are read as such. */
  Template read(Scalar scalar, Sink.Kind kind, Setting setting) {
    // A block of lines ends with a line end that nobody means.
    String text = scalar.value().stripTrailing();
    List<Template.Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    Sink sink = new Sink(kind, scalar.span());
    Matcher name = NAME.matcher(text);
    int at = 0;
    while (name.find(at)) {
      literal.append(text, at, name.start());
      Optional<Template.Part> part = part(scalar, name, sink, setting);
      at = part.isPresent() ? end(part.get(), name) : name.end();
      if (part.isEmpty()) {
        literal.append(name.group("dollar") == null ? name.group() : "$");
        continue;
      }
      flush(literal, parts);
      parts.add(part.get());
    }
    literal.append(text, at, text.length());
    flush(literal, parts);
    return new Template(parts);
  }

  private static void flush(StringBuilder literal, List<Template.Part> parts) {
    if (!literal.isEmpty()) {
      parts.add(new Template.Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private Optional<Template.Part> part(
      Scalar scalar, Matcher name, Sink sink, Setting setting) {
    String word = name.group("id");
    if (word == null) {
      return Optional.empty();
    }
    Optional<Role> role = name.group("last") == null ? role(word) : Optional.empty();
    if (role.isPresent()) {
      return Optional.of(new Template.RoleName(role.get()));
    }
    if (word.equals(ReferenceWords.SESSIONS) && name.group("last") == null) {
      reading.add(
          Diagnostic.of(
                  Rule.UNKNOWN_NAME,
                  reading.place(scalar, name.start(), name.end("id")),
                  "how many sessions there were can be asked for, and not said")
              .help("use it in a condition, such as `when: sessions >= 3`"));
      return Optional.empty();
    }
    if (word.equals(ReferenceWords.LAST) && name.group("last") == null) {
      reading.add(
          Diagnostic.of(
                  Rule.UNKNOWN_NAME,
                  reading.place(scalar, name.start(), name.end("id")),
                  "`$last` alone does not say what of last time is meant")
              .help("put the id of a step behind it, as in `$last.close`"));
      return Optional.empty();
    }
    return Optional.of(answer(scalar, name, sink, setting));
  }

  private Template.Part answer(Scalar scalar, Matcher name, Sink sink, Setting setting) {
    StepId step = reading.home().id(name.group("id"));
    Reference.Session session =
        name.group("last") == null ? Reference.Session.THIS : Reference.Session.LAST;
    Optional<Reference.Field> field =
        Optional.ofNullable(name.group("field")).flatMap(Reference.Field::of);
    Reference reference = new Reference(step, field.orElse(Reference.Field.VALUE), session);
    int end = field.isPresent() ? name.end() : name.end("id");
    if (field.isEmpty() && isMeantAsField(name.group("field"))) {
      reading.add(
          FieldWords.unknown(
              reading,
              name.group("field"), reading.place(scalar, name.start("field"), name.end("field"))));
      return new Template.Answer(reference);
    }
    SourceSpan at = reading.place(scalar, name.start(), end);
    reading.claim(new Mention(reference, at, Use.SAID, sink, setting));
    return new Template.Answer(reference);
  }

  /** After a full stop a sentence goes on with a capital letter, or with a space. */
  private static boolean isMeantAsField(@Nullable String word) {
    return word != null && Character.isLowerCase(word.charAt(0));
  }

  /** What stands behind a name that took no field is text. */
  private static int end(Template.Part part, Matcher name) {
    boolean field =
        part instanceof Template.Answer answer
            && (answer.reference().field() != Reference.Field.VALUE
                || isMeantAsField(name.group("field")));
    return field ? name.end() : name.end("id");
  }

  private static Optional<Role> role(String word) {
    return Arrays.stream(Role.values()).filter(r -> r.word().equals(word)).findFirst();
  }
}
