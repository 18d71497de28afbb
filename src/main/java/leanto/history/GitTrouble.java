package leanto.history;

/// What git could not do, as sentences that name the thing, the reason and the next step.
public final class GitTrouble extends Exception {

  private static final long serialVersionUID = 1;

  /// What kind of trouble it is.
  public enum Kind {
    /// Something that was named or is needed is not there: git, a repository, a remote.
    NOT_THERE,
    /// The repository's own configuration is not read on.
    REFUSED,
    /// Git, a network or somebody else stood in the way. Nothing is lost, and it can be done again.
    HINDERED
  }

  private final Kind kind;

  GitTrouble(Kind kind, String words) {
    super(words);
    this.kind = kind;
  }

  /// What kind of trouble it is.
  public Kind kind() {
    return kind;
  }
}
