package leanto.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import leanto.files.Reason;
import leanto.prompt.Ids;

/// The text of a new set, for `leanto sets new ID`: it passes the check as it is, and shows the
/// format.
public final class SetTemplate {

  private static final String TEXT =
      """
      # A set of questions for Lean-to. Lines that start with # are notes, and can go.
      # "leanto sets check FILE" tells whether it can be read, and "leanto reflect FILE --preview"
      # shows it.
      title: "%s"

      # These are optional, as is everything but the title and the questions:
      # about: A few quiet minutes at the end of a day.
      # minutes: 5
      # weight: light          # or medium, or tender
      # tags: [evening]

      questions:
        # A line of words is a question that takes an answer of any length.
        - What went well?

        # With keys, it can be of another kind: read, line, text, one, any, pair, sort, date,
        # number.
        - id: carried
          ask: What did you carry today?
          kind: any
          options: [work, family]

        # "when" shows a question to those who picked one of these. A colon in words takes quotes.
        - ask: "Which part of it could wait: all of it, some, none?"
          when: {carried: [work, family]}

        # Two halves, of which either may stay blank.
        - ask: What did it give, and what did it cost?
          kind: pair
          sides: [What it gave, What it cost]
          tags: [gave, cost]

        # The last one leads back to something steady.
        - ask: What was steady today, however small?
          part: resource
      """;

  private SetTemplate() {}

  /// Begins a set: writes the text into a new file that only its owner can open, and makes the
  /// folder where it is missing.
  ///
  /// @throws IOException where something of that name is there, or it cannot be written
  public static void begin(Path file, String id) throws IOException {
    try {
      Folder.make(file.getParent());
      PrivateFile.write(file, of(id).getBytes(StandardCharsets.UTF_8));
    } catch (IOException stopped) {
      throw Reason.because(file, "could not be written", stopped);
    }
  }

  /// Takes an id and gives the text; the title is made of the id.
  public static String of(String id) {
    String words = Ids.require(id).replace('-', ' ').strip();
    String title = words.isEmpty() ? id : words;
    return TEXT.formatted(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
  }
}
