package leanto.fuzz;

import java.util.Locale;

/// What came of a target.
///
/// @param taken how many inputs the claim took
/// @param refused how many it refused
/// @param caught whether the broken twin was caught
/// @param slowest in milliseconds
/// @param seconds in all
record Figures(
    String name, long taken, long refused, boolean caught, double slowest, double seconds) {

  @Override
  public String toString() {
    long inputs = taken + refused;
    return String.format(
        Locale.ROOT,
        "%-22s %,10d inputs  %,9.0f/s  taken %,d, refused %,d%s, slowest %.0f ms",
        name,
        inputs,
        inputs / seconds,
        taken,
        refused,
        caught ? ", twin caught" : "",
        slowest);
  }
}
