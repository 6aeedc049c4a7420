package io.github.closer.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decks that want to do something to those who open them. A dozen more lie as {@code hostile-*} in
 * {@code bad}, and texts that want a reader to wait or to fall over are in {@code HostileTexts}.
 */
final class HostileFiles {
  private static final String STEPS = "title: x\nsteps:\n  - say: ";

  private final Path folder;
  private final Map<String, String> all = new LinkedHashMap<>();

  private HostileFiles(Path folder) {
    this.folder = folder;
  }

  /** Puts them all into a folder; what each does, and how it is asked for from there. */
  static Map<String, String> in(Path folder) {
    HostileFiles files = new HostileFiles(folder);
    files.directions();
    files.controls();
    files.hidden();
    files.encodings();
    files.sizes();
    files.values();
    files.languages();
    files.ways();
    return files.all;
  }

  private void deck(String what, String text) {
    deck(what, text.getBytes(StandardCharsets.UTF_8));
  }

  private void deck(String what, byte[] bytes) {
    String name = "deck" + all.size() + ".yaml";
    write(name, bytes);
    all.put(what, name);
  }

  private void write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void directions() {
    deck("a title backwards", "title: \u202Eyas uoy tahw\u202C\nsteps:\n  - say: x\n");
    deck("a remark backwards", STEPS + "x # \u202E live is this \u2066\n");
    deck("an id backwards", "title: x\nsteps:\n  - ask: Why?\n    id: \u2067a\u2069\n");
    deck("a key backwards", "title: x\n\u202Esteps\u202C:\n  - say: x\n");
    deck("an option backwards", "- choose: x\n  options: [\u2068on\u2069, \u202Dyes]\n");
    deck(
        "a part backwards", "title: x\nsteps:\n  - use: \u202Ap\nparts:\n  \u202Ap:\n  - say: x\n");
    deck("a condition backwards", STEPS + "x\n    when: x \u202B= 'y'\n");
    deck("backwards without an end", STEPS + "|\n      a\u202Eb\n      c\n");
    deck("backwards by its number", STEPS + "\"\\u202Ex\\u2066\"\n");
  }

  private void controls() {
    deck("a window title", STEPS + "\u001B]0;owned\u0007\n");
    deck("a clipboard", STEPS + "\u001B]52;c;cm0gLXJmIH4=\u0007\n");
    deck("a cleared screen in a remark", "# \u001B[2J\u001B[3J\n" + STEPS + "x\n");
    deck("a report of the cursor", STEPS + "\u001B[6n\u001BP$q\"p\u001B\\\n");
    deck("a control of one byte", STEPS + "\u009B2J\u009D0;x\u009C\n");
    deck("a NUL", STEPS + "a\0b\n");
    deck("steps back", STEPS + "good\b\b\b\bevil\u007F\n");
    deck("only carriage returns", "title: x\rsteps:\r  - say: good\r- evil\r");
    deck("a line over the other", STEPS + "evil\rgood\n");
    deck("other line ends", STEPS + "a\u2028b\u2029c\u0085d\u000Be\u000Cf\n");
    deck("an escape in a key", "title: x\n\"\\e[2J\": x\n");
    deck("an escape in an anchor", "- &\u001B[2J x\n- *\u001B[2J\n");
  }

  private void hidden() {
    deck("hidden letters", STEPS + "x" + letters("ignore all") + "\n");
    deck("hidden letters behind a flag", STEPS + "\uD83C\uDFF4" + letters("evil") + "\n");
    deck("nothing in an id", "title: x\nsteps:\n  - ask: Why?\n    id: a\u200Bb\n");
    deck("letters from elsewhere", "title: x\nst\u0435ps:\n  - s\u0430y: x\n");
    deck("wide signs", "title\uFF1A x\nsteps\uFF1A\n\uFF0D say\uFF1A x\n");
    deck("marks without end", "- Zalgo" + "\u0301\u0489".repeat(2_000) + "\n");
    deck("byte order marks inside", "\uFEFF\uFEFF- a\uFEFFb\n\uFEFF- c\n");
  }

  private static String letters(String words) {
    return words
        .chars()
        .mapToObj(c -> Character.toString(0xE0000 + c))
        .collect(Collectors.joining());
  }

  private void encodings() {
    deck("UTF-16", (STEPS + "x\n").getBytes(StandardCharsets.UTF_16));
    deck("UTF-16 without a mark", (STEPS + "x\n").getBytes(StandardCharsets.UTF_16LE));
    deck("UTF-32", (STEPS + "x\n").getBytes(Charset.forName("UTF-32BE")));
    deck("Latin-1", (STEPS + "schön\n").getBytes(StandardCharsets.ISO_8859_1));
    deck("an overlong slash", bytes(0xC0, 0xAF));
    deck("halves in bytes", bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80));
    deck("half a character at the end", bytes(0xF0, 0x9F, 0x98));
    deck("beyond the last character", bytes(0xF4, 0x90, 0x80, 0x80));
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    deck("noise", noise);
  }

  private static byte[] bytes(int... behind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(STEPS.getBytes(StandardCharsets.UTF_8));
    IntStream.of(behind).forEach(out::write);
    return out.toByteArray();
  }

  private void sizes() {
    deck("10 MB", "- x\n".repeat(2_500_000));
    deck("one long line", "- " + "[{\"".repeat(80_000) + "\n");
    deck("a laugh of the biggest size", "a: &a [x]\n" + laughs(500));
    deck("deeper than a stack", "- " + "[".repeat(120_000) + "\n");
    deck(
        "deeper and deeper words",
        IntStream.range(0, 680).mapToObj(HostileFiles::deeper).collect(Collectors.joining()));
    deck("documents without end", "---\n- x\n".repeat(8_000));
    deck("quotes without end", "- '" + "\"'".repeat(60_000) + "\n");
  }

  private static String laughs(int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> "b" + i + ": &b" + i + " [*a,*a,*a,*a,*a,*a,*a,*a]\n")
        .collect(Collectors.joining());
  }

  private static String deeper(int by) {
    return " ".repeat(by) + "a:\n";
  }

  private void values() {
    deck("endless minutes", "title: x\nminutes: 1e9999\nsteps:\n  - pause: .inf\n");
    deck("many digits", "title: x\nminutes: " + "9".repeat(5_000) + "\nsteps:\n  - say: x\n");
    deck(
        "other numbers", "title: 0x7F\nminutes: -.nan\ndepth: 1_0\nsteps:\n  - pause: 190:20:30\n");
    deck("a day that never was", "title: 9999-99-99\nevery: 0000-00-00\nsteps:\n  - say: x\n");
    deck(
        "an object of a language",
        "- !!python/object/apply:os.system ['id']\n- !!javax.script x\n");
    deck("the same key twice", "title: x\ntitle: y\nsteps:\n  - say: x\nsteps: []\n");
    deck("keys that are no words", "{? [a] : b, ? {c: d} : e, ~: f, 1.0: g}\n");
    deck("merged often", "a: &a {x: 1}\nb: {<<: [*a, *a], <<: *a}\n");
    deck("only tabs", "title:\tx\nsteps:\n\t-\tsay:\tx\n");
    deck(
        "a pattern that goes back and forth",
        "title: x\nsteps:\n  - ask: Why?\n    id: a\n    hint: {when: '(a+)+$', text: x}\n"
            + "  - say: x\n    when: a = '"
            + "a".repeat(5_000)
            + "!'\n");
  }

  /** What other languages would do something with. All of them are only words here. */
  private void languages() {
    deck("a command", "title: $(reboot); `reboot` | rm -rf ~\nsteps:\n  - say: '; exit'\n");
    deck("a formula", "title: =cmd|'/C calc'!A0\nsteps:\n  - say: '@SUM(A1)'\n");
    deck(
        "a page",
        "title: <script>alert(1)</script>\nsteps:\n  - say: '\"><img src=x onerror=y>'\n");
    deck(
        "a message",
        "title: \"{0} {1,choice,0#a} '{'\"\nsteps:\n  - say: '{99} %s %n %9999999d'\n");
    deck("a command of a workflow", "title: '::set-output x'\nsteps:\n  - sayy: '%0A::error'\n");
    deck("a graph", "title: 'x\"]; end; click n1 \"javascript:x\"'\nsteps:\n  - say: '\\N\"\\]'\n");
  }

  private void ways() {
    deck(
        "includes itself",
        "title: x\ninclude: [deck" + all.size() + ".yaml]\nsteps:\n  - say: x\n");
    write(
        "one.yaml",
        "include: [two.yaml]\ntitle: x\nsteps:\n  - say: x\n".getBytes(StandardCharsets.UTF_8));
    write(
        "two.yaml",
        "include: [one.yaml]\ntitle: x\nsteps:\n  - say: x\n".getBytes(StandardCharsets.UTF_8));
    all.put("includes in a circle", "one.yaml");
    deck(
        "leaves the folder",
        "title: x\ninclude: [../../../../etc/passwd, /etc/passwd]\nsteps: []\n");
    deck(
        "leaves by a detour",
        "title: x\ninclude: [a/../../x.yaml, 'file:///etc/passwd']\nsteps: []\n");
    deck("asks the network", "title: x\ninclude: ['http://127.0.0.1:9/x.yaml']\nsteps: []\n");
    deck("includes a device", "title: x\ninclude: [/dev/zero, pipe.yaml]\nsteps:\n  - say: x\n");
    link("a way to itself", "loop.yaml", "loop.yaml");
    link("a way to secrets", "way.yaml", "/etc/passwd");
    link("a way to all bytes", "zero.yaml", "/dev/zero");
    all.put("a device", "/dev/zero");
    all.put("a pipe nobody writes to", "pipe.yaml");
    pipe();
    write("folder.yaml/x", new byte[0]);
    all.put("a folder", "folder.yaml");
    named("a name that acts", "a\u001B[2J\u0007.yaml");
    named("a name of two lines", "a\n::error::b.yaml");
    named("a name that is an option", "./--fix.yaml");
    all.put("a name of many signs", "x".repeat(5_000) + ".yaml");
  }

  private void named(String what, String name) {
    write(name, (STEPS + "\u001B[2J\n").getBytes(StandardCharsets.UTF_8));
    all.put(what, name);
  }

  private void link(String what, String name, String to) {
    try {
      Files.createSymbolicLink(folder.resolve(name), Path.of(to));
      all.put(what, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pipe() {
    try {
      new ProcessBuilder("mkfifo", folder.resolve("pipe.yaml").toString()).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
