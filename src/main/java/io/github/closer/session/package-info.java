/** The engine: a session as a pure value that only events move forward. */
@NullMarked
package io.github.closer.session;

import org.jspecify.annotations.NullMarked;
