package io.github.closer.terminal;

/**
 * How the full screen looks and speaks.
 *
 * @param theme its colours and weights
 * @param wording what it says
 */
record Look(Theme theme, Wording wording) {}
