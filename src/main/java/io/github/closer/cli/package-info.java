/** The commands: parse, call, map to an exit status. */
@NullMarked
package io.github.closer.cli;

import org.jspecify.annotations.NullMarked;
