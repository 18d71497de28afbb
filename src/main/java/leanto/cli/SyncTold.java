package leanto.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import leanto.history.Change;
import leanto.history.Met;
import leanto.history.Synced;
import leanto.history.Told;
import leanto.text.Visible;

/// Says what a sync is doing, on a terminal only, and what has come of it.
final class SyncTold implements Told {

  private final House house;
  private int shown;

  SyncTold(House house) {
    this.house = house;
  }

  @Override
  public synchronized void doing(Step step) {
    if (!house.output().isWatched()) {
      return;
    }
    String line =
        switch (step) {
          case FETCHING -> "Looking at what is there (5 minutes at most) …";
          case JOINING -> "Putting both together …";
          case SENDING -> "Sending (5 minutes at most) …";
        };
    clear();
    house.world().out().print(line);
    house.world().out().flush();
    shown = line.length();
  }

  /// Takes that line away.
  synchronized void clear() {
    if (shown > 0) {
      house.world().out().print("\r" + " ".repeat(shown) + "\r");
      house.world().out().flush();
      shown = 0;
    }
  }

  @Override
  public void note(String sentence) {
    clear();
    house.note(sentence);
  }

  @Override
  public void came(List<Change> changes, List<Met> met) {
    clear();
    Set<Path> told = new HashSet<>();
    for (Met each : met) {
      told.add(each.path());
      told.add(each.from());
    }
    for (Change change : changes) {
      if (house.globals().json()) {
        house.out().println(Json.line(HistoryWords.json(change)));
      } else if (!told.contains(change.path())) {
        house.print(word(change.kind()) + shown(change.path()) + "\n");
      }
    }
    for (Met each : met) {
      if (house.globals().json()) {
        house.out().println(Json.line(json(each)));
      } else {
        house.page(List.of(words(each)));
      }
    }
  }

  // On one line, whatever name a file was given elsewhere.
  private String shown(Path path) {
    return Visible.line(house.folders().shown(path));
  }

  private static String word(Change.Kind kind) {
    return switch (kind) {
      case NEW -> "Came in: ";
      case CHANGED -> "Changed elsewhere: ";
      case REMOVED -> "Removed elsewhere: ";
    };
  }

  private String words(Met met) {
    String path = shown(met.path());
    String from = shown(met.from());
    return switch (met.how()) {
      case BOTH_MADE ->
          "Both sides had made %s. It is the one from elsewhere; the one from here is %s."
              .formatted(path, from);
      case BOTH_CHANGED ->
          "Both sides had changed %s. It is as elsewhere; as it was here, it is %s."
              .formatted(path, from);
      case REMOVED_THERE -> path + " was removed elsewhere and changed here. It stays, as here.";
      case REMOVED_HERE ->
          path + " was removed here and changed elsewhere. It is back, as elsewhere.";
    };
  }

  private static Map<String, Object> json(Met met) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", met.path().toString());
    object.put("met", met.how().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    object.put("from-here", met.from().toString());
    return object;
  }

  /// Says how it has ended.
  void ended(Synced synced) {
    clear();
    if (house.globals().json()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("with", synced.with());
      object.put("sent", synced.sent());
      house.out().println(Json.line(object));
    } else {
      house.page(
          List.of(
              synced.sent()
                  ? "What is kept here is sent to " + synced.with() + "."
                  : "There was nothing to send to " + synced.with() + "."));
    }
  }
}
