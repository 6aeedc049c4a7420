/** Tests of the stages, up to signals on a real pty. */
@NullMarked
package io.github.closer.terminal;

import org.jspecify.annotations.NullMarked;
