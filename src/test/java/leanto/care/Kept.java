package leanto.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words that stay although a rule remarks on them, each with its reason, as in `kept.txt`.
///
/// @param rule the group of the rule
/// @param words a part of the text in which they stay
/// @param reason what for
record Kept(String rule, String words, String reason) {

  private static final List<Kept> ALL = read();
  private static final Set<Kept> USED = new HashSet<>();

  /// The reason for which words stay, where there is one.
  static Optional<String> reason(Remark remark, String text) {
    String folded = text.replaceAll("\\s+", " ");
    for (Kept kept : ALL) {
      if (kept.rule.equals(remark.rule()) && folded.contains(kept.words)) {
        USED.add(kept);
        return Optional.of(kept.reason);
      }
    }
    return Optional.empty();
  }

  private static List<Kept> read() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/care/kept.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" :: "))
          .map(parts -> new Kept(parts[0], parts[1], parts[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
