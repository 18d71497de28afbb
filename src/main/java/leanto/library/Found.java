package leanto.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leanto.files.Reason;
import leanto.prompt.PromptSet;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Place;
import leanto.yaml.Problem;
import leanto.yaml.Refused;
import leanto.yaml.Source;

/// A prompt set that was found, and not read yet.
///
/// @param id the id that its file's name makes; the set itself may give another. Empty where the
///   name has no letter of a to z and no digit
/// @param from where it comes from, as a person reads it
/// @param file where it stands on disk; none where it ships with the program
public record Found(String id, String from, Optional<Path> file) {

  /// Takes a file that is to be read as a set.
  public static Found of(Path file) {
    return of(file.toString(), file);
  }

  /// The same, under the name by which a person knows the file.
  public static Found of(String name, Path file) {
    return new Found(SetFiles.id(file), name, Optional.of(file));
  }

  /// A set that ships with the program.
  static Found shipped(String id) {
    return new Found(id, "ships with the program", Optional.empty());
  }

  /// Gives the text of its file, as it is written.
  ///
  /// @throws Refused where it cannot be read, is no text, or is too large
  /// @throws IOException where the program's own cannot be read
  public String text() throws Refused, IOException {
    return source().text();
  }

  /// Reads the set, and no other.
  ///
  /// @throws Refused where the file cannot be read, or is not as it could be
  /// @throws IOException as above
  public PromptSet read() throws Refused, IOException {
    Optional<PromptSet> ready = file.isPresent() ? Optional.empty() : PrebuiltSets.find(id);
    return ready.isPresent() ? ready.get() : SetReader.read(source(), id);
  }

  /// Reads the set, and gives what could be said otherwise in it.
  ///
  /// @throws Refused as above
  /// @throws IOException as above
  public List<Problem> notes() throws Refused, IOException {
    Source source = source();
    return SetNotes.of(source, SetReader.read(source, id));
  }

  private Source source() throws Refused, IOException {
    if (file.isPresent()) {
      return source(file.get());
    }
    String name = "prompts/" + id + ".yaml";
    try (InputStream in = Found.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return Intake.stream(name, in, Limits.PROMPT_SET);
    }
  }

  // A file that is there and cannot be read is refused like any other, and so hides none.
  private Source source(Path set) throws Refused {
    try {
      if (Files.isDirectory(set)) {
        Files.newDirectoryStream(set).close();
      }
      return Intake.file(from, set, Limits.PROMPT_SET);
    } catch (IOException unread) {
      throw new Refused(
          new Source(from, ""),
          Place.START,
          "This could not be read: " + Reason.of(unread) + ".",
          "Look at who can open it, or at where it leads.");
    }
  }
}
