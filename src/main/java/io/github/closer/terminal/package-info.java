/** Stages for people at a terminal: rich, plain, and the one restore path. */
@NullMarked
package io.github.closer.terminal;

import org.jspecify.annotations.NullMarked;
