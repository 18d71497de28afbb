package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import leanto.entry.Entry;
import leanto.fuzz.Claim;
import leanto.fuzz.Mutation;
import leanto.fuzz.Target;

/// Files of a journal with something changed.
final class EntryTargets {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final FileTime CHANGED = FileTime.from(Instant.parse("2019-05-05T10:00:00Z"));
  private static final Path PATH = Path.of("/home/ana/Journal/any.md");

  private EntryTargets() {}

  static List<Target<?>> all() {
    Function<RandomGenerator, byte[]> files = files();
    Path folder = folder();
    Journal journal = new Journal(folder, () -> ZONE, new Random(1));
    return List.of(
        new Target<>("an entry", files, bytes -> read(bytes, text -> Page.of(text).text()))
            .besides(bytes -> read(bytes, text -> Page.of(text.strip()).text())),
        new Target<>("an entry as written", EntryTargets::written, text -> same(text, text))
            .besides(text -> same(text, text.replaceAll("(?m)[ \\t]+$", ""))),
        new Target<>("a folder", files, untouched(folder, journal::read))
            .besides(
                untouched(folder, path -> Files.writeString(path, journal.text(path).strip()))));
  }

  /// Makes files of a journal with something changed in them.
  static Function<RandomGenerator, byte[]> files() {
    return Mutation.of(seeds());
  }

  // Any bytes are read, or are no text; nothing of a page is lost; what was read as an entry can be
  // written, and then stays as it is.
  private static boolean read(byte[] bytes, Function<String, String> whole) {
    Optional<String> read = Utf8.text(bytes);
    if (read.isEmpty()) {
      return false;
    }
    String text = read.get();
    assertEquals(text, whole.apply(text));
    Document document = Document.of("any.md", text);
    assertEquals(text, document.page().text());
    Unread.in(PATH, document, Listed.dated(document.front(), () -> ZONE).isPresent())
        .forEach(Careful::check);
    Listed listed = Listed.of(PATH, document, CHANGED, () -> ZONE);
    Passage.of(document.page(), List.of());
    EntryMarkdown.read(document, listed.date())
        .map(EntryMarkdown::write)
        .ifPresent(EntryTargets::stays);
    return true;
  }

  private static void stays(String written) {
    assertEquals(written, EntryMarkdown.write(entry(written)));
  }

  private static String written(RandomGenerator chance) {
    return EntryMarkdown.write(new RandomEntries(chance).next());
  }

  private static boolean same(String text, String read) {
    assertEquals(text, EntryMarkdown.write(entry(read)));
    return true;
  }

  private static Entry entry(String text) {
    return EntryMarkdown.read(text, ZONE).orElseThrow();
  }

  private interface Reading {
    Object read(Path path) throws IOException;
  }

  // Listing and reading a folder changes nothing in it, whatever stands there.
  private static Claim<byte[]> untouched(Path folder, Reading reading) {
    Path file = folder.resolve("any.md");
    return bytes -> {
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, CHANGED);
      Listing listing = new Journal(folder, () -> ZONE, new Random(1)).list();
      boolean read = true;
      try {
        reading.read(file);
      } catch (IOException said) {
        Careful.check(said.getMessage());
        read = false;
      }
      assertEquals(read ? 1 : 0, listing.entries().size());
      assertEquals(CHANGED, Files.getLastModifiedTime(file));
      assertArrayEquals(bytes, Files.readAllBytes(file));
      try (Stream<Path> all = Files.list(folder)) {
        assertEquals(List.of(file), all.toList());
      }
      return read;
    };
  }

  private static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    Examples.all().map(Examples::text).map(Examples::bytes).forEach(seeds::add);
    RandomEntries entries = new RandomEntries(new SplittableRandom(26));
    for (int i = 0; i < 100; i++) {
      seeds.add(Examples.bytes(EntryMarkdown.write(entries.next())));
    }
    return seeds;
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("leanto-fuzz").toRealPath();
      folder.toFile().deleteOnExit();
      folder.resolve("any.md").toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
