package io.github.closer.terminal;

import io.github.closer.text.Words;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * What is so where the people are.
 *
 * @param clock tells the time to every clock on the screen
 * @param zone for the hour at which a wait ends
 * @param words the language they read
 */
public record Here(InstantSource clock, ZoneId zone, Words words) {}
