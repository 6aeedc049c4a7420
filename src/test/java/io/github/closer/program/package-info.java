/** Tests that run the packaged program as a process, as its users do. */
@NullMarked
package io.github.closer.program;

import org.jspecify.annotations.NullMarked;
