package leanto.lookback.picture;

/// The colours. Each is lighter or darker than every other by far enough to be told apart in grey,
/// and no two of them are a red and a green.
enum Dye {
  PAPER("#fbf6ea"),
  CREAM("#f1e4c8"),
  STRAW("#e3c88a"),
  OCHRE("#cf9a3c"),
  DUSK("#7386a8"),
  CLAY("#a04f33"),
  INK("#29355a");

  private final String code;

  Dye(String code) {
    this.code = code;
  }

  /// As SVG has it.
  String code() {
    return code;
  }
}
