package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import leanto.entry.Entry;
import leanto.fuzz.Claim;
import leanto.fuzz.Target;
import leanto.yaml.Refused;

/// What a person has done to files of a journal that have something changed in them.
final class ChangeTargets {

  private static final Path PATH = Path.of("/home/ana/Journal/any.md");
  private static final LocalDate DAY = LocalDate.parse("2026-03-01");
  private static final String TAG = "added-here";

  private ChangeTargets() {}

  static List<Target<?>> all(Function<RandomGenerator, byte[]> files) {
    return List.of(
        new Target<>(
                "a tag more",
                files,
                tagged(text -> Tags.change(PATH, text, List.of(TAG), List.of())))
            .besides(tagged(text -> "---\ntags: [" + TAG + "]\n---\n" + text)),
        new Target<>("a note beneath", files, noted(ChangeTargets::beneath))
            .besides(noted(text -> beneath(text.strip()))));
  }

  private static String beneath(String text) {
    return NoteMarkdown.beneath(text, DAY, "It held.");
  }

  private interface Changing {
    String of(String text) throws Refused;
  }

  // The tag is there, every other byte stands where it stood, and the entry is the same.
  private static Claim<byte[]> tagged(Changing changing) {
    return bytes -> {
      Optional<String> text = Utf8.text(bytes);
      Document before = Document.of("any.md", text.orElse(""));
      String fresh;
      try {
        fresh = changing.of(text.orElse(""));
      } catch (Refused said) {
        return false;
      }
      Document after = Document.of("any.md", fresh);
      assertTrue(after.front().texts("tags").contains(TAG), fresh);
      assertTrue(fresh.endsWith(before.page().sections().isEmpty() ? "" : last(before)), fresh);
      assertEquals(
          before.front().keys().keySet().stream().filter(it -> !it.equals("tags")).toList(),
          after.front().keys().keySet().stream().filter(it -> !it.equals("tags")).toList());
      return true;
    };
  }

  private static String last(Document document) {
    return document.page().sections().getLast().body();
  }

  private static Claim<byte[]> noted(Changing changing) {
    return bytes -> {
      Optional<String> text = Utf8.text(bytes);
      if (text.isEmpty()) {
        return false;
      }
      String fresh = changing.of(text.get());
      assertTrue(fresh.startsWith(text.get()), fresh);
      Passage note = Passage.of(Document.of("any.md", fresh).page(), List.of()).getLast();
      assertEquals(new Passage("", "Note, " + DAY, "It held."), note);
      Optional<Entry> entry = entry(text.get());
      boolean fence = !fresh.substring(text.get().length()).stripLeading().startsWith("##");
      if (entry.isPresent() && !fence) {
        assertEquals(entry, entry(fresh));
      }
      return true;
    };
  }

  private static Optional<Entry> entry(String text) {
    return EntryMarkdown.read(text, ZoneOffset.UTC);
  }
}
