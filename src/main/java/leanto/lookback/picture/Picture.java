package leanto.lookback.picture;

import java.util.List;

/// Something that can be drawn, for a file and for a terminal, and said.
public sealed interface Picture permits Quilt, Rings, Ledge, Chart {

  /// Draws it as SVG, with a background of its own and nothing that is fetched.
  ///
  /// @param words whether the person's words stand in it
  String svg(boolean words);

  /// Draws it in box characters, as lines of at most so many columns where that can be.
  ///
  /// @param words as above
  List<String> drawn(int columns, boolean words);

  /// Says it, a sentence or a name a line.
  ///
  /// @param words as above
  List<String> said(boolean words);
}
