/** Tests of playing without people. */
@NullMarked
package io.github.closer.rehearsal;

import org.jspecify.annotations.NullMarked;
