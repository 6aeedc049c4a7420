/**
 * Helping those who write decks: schema, drawing, formatting, mending, new decks, printed cards.
 */
@NullMarked
package io.github.closer.authoring;

import org.jspecify.annotations.NullMarked;
