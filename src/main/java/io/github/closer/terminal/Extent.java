package io.github.closer.terminal;

/**
 * How much a terminal shows at once.
 *
 * @param columns 0 where it does not say
 * @param rows 0 where it does not say
 */
record Extent(int columns, int rows) {
  static final Extent UNKNOWN = new Extent(0, 0);
}
