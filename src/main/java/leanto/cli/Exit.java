package leanto.cli;

/// The exit codes: a promise to people's scripts (`design.md` 2).
final class Exit {

  /// Done; also when a person leaves by choice, passes by or keeps nothing.
  static final int DONE = 0;

  /// Nothing matched.
  static final int NOTHING = 1;

  /// The command line is off, or it names a set or a file that is not there.
  static final int USAGE = 2;

  /// Not published, but every answer is in a draft.
  static final int IN_DRAFT = 3;

  /// Could not be kept on disk.
  static final int NOT_KEPT = 4;

  /// A file that was read is refused; or one of several, and the others are done.
  static final int REFUSED = 5;

  /// The result could not be printed.
  static final int NOT_PRINTED = 6;

  /// Git did not do it, or was not let to. Nothing is lost.
  static final int GIT = 8;

  /// Left at once, by a key or a signal.
  static final int LEFT = 130;

  /// An unexpected error, or Java itself ended abnormally: then the system ends it with SIGABRT,
  /// which shells report as this number.
  static final int CRASHED = 134;

  private Exit() {}
}
