/** What was said, printed for the one who reads it. */
@NullMarked
package io.github.closer.transcript;

import org.jspecify.annotations.NullMarked;
