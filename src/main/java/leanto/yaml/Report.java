package leanto.yaml;

/// A refusal as a person reads it: `file:line:column: what, and what to do`, the line, and a caret.
///
/// Everything in it has passed [leanto.text.Visible#shown], so a hostile line cannot act on the
/// terminal (`faults.md` 47).
public final class Report {

  private Report() {}

  /// Takes a refusal and gives its problems in order, every line ended by a newline.
  public static String of(Refused refused) {
    StringBuilder report = new StringBuilder();
    for (Problem problem : refused.problems()) {
      Place place = problem.place();
      report
          .append(Excerpt.oneLine(refused.source().name()))
          .append(':')
          .append(place.line())
          .append(':')
          .append(place.column())
          .append(": ")
          .append(Excerpt.oneLine(problem.what()))
          .append(' ')
          .append(Excerpt.oneLine(problem.next()))
          .append('\n')
          .append(Excerpt.of(refused.source().line(place.line()), place.column()));
    }
    if (refused.problems().size() == Problems.MOST) {
      report.append("There may be more; these are ").append(Problems.MOST).append(".\n");
    }
    return report.toString();
  }
}
