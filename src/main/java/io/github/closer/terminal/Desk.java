package io.github.closer.terminal;

/**
 * What every typed answer on the full screen needs.
 *
 * @param rich the terminal
 * @param look how it looks and speaks
 * @param escapes counts the escapes, also across cards
 * @param drafts what was begun and is not sent yet
 */
record Desk(RichTerminal rich, Look look, Escapes escapes, Drafts drafts) {}
