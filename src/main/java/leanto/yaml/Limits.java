package leanto.yaml;

/// How much of a file is read, and what may stand in it (`faults.md` 42, `design.md` 7).
///
/// @param bytes the size of the whole file
/// @param characters the length of one value
/// @param nodes how many values there are in all
/// @param depth how deep lists and keys may lie in each other
/// @param anyCharacter whether a value may hold control and hidden characters by escapes: then who
///   shows or keeps it makes them visible (`faults.md` 44, 46, 49)
public record Limits(int bytes, int characters, int nodes, int depth, boolean anyCharacter) {

  private static final int KIB = 1024;
  private static final int NODES = 20_000;
  private static final int DEPTH = 12;

  /// A prompt set.
  public static final Limits PROMPT_SET = new Limits(256 * KIB, 20_000, NODES, DEPTH, false);

  /// The settings.
  public static final Limits SETTINGS = PROMPT_SET;

  /// A person's circle: their own words, whatever is in them.
  public static final Limits CIRCLE = new Limits(256 * KIB, 20_000, NODES, DEPTH, true);

  /// The front matter of an entry, whoever wrote it.
  public static final Limits FRONT_MATTER = new Limits(64 * KIB, 64 * KIB, NODES, DEPTH, true);

  /// A file of answers; one answer may fill it.
  public static final Limits ANSWERS =
      new Limits(16 * KIB * KIB, 16 * KIB * KIB, NODES, DEPTH, true);

  /// One entry of another program, with all that stands beside the words.
  public static final Limits IMPORT =
      new Limits(128 * KIB * KIB, 64 * KIB * KIB, 5_000_000, 24, true);

  /// Gives the size as a person reads it: `256 KiB`, `16 MiB`.
  String size() {
    return bytes % (KIB * KIB) == 0 ? bytes / (KIB * KIB) + " MiB" : bytes / KIB + " KiB";
  }
}
