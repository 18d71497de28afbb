package leanto.session;

import java.util.List;
import java.util.function.Function;

/// Where an entry would be kept, as it is shown before it is.
///
/// @param folder the journal folder, as a person would type it
/// @param name the file within it, year folder included
/// @param first whether nothing was ever kept there, so that the folder can still be chosen and
///   what a first write means is told (`care.md` R18)
/// @param copies takes a folder as it was typed, and gives who keeps copies of what is put there, a
///   sentence each
public record Destination(
    String folder, String name, boolean first, Function<String, List<String>> copies) {

  /// A place of which nobody else keeps copies.
  public Destination(String folder, String name, boolean first) {
    this(folder, name, first, _ -> List.of());
  }

  /// As long as it has not been looked up.
  public static final Destination NOT_KNOWN = new Destination("", "", false);

  /// The whole path, for the screen.
  public String path() {
    return folder + (folder.endsWith("/") ? "" : "/") + name;
  }

  /// The same file in another folder, where it would be the first.
  Destination in(String other) {
    return new Destination(other, name, first || !other.equals(folder), copies);
  }
}
