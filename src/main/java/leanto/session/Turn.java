package leanto.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is shown to a person, and what is awaited. A driver shows it and brings back a [Reply];
/// what the reply means is none of its business.
///
/// No text here has passed the sanitiser: a driver passes everything it shows through
/// [leanto.text.Visible#shown] (`faults.md` 48) and wraps it to its own width.
public sealed interface Turn {

  /// One quiet line at the top; may be empty.
  String title();

  /// Paragraphs, each wrapped by the driver; an empty one is a blank line.
  List<String> text();

  /// What can be chosen, in order; may be empty.
  List<Choice> choices();

  /// A flat line about the last thing typed, shown once.
  Optional<String> note();

  /// The key of the question that is asked here; empty on the program's own screens.
  String asked();

  /// The same turn with another note.
  Turn noting(String words);

  /// A screen that one key answers. On a terminal the key acts at once; on plain lines the key or
  /// the word is typed.
  ///
  /// @param enter whether Enter alone moves on; where it does not, it changes nothing
  /// @param aside whether it lies over another screen, to which Esc returns
  record Screen(
      String title,
      List<String> text,
      List<Choice> choices,
      boolean enter,
      Optional<String> note,
      String asked,
      boolean aside)
      implements Turn {
    public Screen(
        String title,
        List<String> text,
        List<Choice> choices,
        boolean enter,
        Optional<String> note) {
      this(title, text, choices, enter, note, "", false);
    }

    @Override
    public Screen noting(String words) {
      return new Screen(title, text, choices, enter, Optional.of(words), asked, aside);
    }

    public Screen {
      text = List.copyOf(text);
      choices = List.copyOf(choices);
      Objects.requireNonNull(note);
    }
  }

  /// A screen with a field to type in.
  ///
  /// @param many whether the field takes many lines; then Enter on an empty line moves on
  /// @param before words that already stand in the field, to be edited
  /// @param paragraphs whether an empty line stands between paragraphs, and does not move on
  record Field(
      String title,
      List<String> text,
      List<Choice> choices,
      boolean many,
      String before,
      Optional<String> note,
      String asked,
      boolean paragraphs)
      implements Turn {
    public Field(
        String title,
        List<String> text,
        List<Choice> choices,
        boolean many,
        String before,
        Optional<String> note) {
      this(title, text, choices, many, before, note, "", false);
    }

    @Override
    public Field noting(String words) {
      return new Field(title, text, choices, many, before, Optional.of(words), asked, paragraphs);
    }

    /// The same field with other words standing in it.
    Field holding(String words) {
      return new Field(title, text, choices, many, words, note, asked, paragraphs);
    }

    public Field {
      text = List.copyOf(text);
      choices = List.copyOf(choices);
      Objects.requireNonNull(before);
      Objects.requireNonNull(note);
    }
  }

  /// Something that can be chosen by a key, or by typing the key or the words.
  ///
  /// @param key one letter or a number, as it is typed
  /// @param say the words beside it
  record Choice(String key, String say) {}
}
