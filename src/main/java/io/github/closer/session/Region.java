package io.github.closer.session;

import io.github.closer.text.Words;
import java.time.ZoneId;

/**
 * Where two people are, and what they speak.
 *
 * @param zone for the day of a promise and the hour of a return
 * @param words the language in which the engine speaks to them
 */
public record Region(ZoneId zone, Words words) {}
