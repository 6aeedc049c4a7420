package io.github.closer.deck;

import java.util.Set;

/** How what stands behind a word is written, as far as a slip in writing is recognised by it. */
enum Writing {
  /** A word, a number or a time on the same line, and never a sentence. */
  SHORT,
  /** On the lines below, or in brackets. */
  BELOW,
  /** What is listed below it are steps. */
  STEPS;

  /** The ways in which a shape is written; none where it may be any text. */
  static Set<Writing> of(Shape shape) {
    return shape.accept(new Ways());
  }

  private static final class Ways implements Shape.Visitor<Set<Writing>> {
    private static final Set<Writing> ANY_TEXT = Set.of();

    @Override
    public Set<Writing> text(Shape.Text shape) {
      return ANY_TEXT;
    }

    @Override
    public Set<Writing> sentence(Shape.Sentence shape) {
      return ANY_TEXT;
    }

    @Override
    public Set<Writing> like(Shape.Like shape) {
      return Set.of(SHORT);
    }

    @Override
    public Set<Writing> whole(Shape.Whole shape) {
      return Set.of(SHORT);
    }

    @Override
    public Set<Writing> words(Shape.Words<?> shape) {
      return Set.of(SHORT);
    }

    @Override
    public Set<Writing> yesOrNo(Shape.YesOrNo shape) {
      return Set.of(SHORT);
    }

    @Override
    public Set<Writing> time(Shape.Time shape) {
      return Set.of(SHORT);
    }

    /** A condition may hold words of an answer, which are a sentence. */
    @Override
    public Set<Writing> when(Shape.When shape) {
      return ANY_TEXT;
    }

    @Override
    public Set<Writing> way(Shape.Way shape) {
      return Set.of(SHORT, STEPS);
    }

    @Override
    public Set<Writing> steps(Shape.Steps shape) {
      return Set.of(BELOW, STEPS);
    }

    @Override
    public Set<Writing> parts(Shape.Parts shape) {
      return Set.of(BELOW);
    }

    /** Where one text is as good as a list, nothing says which it is. */
    @Override
    public Set<Writing> list(Shape.ListOf shape) {
      boolean text = shape.alone().filter(alone -> !of(alone).contains(SHORT)).isPresent();
      return text ? ANY_TEXT : Set.of(BELOW);
    }

    @Override
    public Set<Writing> group(Shape.Group shape) {
      return Set.of(BELOW);
    }

    @Override
    public Set<Writing> either(Shape.Either shape) {
      return shape.brief().accept(this);
    }

    @Override
    public Set<Writing> anything(Shape.Anything shape) {
      return ANY_TEXT;
    }
  }
}
