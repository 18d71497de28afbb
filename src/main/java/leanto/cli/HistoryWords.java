package leanto.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.history.Change;
import leanto.history.State;
import leanto.text.Visible;

/// How it stands with a journal under git, in words and as JSON.
final class HistoryWords {

  private HistoryWords() {}

  /// The page of `history status`.
  ///
  /// @param leftOut what there is to say of files that git passes over
  static void print(House house, State state, Optional<String> leftOut) {
    String top =
        house.folders().shown(state.top())
            + " is a repository, "
            + state.branch().map(it -> "on the branch " + it).orElse("on no branch")
            + ".";
    house.page(List.of(top, leftOut.isEmpty() ? kept(state) : unkept(state)));
    for (Change change : state.changes()) {
      Path name = state.top().relativize(change.path());
      house.print("  " + Visible.line(name.toString()) + "  " + change.kind().word() + "\n");
    }
    leftOut.map(Visible::line).ifPresent(words -> house.page(List.of(words)));
    house.page(List.of(apart(state)));
    adrift(state).ifPresent(words -> house.page(List.of(words)));
  }

  private static String unkept(State state) {
    return state.changes().isEmpty() ? "All else is kept." : "Not kept yet:";
  }

  private static String kept(State state) {
    if (!state.changes().isEmpty()) {
      return unkept(state);
    }
    return state.commit().isPresent()
        ? "Everything is kept."
        : "Nothing is kept yet, and nothing is there to keep.";
  }

  private static String apart(State state) {
    if (state.upstream().isEmpty()) {
      return "It is not synced with another repository.";
    }
    String other = state.upstream().get();
    if (state.apart().isEmpty()) {
      return "It goes with " + other + ", which was not looked at yet.";
    }
    State.Apart apart = state.apart().get();
    String how =
        apart.ahead() == 0 && apart.behind() == 0
            ? "It has what " + other + " has"
            : apart.behind() == 0
                ? commits(apart.ahead()) + " ahead of " + other
                : apart.ahead() == 0
                    ? commits(apart.behind()) + " behind " + other
                    : commits(apart.ahead())
                        + " ahead of "
                        + other
                        + " and "
                        + apart.behind()
                        + " behind";
    return how + ", as of the last sync.";
  }

  private static String commits(int number) {
    return "It is " + (number == 1 ? "1 commit" : number + " commits");
  }

  /// What there is to say where commits are on no branch (`faults.md` 32).
  static Optional<String> adrift(State state) {
    return state.branch().isPresent()
        ? Optional.empty()
        : Optional.of(
            "What is kept here is on no branch, and can get out of sight. git switch -c NAME makes"
                + " one of it.");
  }

  /// The same for scripts.
  ///
  /// @param leftOut the files that git passes over
  static Map<String, Object> json(State state, List<Path> leftOut) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("repository", state.top().toString());
    object.put("branch", state.branch().orElse(null));
    object.put("upstream", state.upstream().orElse(null));
    object.put("ahead", state.apart().map(State.Apart::ahead).orElse(null));
    object.put("behind", state.apart().map(State.Apart::behind).orElse(null));
    object.put("unkept", state.changes().stream().map(HistoryWords::json).toList());
    object.put("left-out", leftOut.stream().map(Path::toString).toList());
    return object;
  }

  /// One change for scripts.
  static Map<String, Object> json(Change change) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", change.path().toString());
    object.put("change", change.kind().word());
    return object;
  }
}
