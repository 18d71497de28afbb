package leanto.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Tells the entries that this program has written from Markdown that others have.
final class Ours {

  private Ours() {}

  /// Takes the journal's real folder, a file in it, and how entries are named. It is ours where it
  /// says what was asked, or stands under the name that its date gives it, now or usually.
  static boolean is(Path root, Path path, Supplier<ZoneId> zone, FileNames names) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      String text = TextFile.head(path, attributes, TextFile.room()).text();
      FrontMatter front = Document.of(path.toString(), text).front();
      Optional<OffsetDateTime> date = front.text("date").flatMap(it -> Dates.parse(it, zone));
      return date.isPresent()
          && (!front.texts("asked").isEmpty()
              || path.equals(numbered(root, path, date.get(), names))
              || path.equals(numbered(root, path, date.get(), FileNames.USUAL)));
    } catch (IOException notUnderstood) {
      return false;
    }
  }

  // The path that publishing would have given it, with the number that is in its own.
  private static Path numbered(Path root, Path path, OffsetDateTime date, FileNames names) {
    String name = names.name(date);
    String own = path.getFileName().toString();
    String number = Pattern.quote(name) + "(-[1-9][0-9]*)?\\.md";
    return names.folder(root, date).resolve(own.matches(number) ? own : name + ".md");
  }
}
