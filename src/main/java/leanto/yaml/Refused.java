package leanto.yaml;

import java.util.List;

/// A file that is not read on: every problem that was found in it, in the order of their places.
public final class Refused extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Source source;
  private final transient List<Problem> problems;

  /// Takes the file and one problem or more.
  public Refused(Source source, List<Problem> problems) {
    super(source.name() + ": " + problems.getFirst().what());
    this.source = source;
    this.problems = List.copyOf(problems);
  }

  /// Takes the file and the one problem with it, as in [Problem].
  public Refused(Source source, Place place, String what, String next) {
    this(source, List.of(new Problem(place, what, next)));
  }

  public Source source() {
    return source;
  }

  public List<Problem> problems() {
    return problems;
  }
}
