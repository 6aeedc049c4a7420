package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an archive holds, {@code archive.json} in it.
 *
 * <pre>{"format":1,"sessions":3,"bytes":48201,
 * "files":[{"name":"data/couple.json","bytes":812,"sha256":"…"},…]}</pre>
 *
 * <p>Names are sorted and each stands there once, and none of them is a folder of another. There
 * are never so many files, or so large ones, that reading an archive could fill a disk.
 *
 * @param entries the files, in the order of their names
 */
record ArchiveList(List<Entry> entries) {
  static final int FORMAT = 1;

  /** More than ten thousand sessions, and few enough for every program that unpacks. */
  static final int MOST = 65_000;

  /** More than an evening of a hundred thousand answers, in bytes. */
  static final int LARGEST = 64 << 20;

  /** In bytes. */
  static final long LARGEST_IN_ALL = 1L << 30;

  private static final String FILES = "files";
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  ArchiveList {
    entries = List.copyOf(entries);
  }

  /**
   * One file.
   *
   * @param bytes how long it is
   * @param sha256 in 64 lower-case hexadecimal digits
   */
  record Entry(ArchiveName name, long bytes, String sha256) {}

  /** Whether it is more than an archive takes. */
  boolean isTooLarge() {
    return entries.size() > MOST
        || bytes() > LARGEST_IN_ALL
        || entries.stream().anyMatch(entry -> entry.bytes() > LARGEST);
  }

  /** How long all files are together. */
  long bytes() {
    return entries.stream().mapToLong(Entry::bytes).sum();
  }

  /** How many sessions there are that began. */
  int sessions() {
    return (int) entries.stream().filter(entry -> entry.name().isJournal()).count();
  }

  /** As it stands in the archive; the counts are for those who look into it. */
  byte[] json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", (long) FORMAT);
    fields.put("sessions", (long) sessions());
    fields.put("bytes", bytes());
    fields.put(FILES, entries.stream().map(ArchiveList::fields).toList());
    return (Json.page(fields) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> fields(Entry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", entry.name().value());
    fields.put("bytes", entry.bytes());
    fields.put("sha256", entry.sha256());
    return fields;
  }

  /** The format of a list, which is read before anything else of it. */
  static long format(Fields fields) throws MalformedRecord {
    return fields.number("format");
  }

  /** Reads a list of this format. */
  static ArchiveList of(Fields fields) throws MalformedRecord {
    List<Entry> entries = new ArrayList<>();
    Set<String> folders = new HashSet<>();
    String before = "";
    for (Fields file : fields.objects(FILES)) {
      Entry entry = entry(file);
      String name = entry.name().value();
      if (name.compareTo(before) <= 0) {
        throw unfit(name);
      }
      for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
        folders.add(name.substring(0, at));
      }
      entries.add(entry);
      before = name;
    }
    for (Entry entry : entries) {
      if (folders.contains(entry.name().value())) {
        throw unfit(entry.name().value());
      }
    }
    return new ArchiveList(entries);
  }

  private static Entry entry(Fields file) throws MalformedRecord {
    String name = file.text("name");
    long bytes = file.number("bytes");
    String sha256 = file.text("sha256");
    if (bytes < 0 || !SHA_256.matcher(sha256).matches()) {
      throw Fields.wrong(FILES);
    }
    return new Entry(ArchiveName.of(name).orElseThrow(() -> unfit(name)), bytes, sha256);
  }

  private static MalformedRecord unfit(String name) {
    return new MalformedRecord(Sentence.of("store.archive.unfit", name));
  }
}
