package io.github.closer.terminal;

import java.time.Duration;

/**
 * What every typed answer on the full screen needs.
 *
 * @param rich the terminal
 * @param look how it looks and speaks
 * @param escapes counts the escapes, also across cards
 * @param drafts what was begun and is not sent yet
 * @param beat how long a clock rests between two looks at the time
 */
record Desk(RichTerminal rich, Look look, Escapes escapes, Drafts drafts, Duration beat) {}
