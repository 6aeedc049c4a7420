package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
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
 * $$                                   a dollar sign
 * $5                                   stays as it is
 * }</pre>
 */
final class TemplateReader {
  private static final Pattern NAME =
      Pattern.compile("\\$(?:(\\$)|([A-Za-z][A-Za-z0-9_]*)(?:\\.([A-Za-z][A-Za-z0-9_]*))?)");

  private final Reading reading;

  TemplateReader(Reading reading) {
    this.reading = reading;
  }

  Template read(Scalar scalar, Setting setting) {
    // A block of lines ends with a line end that nobody means.
    String text = scalar.value().stripTrailing();
    List<Template.Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    Matcher name = NAME.matcher(text);
    int at = 0;
    while (name.find(at)) {
      literal.append(text, at, name.start());
      Optional<Template.Part> part = part(scalar, name, setting);
      at = part.isPresent() ? end(part.get(), name) : name.end();
      if (part.isEmpty()) {
        literal.append(name.group(1) == null ? name.group() : "$");
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

  private Optional<Template.Part> part(Scalar scalar, Matcher name, Setting setting) {
    String word = name.group(2);
    if (word == null) {
      return Optional.empty();
    }
    Optional<Role> role = role(word);
    if (role.isPresent()) {
      return Optional.of(new Template.RoleName(role.get()));
    }
    if (word.equals("sessions") || (word.equals("last") && name.group(3) != null)) {
      reading.add(
          Messages.notYet(
              name.group(), reading.place(scalar, name.start(), name.end()), "write it without"));
      return Optional.empty();
    }
    return Optional.of(answer(scalar, name, setting));
  }

  private Template.Part answer(Scalar scalar, Matcher name, Setting setting) {
    StepId step = reading.home().id(name.group(2));
    Optional<Reference.Field> field =
        Optional.ofNullable(name.group(3)).flatMap(Reference.Field::of);
    Reference reference = new Reference(step, field.orElse(Reference.Field.VALUE));
    int end = field.isPresent() ? name.end() : name.end(2);
    if (field.isEmpty() && isMeantAsField(name.group(3))) {
      reading.add(
          FieldWords.unknown(name.group(3), reading.place(scalar, name.start(3), name.end(3))));
      return new Template.Answer(reference);
    }
    SourceSpan at = reading.place(scalar, name.start(), end);
    reading.claim(new Mention(reference, at, Use.SAID, setting));
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
                || isMeantAsField(name.group(3)));
    return field ? name.end() : name.end(2);
  }

  private static Optional<Role> role(String word) {
    return Arrays.stream(Role.values()).filter(r -> r.word().equals(word)).findFirst();
  }
}
