package leanto.history;

import java.util.List;
import java.util.Optional;

/// Takes in what was kept elsewhere, puts what was kept here on top, and sends it.
final class Sync {

  // Each time somebody else was sooner.
  private static final int MOST_TIMES = 5;

  private Sync() {}

  /// Does it.
  ///
  /// @param told hears what is being done and what has come of it
  static Synced of(Repository repository, Told told) throws GitTrouble {
    repository.check();
    WorkFolder.removeLeft(repository.own());
    Status status = Status.of(repository.git(), repository.top(), repository.top());
    Elsewhere elsewhere = Elsewhere.of(repository, status.branch());
    for (int time = 1; ; time++) {
      told.doing(Told.Step.FETCHING);
      Optional<String> there = elsewhere.fetch();
      told.doing(Told.Step.JOINING);
      if (there.isPresent()) {
        join(repository, there.get(), told);
      }
      Optional<String> here = repository.commit("HEAD");
      if (here.isEmpty() || here.equals(there)) {
        if (there.isPresent()) {
          elsewhere.settle();
        }
        return new Synced(elsewhere.name(), false);
      }
      told.doing(Told.Step.SENDING);
      Optional<Ran> late = elsewhere.push();
      if (late.isEmpty()) {
        return new Synced(elsewhere.name(), true);
      }
      if (time == MOST_TIMES) {
        throw LatePush.trouble(late.get(), elsewhere.name());
      }
    }
  }

  private static void join(Repository repository, String there, Told told) throws GitTrouble {
    Optional<String> here = repository.commit("HEAD");
    if (here.isEmpty() || isIn(repository, here.get(), there)) {
      if (here.filter(there::equals).isEmpty()) {
        told.came(Checkout.at(repository, here, there, told), List.of());
      }
    } else if (!isIn(repository, there, here.get())) {
      Replay.Replayed replayed = Replay.of(repository, here.get(), there);
      told.came(Checkout.at(repository, here, replayed.commit(), told), replayed.met());
    }
  }

  private static boolean isIn(Repository repository, String one, String other) throws GitTrouble {
    Ran ran = repository.git().run("merge-base", "--is-ancestor", one, other);
    return ran.exit() != 1 && Reasons.orThrow(ran).ok();
  }
}
