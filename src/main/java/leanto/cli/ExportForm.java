package leanto.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import leanto.text.Nearest;

/// A form in which entries can be taken out.
enum ExportForm {
  /// A folder of files, as they are.
  MARKDOWN,
  /// One object a line, from which every file can be made again.
  JSONL,
  /// Plain text, one entry after another.
  TEXT,
  /// A book for a browser or for paper.
  HTML;

  /// The words for them.
  static List<String> words() {
    return Arrays.stream(values()).map(ExportForm::word).toList();
  }

  /// Takes the word for one.
  ///
  /// @throws Stopped (2) where it is none of them
  static ExportForm named(String word) throws Stopped {
    for (ExportForm form : values()) {
      if (form.word().equals(word)) {
        return form;
      }
    }
    throw new Stopped(
        Exit.USAGE, "--as takes markdown, jsonl, text or html." + Nearest.hint(word, words()));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
