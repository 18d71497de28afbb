package leanto.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.journal.Listed;
import leanto.text.Visible;

/// Prints what a search has found: the entry as in a listing, and each line with its place in the
/// file, under the question it answers.
final class Hits {

  private final House house;
  private final Showing showing;
  private final boolean paths;
  private final int width;
  private boolean there;

  /// @param size how many files there are
  /// @param paths whether nothing but the file is wanted
  Hits(House house, int size, boolean paths) {
    this.house = house;
    this.showing = new Showing(house);
    this.paths = paths;
    this.width = Integer.toString(size).length();
  }

  /// Whether anything was found.
  boolean isThere() {
    return there;
  }

  /// Prints one; gives that it was one.
  boolean take(Search.Hit hit) {
    there = true;
    if (paths && !house.globals().json()) {
      house.print(hit.path());
      return true;
    }
    Listed listed = hit.listed().orElseThrow();
    if (house.globals().json()) {
      Map<String, Object> object = Entries.json(listed);
      object.put("matches", hit.matches().stream().map(Hits::json).toList());
      house.out().println(Json.line(object));
    } else {
      house.out().println(ListCommand.line(house, listed, hit.number(), width));
      lines(hit.number(), listed, hit.matches());
    }
    return true;
  }

  // Words from a tender set are shown when that is chosen (`care.md` 5.2).
  private void lines(int number, Listed listed, List<Search.Match> matches) {
    if (!showing.isSpoken(listed)) {
      line(house.world().says("From a tender set; leanto show " + number + " opens it."));
      return;
    }
    String ask = "";
    for (Search.Match match : matches) {
      if (!match.line().ask().equals(ask)) {
        ask = match.line().ask();
        line(ask);
      }
      if (!match.line().heading()) {
        boolean near = house.output().isWatched();
        line(match.line().number() + ": " + (near ? match.near() : match.line().text()));
      }
    }
  }

  private void line(String words) {
    house.out().println(Visible.line(" ".repeat(width + 2) + words));
  }

  private static Map<String, Object> json(Search.Match match) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", match.line().id());
    object.put("ask", match.line().ask());
    object.put("line", match.line().number());
    object.put("text", match.line().text());
    return object;
  }
}
