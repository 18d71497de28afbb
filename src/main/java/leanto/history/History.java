package leanto.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import leanto.files.FileLocks;

/// A journal under version control.
public final class History {

  private final Path journal;
  private final Git git;
  private final FileLocks locks;
  private final Predicate<Path> ours;

  private History(Path journal, Git git, FileLocks locks, Predicate<Path> ours) {
    this.journal = journal;
    this.git = git;
    this.locks = locks;
    this.ours = ours;
  }

  /// Takes a journal.
  ///
  /// @param journal the real path of its folder
  /// @param env the person's environment
  /// @param trusted whether what the repository brings may be run: hooks, filters, and commands in
  ///   its configuration
  /// @param locks of these, the one of the journal is held while one of its files is replaced
  /// @param ours takes a whole path and gives whether it is the journal's to keep
  /// @throws GitTrouble where there is no git
  public static History of(
      Path journal, Map<String, String> env, boolean trusted, FileLocks locks, Predicate<Path> ours)
      throws GitTrouble {
    return new History(journal, Git.in(journal, env, trusted), locks, ours);
  }

  /// Finds out whether there is a git.
  ///
  /// @throws GitTrouble where there is none
  public static void check(Map<String, String> env) throws GitTrouble {
    Git.in(Path.of(""), env, false);
  }

  /// Makes a repository of the journal's folder, where it does not lie in a work tree yet.
  ///
  /// @return the work tree that it lies in already; empty where one was made
  public Optional<Path> begin() throws GitTrouble, IOException {
    Optional<Repository> there = Repository.of(git, journal, locks, ours);
    if (there.isPresent()) {
      return there.map(Repository::top);
    }
    List<String> words = new ArrayList<>(List.of("init", "--quiet"));
    if (!git.run("config", "--get", "init.defaultBranch").ok()) {
      words.add("--initial-branch=main");
    }
    git.must(words.toArray(String[]::new));
    repository().exclude();
    return Optional.empty();
  }

  /// Looks how it stands.
  public State state() throws GitTrouble {
    Repository repository = repository();
    OwnCommands.check(git, false);
    Status status = Status.of(git, repository.top(), journal);
    return new State(
        repository.top(),
        status.branch(),
        status.commit(),
        status.upstream(),
        status.apart(),
        repository.changes(status));
  }

  /// Keeps what is not kept yet, each in a commit of its own.
  ///
  /// @param which those that are meant
  /// @param kept is told of each that was
  /// @throws GitTrouble where one could not be; it and those after it are left for the next time
  public State keep(Predicate<Change> which, Consumer<Change> kept) throws GitTrouble {
    State state = state();
    List<Change> meant = state.changes().stream().filter(which).toList();
    if (!meant.isEmpty()) {
      Repository repository = repository();
      repository.check();
      Keep.all(repository, meant, kept);
    }
    return state;
  }

  /// Says which files of the journal git passes over, where there are such.
  ///
  /// @param state how it stands
  public Optional<String> leftOut(State state) throws GitTrouble {
    return LeftOut.sentence(leftOutFiles(state));
  }

  /// The same files, in order.
  ///
  /// @param state how it stands
  public List<Path> leftOutFiles(State state) throws GitTrouble {
    return LeftOut.of(repository(), state.changes());
  }

  /// Lets only their owner open files of the journal that every account could, as those in a clone.
  ///
  /// @return what there is to say of it; empty where there were none
  public Optional<String> closeFiles() throws GitTrouble {
    return EntryModes.close(OwnFiles.of(repository()));
  }

  /// Whether git was told to leave a file out, by `.gitignore` or a file like it.
  public boolean leavesOut(Path path) throws GitTrouble {
    Ran ran =
        git.must("ls-files", "--others", "--ignored", "--exclude-standard", "--", path.toString());
    return !ran.text().isEmpty();
  }

  /// Takes in what was kept elsewhere, and sends what was kept here.
  ///
  /// @param told hears what is being done and what has come of it, while it goes on
  public Synced sync(Told told) throws GitTrouble {
    Repository repository = repository();
    OwnCommands.check(git, true);
    return Sync.of(repository, told);
  }

  /// Ends what git does, for good. From any thread.
  public void end() {
    git.end();
  }

  private Repository repository() throws GitTrouble {
    return Repository.of(git, journal, locks, ours)
        .orElseThrow(() ->
            new GitTrouble(
                GitTrouble.Kind.NOT_THERE,
                journal + " is not under git. leanto history begin makes a repository of it."));
  }
}
