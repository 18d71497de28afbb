package leanto.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files that a stranger could make to do harm, after `faults.md` 3 (42 to 47, 49, 50, 52) and 6;
/// and some that only look like it. They are made here, for some are large.
public final class HostileSets {

  /// One file, and the place where it is refused, as `line:column`; `ok` where it is a set. A huge
  /// one has the same character many times at its end.
  public record Hostile(String name, byte[] bytes, char again, int times, String place) {

    public void write(Path file) throws IOException {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        out.write(bytes);
        for (int i = 0; i < times; i++) {
          out.write(again);
        }
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String SET = "title: T\nquestions: [What went well?]\n";
  private static final int MB = 1_000_000;

  private final List<Hostile> all = new ArrayList<>();

  public static List<Hostile> all() {
    HostileSets sets = new HostileSets();
    sets.tooLarge();
    sets.tooDeep();
    sets.pointersAndTags();
    sets.bytes();
    sets.hiddenCharacters();
    sets.wordsThatLookLikeMore();
    sets.ids();
    return sets.all;
  }

  // faults.md 42
  private void tooLarge() {
    huge("a value of 100 MB", "title: ", 'x', 100 * MB, "1:262145");
    add("a value of 2 MB", "title: " + "x".repeat(2 * MB), "1:262145");
    huge("a comment of 100 MB", "#", 'x', 100 * MB, "1:262145");
    add("an indent of 3 MB", "title:\n" + " ".repeat(3 * MB) + "T", "2:262138");
    add("200,000 keys", lines("k%d: v", 200_000), "27326:5");
    add(
        "100,000 aliases of 1 KB",
        "a: &a " + "x".repeat(1024) + "\nb: [" + "*a,".repeat(100_000),
        "2:261114");
    huge("10 MB of newlines", "", '\n', 10 * MB, "262145:1");
    add("5 MB of documents", "---\n".repeat(MB), "65537:1");
    add("a value of 20,001 characters", SET + "about: " + "x".repeat(20_001), "3:8");
    add("a value of 20,000 characters", SET + "about: " + "x".repeat(20_000), "ok");
    add("a value of 20,000 emoji", SET + "about: " + "\uD83D\uDE00".repeat(20_000), "ok");
    add("a value of 250 KB in one word", "title: " + "x".repeat(250_000), "1:8");
    add("a value of 250 KB of escapes", "title: \"" + "\\n".repeat(125_000) + "\"", "1:8");
    add("a key of 60,000 characters", "? " + "k".repeat(60_000) + "\n: v", "1:3");
    add("a key of 60,000 characters in quotes", "\"" + "k".repeat(60_000) + "\": v", "1:1");
    add("25,000 keys", lines("%d: v", 25_000), "20000:8");
    add("60,000 items", SET + "tags: [" + "a,".repeat(60_000) + "]", "3:39998");
    add("a number of 200,000 digits", SET + "minutes: " + "9".repeat(200_000), "3:10");
    add("1e999999999", SET + "minutes: 1e999999999", "3:10");
    add(
        "a max of 1e999999999",
        "title: T\nquestions: [{ask: A, kind: number, max: 1e999999999}]",
        "2:41");
    add("100,000 open quotes", "title: " + "\"".repeat(100_000), "1:10");
    add("100,000 colons", "title: " + ": ".repeat(100_000), "1:8");
    add("100,000 question marks", "? ".repeat(100_000), "1:3");
    add(
        "15,000 options of one question",
        "title: T\nquestions: [{ask: A, kind: any, options: [" + lines("o%d,", 15_000) + "]}]",
        "ok");
    add(
        "4,000 conditions that name nothing",
        "title: T\nquestions:\n" + lines("- {ask: A, when: {caried: x}}", 4_000),
        "3:19");
    add(
        "4,000 misspelled keys",
        "title: T\nquestions:\n" + lines("- {ask: A, " + "optoins".repeat(4) + ": x}", 4_000),
        "3:12");
    add(
        "9,000 tags of combining marks",
        SET + "tags: [\"#" + "\u0301".repeat(9_000) + "\"]",
        "3:8");
  }

  // faults.md 42
  private void tooDeep() {
    add("a million [", "[".repeat(MB), "1:262145");
    add("200,000 [", "[".repeat(200_000), "1:13");
    add("200,000 [ in the questions", "title: T\nquestions: " + "[".repeat(200_000), "2:23");
    add("50,000 { a:", "{a: ".repeat(50_000), "1:49");
    add("50,000 { a: on lines", "{a:\n".repeat(50_000), "13:1");
    add("100,000 - in a line", "- ".repeat(100_000), "1:25");
    add("100,000 ? in a line", "? ".repeat(100_000), "1:3");
    add("2,000 keys in each other", deepKeys(2_000), "13:13");
    add("60 lists in each other", "[".repeat(60) + "]".repeat(60), "1:13");
    add(
        "12 lists in each other",
        "title: T\nquestions: " + "[".repeat(11) + "]".repeat(11),
        "2:13");
    add("200,000 [ in JSON", "{\"a\": " + "[".repeat(200_000), "1:18");
  }

  // faults.md 43
  private void pointersAndTags() {
    add("an alias bomb", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n", "1:4");
    add("a list that holds itself", "title: &t [*t]", "1:8");
    add("an alias of nothing", "title: *zzz", "1:8");
    add("an anchor on a key", "&t title: T", "1:1");
    add("an alias as a key", "? *t\n: x", "1:3");
    add("a merge key", "<<: {title: T}\n" + SET, "1:1");
    add("a Java tag", "title: !!javax.script.ScriptEngineManager [x]", "1:8");
    add("a tag of its own", "title: !mine T", "1:8");
    add("a tag with a URI", "title: !<tag:evil,2026:x> T", "1:8");
    add("a tag on a key", "{!!str title: T}", "1:2");
    add("a tag without a name", "title: ! T", "1:8");
    add("a second document", SET + "---\ntitle: U\n", "3:1");
    add("a second document of nothing", SET + "---\n", "3:1");
    add("a key that stands twice", "title: T\n" + SET, "2:1");
    add("a key that is a list", "? [title]\n: T", "1:3");
    add("a key that is keys", "{{title: T}: T}", "1:2");
    add("a key of nothing", ": T", "1:1");
    add("YAML of another time", "%YAML 9.0\n---\n" + SET, "1:1");
  }

  // faults.md 44
  private void bytes() {
    add("a byte-order mark", "\uFEFF" + SET, "ok");
    add("lines of Windows", SET.replace("\n", "\r\n"), "ok");
    add("lines of an old Macintosh", SET.replace("\n", "\r"), "ok");
    add("a tab before a key", "title: T\nquestions:\n\t- A", "3:1");
    add("UTF-16, little end first", "\uFEFF" + SET, UTF_16LE, "1:1");
    add("UTF-16, big end first", "\uFEFF" + SET, UTF_16BE, "1:1");
    add("UTF-16 without a mark", SET, UTF_16LE, "1:1");
    add("Latin-1", "title: T\nabout: caf\u00e9\n", ISO_8859_1, "2:11");
    add("half of a character at the end", "title: caf\u00c3", ISO_8859_1, "1:11");
    add("a slash in two bytes", "title: \u00c0\u00af", ISO_8859_1, "1:8");
    add("half of a pair", "title: \u00ed\u00a0\u0080", ISO_8859_1, "1:8");
    add("a NUL", "title\u0000: T", "1:6");
    add("a second byte-order mark", "\uFEFF\uFEFF" + SET, "1:1");
    add("a noncharacter", "title: \uFFFF", "1:8");
    add("nothing at all", "", "1:1");
    add("a program", "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000\u00d8", ISO_8859_1, "1:11");
  }

  // faults.md 44, 46, 47, 49
  private void hiddenCharacters() {
    add("an escape sequence as it is", "title: \u001b[2J", "1:8");
    add("an escape sequence in a comment", SET + "# \u001b]0;x\u0007", "3:3");
    add("an escape sequence by an escape", "title: \"\\e]52;c;eA==\\a\"", "1:8");
    add("an escape sequence in a key", "\"\\e[2J\": T", "1:1");
    add("an escape sequence in JSON", "{\"title\": \"\\u001b[2J\"}", "1:11");
    add("a C1 control", "title: \u009b2J", "1:8");
    add("a C1 control by an escape", "title: \"\\x9b2J\"", "1:8");
    add("a delete", "title: T\u007f", "1:9");
    add("an override as it is", "title: abc\u202e", "1:11");
    add("an override by an escape", "title: \"\\u202e\"", "1:8");
    add("an isolate", "title: \u2066T", "1:8");
    add("a space without width", "title: a\u200bb", "1:9");
    add("tag characters", "title: T\uDB40\uDC41", "1:9");
    add("half of a pair by an escape", "title: \"\\ud800\"", "1:8");
    add("a line separator", "title: a\u2028b", "1:9");
    add("a backspace", "title: a\bb", "1:9");
    add(
        "joiners that scripts need",
        SET + "about: \"\u0645\u06cc\u200c\u062e \u200e\u200f\u200d\"",
        "ok");
  }

  // faults.md 45, 50
  private void wordsThatLookLikeMore() {
    add(
        "no, 010, 1_000, 12:30:00",
        "title: no\nquestions: [010, 1_000, 12:30:00, 089, 0x1F, .inf]",
        "ok");
    add(
        "format strings",
        "title: 100% sure\nquestions: ['%P{x}', '%{e%}', '@|red x|@', '%n%n%s']",
        "ok");
    add("shell and markup", "title: $(reboot)\nquestions: ['`reboot`', '${x}', '<script>']", "ok");
    add("Markdown", "title: '# T'\nquestions: ['---', '```', '![x](file:///etc/passwd)']", "ok");
    add("JSON as YAML", "{\"title\": \"T\", \"questions\": [\"\\ud83d\\ude00\", 5]}", "ok");
  }

  // faults.md 52
  private void ids() {
    for (String id :
        List.of(
            "../../etc/passwd",
            "/abs",
            "a/b",
            ".",
            "..",
            "CON",
            "nul.md",
            "'a:b'",
            "'a '''",
            "é",
            "İ",
            "😀",
            "'a\n\n b'",
            "a".repeat(300))) {
      add("the set id " + id, SET + "id: " + id, "3:5");
      add("the question id " + id, "title: T\nquestions: [{ask: A, id: " + id + "}]", "2:26");
      add(
          "the option id " + id,
          "title: T\nquestions: [{ask: A, kind: one, options: [{say: A, id: " + id + "}]}]",
          "2:56");
    }
    add("the set id -rf", SET + "id: -rf", "ok");
    add("the set id con", SET + "id: con", "ok");
  }

  private void add(String name, String text, String place) {
    add(name, text, UTF_8, place);
  }

  private void add(String name, String text, Charset charset, String place) {
    all.add(new Hostile(name, text.getBytes(charset), ' ', 0, place));
  }

  private void huge(String name, String text, char again, int times, String place) {
    all.add(new Hostile(name, text.getBytes(UTF_8), again, times, place));
  }

  private static String lines(String line, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(line.replace("%d", Integer.toString(i))).append('\n');
    }
    return lines.toString();
  }

  private static String deepKeys(int depth) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < depth && keys.length() < 200_000; i++) {
      keys.append(" ".repeat(i)).append("k:\n");
    }
    return keys.toString();
  }
}
