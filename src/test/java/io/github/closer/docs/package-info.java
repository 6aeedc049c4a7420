/** The pages for people, held to what they say. */
@NullMarked
package io.github.closer.docs;

import org.jspecify.annotations.NullMarked;
