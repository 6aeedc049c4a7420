@NullMarked
package io.github.closer.authoring;

import org.jspecify.annotations.NullMarked;
