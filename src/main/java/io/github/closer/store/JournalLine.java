package io.github.closer.store;

import io.github.closer.session.Event;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * One line of a journal, tied to the line before it.
 *
 * <pre>
 * 1c291ca3 {"seq":4,"prev":"89abcdef","at":…}LF
 * └──────┘ └────────────────────────────────┘
 *  CRC32C of the bytes of the JSON, in eight lower-case hex digits
 * </pre>
 *
 * <p>{@code seq} counts from 0; {@code prev} is the checksum of the line before, and eight zeros in
 * the first. Both stand first and without spaces, so that a line can be tied anew without touching
 * anything else in it.
 *
 * @param checksum the eight digits as they stand in the file
 * @param json the record
 */
record JournalLine(String checksum, String json) {
  /** What the first line names as the one before it. */
  static final String NONE = "00000000";

  private static final int CHECKSUM_LENGTH = 8;
  private static final int JSON_OFFSET = CHECKSUM_LENGTH + 1;
  private static final char REPLACED = '\uFFFD';
  private static final Pattern TIE =
      Pattern.compile("\\{\"seq\":(0|[1-9][0-9]{0,17}),\"prev\":\"([0-9a-f]{8})\",");

  /** Ties a record, which may be tied to some other place already. */
  static JournalLine of(String record, long seq, String prev) {
    Matcher tie = TIE.matcher(record);
    String rest = record.substring(tie.lookingAt() ? tie.end() : 1);
    String json = tie(seq, prev) + rest;
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new JournalLine(checksum(bytes, 0, bytes.length), json);
  }

  /** Ties records to each other, from the first. */
  static List<JournalLine> tied(List<String> records) {
    List<JournalLine> lines = new ArrayList<>();
    String prev = NONE;
    for (String record : records) {
      JournalLine line = of(record, lines.size(), prev);
      lines.add(line);
      prev = line.checksum();
    }
    return lines;
  }

  /**
   * Reads a line.
   *
   * @param from where it starts
   * @param to where its line end stands, or would
   * @return empty when its checksum does not fit
   */
  static Optional<JournalLine> read(byte[] bytes, int from, int to) {
    int start = from + JSON_OFFSET;
    if (start >= to || bytes[start - 1] != ' ' || bytes[start] != '{') {
      return Optional.empty();
    }
    // Compared as characters: as numbers, some flipped bits read the same.
    String stated = new String(bytes, from, CHECKSUM_LENGTH, StandardCharsets.ISO_8859_1);
    if (!stated.equals(checksum(bytes, start, to - start))) {
      return Optional.empty();
    }
    return characters(bytes, start, to).map(json -> new JournalLine(stated, json));
  }

  /** Empty where the bytes are no UTF-8. */
  private static Optional<String> characters(byte[] bytes, int from, int to) {
    String decoded = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    // Only where this sign is, something may have been replaced by it: few lines are read twice.
    if (decoded.indexOf(REPLACED) < 0) {
      return Optional.of(decoded);
    }
    try {
      ByteBuffer strictly = ByteBuffer.wrap(bytes, from, to - from);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(strictly).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether it is tied to this place. */
  boolean follows(long seq, String prev) {
    return json.startsWith(tie(seq, prev));
  }

  private static String tie(long seq, String prev) {
    return "{\"seq\":" + seq + ",\"prev\":\"" + prev + "\",";
  }

  /**
   * What it tells.
   *
   * @throws IOException when it makes no sense, though it did when the journal was opened
   */
  Event.Lasting event() throws IOException {
    try {
      return EventCodec.decode(json);
    } catch (MalformedRecord e) {
      throw new IOException("the journal was changed by something else", e);
    }
  }

  /** The line as it stands in the file, with its line end. */
  byte[] bytes() {
    return (checksum + ' ' + json + '\n').getBytes(StandardCharsets.UTF_8);
  }

  private static String checksum(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
