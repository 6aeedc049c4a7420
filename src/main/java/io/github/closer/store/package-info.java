/** All that touches the disk: journals, decks, names, folders. */
@NullMarked
package io.github.closer.store;

import org.jspecify.annotations.NullMarked;
