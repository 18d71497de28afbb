package leanto.cli;

/// Whether the screen may be dim and bold in places. Meaning never hangs on it (`care.md` R20).
final class Colors {

  private Colors() {}

  /// `--color` first, then `NO_COLOR`, then `TERM=dumb`; else on at a terminal (`libraries.md` 3).
  static boolean on(House house) {
    return switch (house.globals().color()) {
      case "always" -> true;
      case "never" -> false;
      default ->
          house.world().env("NO_COLOR").isEmpty() && !house.world().env("TERM").equals("dumb");
    };
  }
}
