/** The loop that plays a session, and the two ports it needs: a stage and a journal. */
@NullMarked
package io.github.closer.play;

import org.jspecify.annotations.NullMarked;
