package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import leanto.history.GitTrouble;
import leanto.history.State;
import leanto.yaml.Refused;

/// Where the settings say `history: keep`, git keeps what a command has changed, as its last step.
/// The words are safe by then: whatever git says is a sentence, and the exit code stays what it was
/// (`faults.md` 30).
final class KeepAfter {

  /// A command.
  interface Did {
    int run() throws Stopped, Refused, IOException;
  }

  private KeepAfter() {}

  /// Runs a command that may change the journal, and then keeps it.
  static int run(House house, Did did) throws Stopped, Refused, IOException {
    // Before, because the settings may be among what is forgotten.
    boolean wanted = wanted(house);
    int exit = did.run();
    // Who leaves at once is not to wait, and where something else went otherwise that is enough.
    if (wanted && (exit == Exit.DONE || exit == Exit.IN_DRAFT)) {
      keep(house);
    }
    return exit;
  }

  private static boolean wanted(House house) {
    try {
      return !house.globals().keepNothing() && house.settings().keepsHistory();
    } catch (Refused | IOException unread) {
      return false; // the command says so
    }
  }

  private static void keep(House house) {
    try {
      if (!Files.isDirectory(house.journalFolder().path())) {
        return; // nothing was ever kept
      }
      State state = UnderGit.of(house, false).keep(_ -> true, _ -> {});
      if (!state.changes().isEmpty()) {
        HistoryWords.adrift(state).ifPresent(house::note);
      }
    } catch (GitTrouble trouble) {
      note(house, UnderGit.words(house, trouble));
    } catch (Stopped | Refused | IOException trouble) {
      note(house, trouble.getMessage());
    }
  }

  private static void note(House house, String why) {
    house.note("What is on the disk is not in git yet. " + why);
  }
}
