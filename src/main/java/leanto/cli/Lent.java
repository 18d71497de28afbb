package leanto.cli;

import java.io.IOException;
import leanto.editor.Left;
import leanto.editor.Loan;

/// Words that are with the editor, or were, and what is known of them here.
final class Lent {

  private final Loan loan;
  private final String words;
  private volatile String known;
  private volatile boolean back;
  private volatile boolean spent;

  Lent(Loan loan, String words) {
    this.loan = loan;
    this.words = words;
    this.known = words;
  }

  Loan loan() {
    return loan;
  }

  /// The words as they stand: while they are out, those that the editor has put into its file.
  String known() {
    try {
      if (!back) {
        switch (loan.left()) {
          case Left.Words(String text) -> known = text;
          case Left.Same _ -> known = words;
          case Left.Nothing _, Left.NotText _ -> {}
        }
      }
    } catch (IOException _) {
      // What was known before still is.
    }
    return known;
  }

  /// They are back, and these are what stands in the field.
  void back(String taken) {
    known = taken;
    back = true;
  }

  /// They are back, and nothing that lies there is needed any more.
  void spent(String taken) {
    back(taken);
    spent = true;
  }

  /// Whether the folder holds something that stands nowhere else.
  ///
  /// @param safe whether the words that are known here are on the disk, or are not to be
  boolean holdsMore(boolean safe) {
    if (spent) {
      return !safe;
    }
    try {
      return !loan.isBare()
          || switch (loan.left()) {
            case Left.Words(String text) -> !safe || !text.equals(known);
            case Left.Same _, Left.Nothing _ -> false;
            case Left.NotText _ -> true;
          };
    } catch (IOException _) {
      return true;
    }
  }
}
