package leanto.terminal;

/// One row of a screen, safe to show. Dim rows are quieter where there is colour; nothing depends
/// on it.
record Row(String text, boolean dim) {

  static final Row BLANK = new Row("", false);

  static Row of(String text) {
    return new Row(text, false);
  }

  static Row dim(String text) {
    return new Row(text, true);
  }

  /// Whether two rows look the same. `equals` says that as well, but Java makes its code when it is
  /// first called: 8 to 10 ms before the first key is answered, at every start.
  boolean looksLike(Row other) {
    return dim == other.dim && text.equals(other.text);
  }

  Row indented(String margin) {
    return text.isEmpty() ? this : new Row(margin + text, dim);
  }
}
