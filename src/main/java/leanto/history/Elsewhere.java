package leanto.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.text.Shell;

/// The branch of another repository that the branch here goes together with.
///
/// @param repository the one here
/// @param branch the branch here
/// @param remote the name of the other repository
/// @param other the full name of its branch, `refs/heads/main`
/// @param settled whether a person has settled that the two go together
record Elsewhere(
    Repository repository, String branch, String remote, String other, boolean settled) {

  private static final String HEADS = "refs/heads/";

  // Hooks and commands of a repository on this very machine would run on this machine.
  private static final String QUIET =
      "git -c core.fsmonitor=false -c " + String.join(" -c ", Hooks.OFF) + " ";

  /// Finds it.
  ///
  /// @throws GitTrouble where there is none yet, or it cannot be told which
  static Elsewhere of(Repository repository, Optional<String> branch) throws GitTrouble {
    String here =
        branch.orElseThrow(() ->
            new GitTrouble(
                GitTrouble.Kind.HINDERED,
                "The last commit is on no branch, so there is nothing to send from."
                    + " git switch main, or -c and a name, goes to one."));
    Optional<String> remote = repository.setting("branch." + here + ".remote");
    Optional<String> merge = repository.setting("branch." + here + ".merge");
    if (remote.filter(it -> !it.equals(".")).isPresent() && merge.isPresent()) {
      return new Elsewhere(repository, here, remote.get(), merge.get(), true);
    }
    List<String> remotes = repository.git().must("remote").lines();
    if (remotes.isEmpty()) {
      throw new GitTrouble(
          GitTrouble.Kind.NOT_THERE,
          "There is no other repository to sync with yet. git remote add origin ADDRESS, in "
              + repository.top()
              + ", names one.");
    }
    String only = remotes.contains("origin") ? "origin" : remotes.getFirst();
    return new Elsewhere(repository, here, only, HEADS + here, false);
  }

  /// As a person says it: `origin/main`.
  String name() {
    return remote + "/" + other.replaceFirst("^" + HEADS, "");
  }

  private String tracking() {
    return "refs/remotes/" + name();
  }

  /// Fetches that branch, and gives its last commit; empty where there is none.
  Optional<String> fetch() throws GitTrouble {
    List<String> words = new ArrayList<>(List.of("fetch", "--quiet", "--no-tags"));
    words.addAll(List.of("--no-recurse-submodules", "--refmap=", "--no-write-fetch-head"));
    if (!checked("get-url", "--all", remote).isEmpty()) {
      words.add("--upload-pack=" + QUIET + "upload-pack");
    }
    // Its own name for it here goes where the branch there is, as with any fetch.
    words.addAll(List.of("--", remote, "+" + other + ":" + tracking()));
    Ran ran = repository.git().run(Git.FAR, null, words.toArray(String[]::new));
    if (!ran.ok() && ran.err().contains("couldn't find remote ref")) {
      checkNames();
      return Optional.empty();
    }
    Reasons.orThrow(ran);
    return repository.commit(tracking());
  }

  // The first computer may have called its branch otherwise, and a clone of a repository in which
  // there was nothing yet goes together with a branch that is not there.
  private void checkNames() throws GitTrouble {
    List<String> words = new ArrayList<>(List.of("ls-remote", "--symref"));
    if (!checked("get-url", "--all", remote).isEmpty()) {
      words.add("--upload-pack=" + QUIET + "upload-pack");
    }
    words.addAll(List.of("--", remote, "HEAD", HEADS + "*"));
    Ran ran = repository.git().run(Git.FAR, null, words.toArray(String[]::new));
    // The one that HEAD is comes first; where that is not there yet, any.
    Optional<String> found =
        Reasons.orThrow(ran).lines().stream()
            .filter(line -> line.contains(HEADS))
            .map(line -> line.substring(line.indexOf(HEADS) + HEADS.length()).split("\t")[0])
            .findFirst();
    if (found.isPresent()) {
      String theirs = found.get();
      String first = settled ? "git branch --unset-upstream, and " : "";
      throw new GitTrouble(
          GitTrouble.Kind.HINDERED,
          "The branch there is called %1$s, and the one here %2$s. %3$sgit branch -m %4$s %5$s gives"
                  .formatted(theirs, branch, first, Shell.word(branch), Shell.word(theirs))
              + " both one name; then sync goes on.");
    }
  }

  /// Settles that the two branches go together, where there was nothing to send by which git would
  /// have settled it.
  void settle() throws GitTrouble {
    if (!settled) {
      repository.git().must("branch", "--quiet", "--set-upstream-to=" + name(), branch);
    }
  }

  /// Sends the branch.
  ///
  /// @return empty where it was taken; what git said where something else has been sent there
  ///   meanwhile
  Optional<Ran> push() throws GitTrouble {
    List<String> words = new ArrayList<>(List.of("push", "--porcelain", "--no-follow-tags"));
    words.add("--recurse-submodules=no");
    if (!settled) {
      words.add("--set-upstream");
    }
    for (LocalRemote to : checked("get-url", "--push", "--all", remote)) {
      checkHooks(to);
      words.add("--receive-pack=" + QUIET + "receive-pack");
    }
    words.addAll(List.of("--", remote, HEADS + branch + ":" + other));
    Ran ran = repository.git().run(Git.FAR, null, words.toArray(String[]::new));
    if (LatePush.is(ran)) {
      return Optional.of(ran);
    }
    Reasons.orThrow(ran);
    return Optional.empty();
  }

  // A protected branch, for example: what is not run cannot say no.
  private void checkHooks(LocalRemote to) throws GitTrouble {
    Optional<Path> hook = to.refusingHook(repository.git());
    if (hook.isPresent()) {
      throw new GitTrouble(
          GitTrouble.Kind.REFUSED,
          ("The repository in %s has a hook that can refuse what is sent, %s, and it was not run."
                  + " So nothing was sent. git push runs it and sends, and so does leanto history"
                  + " sync --hooks.")
              .formatted(to.folder(), hook.get().getFileName()));
    }
  }

  // Those of the addresses that are repositories on this computer, where they are not trusted: none
  // of them would run anything but hooks, which are switched off.
  private List<LocalRemote> checked(String... words) throws GitTrouble {
    List<LocalRemote> here = new ArrayList<>();
    if (!repository.git().isTrusted()) {
      for (String url : urls(words)) {
        if (LocalRemote.isHere(url)) {
          LocalRemote remote = LocalRemote.of(repository.git(), repository.top(), url);
          OwnCommands.check(repository.git(), remote);
          here.add(remote);
        }
      }
    }
    return here;
  }

  private List<String> urls(String... words) throws GitTrouble {
    List<String> line = new ArrayList<>(List.of("remote"));
    line.addAll(List.of(words));
    return repository.git().must(line.toArray(String[]::new)).lines();
  }
}
