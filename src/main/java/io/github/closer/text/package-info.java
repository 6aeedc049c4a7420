/** Making people's words safe and readable on any output. */
@NullMarked
package io.github.closer.text;

import org.jspecify.annotations.NullMarked;
