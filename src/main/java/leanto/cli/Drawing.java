package leanto.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Exchange;
import leanto.lookback.OneQuestion;
import leanto.lookback.picture.Chart;
import leanto.lookback.picture.Ledge;
import leanto.lookback.picture.Pattern;
import leanto.lookback.picture.Picture;
import leanto.lookback.picture.Quilt;
import leanto.lookback.picture.Rings;
import leanto.text.Nearest;
import leanto.yaml.Refused;
import picocli.CommandLine.ParseResult;

/// Takes what a picture is to be of from the command line, and gathers it from the journal.
final class Drawing {

  private static final List<String> KINDS = List.of("quilt", "circle", "shelf");

  private Drawing() {}

  /// Gives what the picture is to be of: one of the kinds, or a set and a question.
  ///
  /// @throws Stopped (2) where it is neither
  static String subject(ParseResult parsed) throws Stopped {
    String what = parsed.matchedOptionValue("--of", "quilt");
    if (!KINDS.contains(what) && !what.matches("[^/]+/[^/]+")) {
      throw new Stopped(
          Exit.USAGE,
          "--of takes quilt, circle, shelf, or SET/QUESTION, such as evening/walked."
              + Nearest.hint(what, KINDS));
    }
    return what;
  }

  /// Gives the picture; says so and gives nothing where there is no number to draw. A quilt, a
  /// circle and a shelf can always be drawn.
  static Optional<Picture> of(House house, Filters filters, String subject, Pattern pattern)
      throws Stopped, Refused, IOException {
    return switch (subject) {
      case "quilt" -> Optional.of(new Quilt(titles(house, filters), pattern));
      case "circle" -> Optional.of(new Rings(house.circle().read()));
      case "shelf" -> Optional.of(new Ledge(setDown(house, filters)));
      default -> chart(house, filters, subject);
    };
  }

  private static List<String> titles(House house, Filters filters)
      throws Stopped, Refused, IOException {
    return Kept.each(Reading.of(house), filters, opened -> opened.listed().title());
  }

  private static List<String> setDown(House house, Filters filters)
      throws Stopped, Refused, IOException {
    Showing showing = new Showing(house);
    return Kept.each(Reading.of(house), filters, LookBy.SET_DOWN.look()).stream()
        .map(kept -> showing.isSpoken(kept.entry()) ? kept.item().text() : "…")
        .toList();
  }

  /// A number as it was said, with its question.
  private record Said(String ask, Chart.Point point) {}

  private static Optional<Picture> chart(House house, Filters filters, String what)
      throws Stopped, Refused, IOException {
    String set = what.substring(0, what.indexOf('/'));
    String question = what.substring(what.indexOf('/') + 1);
    LocalTime dayEnds = house.settings().dayEnds();
    List<Said> all =
        Kept.each(Reading.of(house), filters, new OneQuestion(set, question)).stream()
            .map(kept -> said(kept, Day.of(kept.entry().date(), dayEnds)))
            .flatMap(Optional::stream)
            .toList();
    if (all.isEmpty()) {
      house.note("There is no number for " + what + " in the journal.");
      return Optional.empty();
    }
    List<Chart.Point> points =
        all.stream().map(Said::point).sorted(Comparator.comparing(Chart.Point::day)).toList();
    return Optional.of(new Chart(all.getLast().ask(), points));
  }

  private static Optional<Said> said(Kept kept, LocalDate day) {
    Exchange exchange = kept.item().exchanges().getFirst();
    return exchange.answer() instanceof Answer.Amount(BigDecimal value, String unit)
        ? Optional.of(new Said(exchange.ask(), new Chart.Point(day, value, unit)))
        : Optional.empty();
  }
}
