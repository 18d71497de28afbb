package leanto.terminal;

/// How large a terminal is. A terminal that does not know says 0 and is taken for the usual 80 ×
/// 24.
record Size(int columns, int rows) {

  Size {
    columns = columns > 0 ? columns : Columns.USUAL;
    rows = rows > 0 ? rows : 24;
  }
}
