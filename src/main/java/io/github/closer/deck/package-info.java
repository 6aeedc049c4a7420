/** Decks: what an author may write, and reading it with every problem in its place. */
@NullMarked
package io.github.closer.deck;

import org.jspecify.annotations.NullMarked;
