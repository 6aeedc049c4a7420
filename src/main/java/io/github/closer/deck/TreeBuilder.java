package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts tokens together to a tree, and notices what a tree must not have. */
final class TreeBuilder {
  /** How long one text may be, in bytes. */
  static final int MAX_SCALAR = 8 * 1024;

  private final Deque<OpenNode> open = new ArrayDeque<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private @Nullable Node root;
  private boolean finished;
  private int line = 1;

  /** Parts of YAML that decks do without. */
  enum Feature {
    ALIAS("a word after `*` points to another place in YAML"),
    ANCHOR("a word after `&` names a place in YAML"),
    TAG("a word after `!` names a type in YAML");

    private final String meaning;

    Feature(String meaning) {
      this.meaning = meaning;
    }
  }

  void openMapping(SourceSpan span, boolean flow) {
    begin(span);
    open.push(new OpenNode.OfMapping(span, flow));
  }

  void openSequence(SourceSpan span, boolean flow) {
    begin(span);
    open.push(new OpenNode.OfSequence(span, flow));
  }

  void close(SourceSpan span) {
    Node node = open.pop().close(span);
    add(node);
  }

  void key(Scalar key) {
    measure(key);
    if (open.peek() instanceof OpenNode.OfMapping mapping) {
      mapping.key(key).ifPresent(before -> writtenTwice(key, before));
    }
  }

  void put(Scalar scalar) {
    begin(scalar.span());
    measure(scalar);
    add(scalar);
  }

  /** Reports a part of YAML that decks do without. */
  void notice(Optional<Feature> feature, SourceSpan span) {
    line = span.line();
    feature.ifPresent(
        f ->
            found.add(
                Diagnostic.of(Rule.YAML_FEATURE, span, f.meaning + ", and decks do without that")
                    .help(
                        "if it is text, put all of it in quotes; to play steps twice, write them"
                            + " once under `parts:` and say `use: name`")));
  }

  Optional<Node> root() {
    return Optional.ofNullable(root);
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }

  /** The line of the last token. */
  int line() {
    return line;
  }

  private void begin(SourceSpan span) {
    if (open.isEmpty() && root != null && !finished) {
      finished = true;
      found.add(
          Diagnostic.of(Rule.YAML_FEATURE, span, "a second deck begins here, after `---`")
              .help("write it to a file of its own, or as a part and play it with `use: name`"));
    }
  }

  private void add(Node node) {
    if (!open.isEmpty()) {
      open.element().put(node);
      return;
    }
    if (root == null) {
      root = node;
    }
  }

  private void measure(Scalar scalar) {
    if (scalar.value().length() > MAX_SCALAR / 4
        && scalar.value().getBytes(StandardCharsets.UTF_8).length > MAX_SCALAR) {
      found.add(
          Diagnostic.of(Rule.TOO_LARGE, scalar.span(), "this text is longer than 8 kB")
              .help("split it into several steps; a screen holds far less"));
    }
    found.addAll(UnsafeCharacters.find(scalar));
  }

  private void writtenTwice(Scalar key, Scalar before) {
    found.add(writtenTwice(key.value(), key.span(), before.span()));
  }

  static Diagnostic writtenTwice(String key, SourceSpan second, SourceSpan first) {
    return Diagnostic.of(Rule.WRITTEN_TWICE, second, "`" + key + "` is written twice here")
        .labelled("the second one")
        .beside(first, "the first one")
        .help("keep one of them; a new step begins with `- `");
  }
}
