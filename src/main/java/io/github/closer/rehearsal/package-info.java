/** Playing without people: scripted answers and a virtual clock. */
@NullMarked
package io.github.closer.rehearsal;

import org.jspecify.annotations.NullMarked;
