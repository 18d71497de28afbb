package leanto.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings the work tree from one commit to another, so that every entry is in it at each moment.
///
/// Files of the journal are written by this program: whole beside their place first, new ones
/// before those that replace another. Then git's index follows, then git itself brings the rest,
/// and the branch moves last. Cut off anywhere, the branch still says where this began, and what is
/// on the disk by then is found to be there already the next time.
final class Checkout {

  // As the journal reads files.
  private static final long LARGEST = 64L * 1024 * 1024;

  private final Repository repository;
  private final Git git;
  private final String before;
  private final String after;
  private final List<Blob.Diff> diffs;
  private final Map<Path, Change> changes;
  private final Set<String> large = new HashSet<>();

  private Checkout(
      Repository repository,
      String before,
      String after,
      List<Blob.Diff> diffs,
      Map<Path, Change> changes) {
    this.repository = repository;
    this.git = repository.git();
    this.before = before;
    this.after = after;
    this.diffs = diffs;
    this.changes = changes;
  }

  /// Takes where the branch is, or empty before its first commit, and where it is to be. Gives what
  /// came into the journal by it.
  ///
  /// @throws GitTrouble where something that is not kept yet is in the way; nothing was changed
  ///   then. Or where git or the disk stood in the way; then it can be done again
  ///
  /// @param told hears what is to be said of what comes in
  static List<Change> at(Repository repository, Optional<String> before, String after, Told told)
      throws GitTrouble {
    Git git = repository.git();
    String from =
        before.isPresent()
            ? before.get()
            : git.must("hash-object", "-t", "tree", "/dev/null").text();
    Map<Path, Change> changes = Status.of(git, repository.top(), repository.top()).changes();
    List<Blob.Diff> diffs = Blob.between(git, from, after);
    Checkout checkout = new Checkout(repository, from, after, diffs, changes);
    checkout.findLarge();
    List<Blob.Diff> ours = checkout.toWrite();
    checkout.write(ours, told);
    checkout.follow();
    String old = before.orElse("");
    git.must("update-ref", "-m", "leanto history sync", "HEAD", after, old);
    checkout.tellLarge(told);
    return checkout.came();
  }

  static GitTrouble hindered(IOException stopped) {
    return new GitTrouble(
        GitTrouble.Kind.HINDERED,
        stopped.getMessage() + " What was there is there, and sync can be run again.");
  }

  private Path path(Blob.Diff diff) {
    return repository.top().resolve(diff.name());
  }

  private boolean isOurs(Blob.Diff diff) {
    return repository.ours().test(path(diff));
  }

  // New ones first; before all of them, what says how git puts others there.
  private List<Blob.Diff> toWrite() throws GitTrouble {
    List<Blob.Diff> all = new ArrayList<>();
    for (Blob.Diff diff : diffs) {
      boolean there = isThere(diff);
      if (!there && isInTheWay(diff)) {
        throw inTheWay(diff);
      }
      if (!there && isWritten(diff)) {
        all.add(diff);
      }
    }
    all.sort(
        Comparator.comparing((Blob.Diff diff) -> !isAttributes(diff))
            .thenComparing(diff -> diff.before().isPresent()));
    return all;
  }

  private boolean isWritten(Blob.Diff diff) {
    return (isOurs(diff) || isAttributes(diff)) && isPlain(diff) && !large.contains(diff.name());
  }

  // Those git puts there itself: they would not fit into the memory, and nothing here opens them.
  private void findLarge() throws GitTrouble {
    StringBuilder ids = new StringBuilder();
    List<Blob.Diff> written = diffs.stream().filter(this::isWritten).toList();
    written.forEach(diff -> ids.append(diff.after().orElseThrow().id()).append('\n'));
    if (!written.isEmpty()) {
      byte[] input = ids.toString().getBytes(StandardCharsets.UTF_8);
      List<String> sizes = git.must(input, "cat-file", "--batch-check=%(objectsize)").lines();
      for (int i = 0; i < written.size(); i++) {
        if (Long.parseLong(sizes.get(i)) > LARGEST) {
          large.add(written.get(i).name());
        }
      }
    }
  }

  private static boolean isAttributes(Blob.Diff diff) {
    return Path.of(diff.name()).endsWith(".gitattributes");
  }

  private static boolean isPlain(Blob.Diff diff) {
    return diff.after().filter(blob -> blob.mode().equals(Blob.FILE)).isPresent()
        && diff.before().filter(blob -> !blob.mode().equals(Blob.FILE)).isEmpty();
  }

  private boolean isInTheWay(Blob.Diff diff) {
    return changes.containsKey(path(diff))
        || diff.before().isEmpty() && Files.exists(path(diff), LinkOption.NOFOLLOW_LINKS);
  }

  // As it is to be, on the disk; and the index knows it as it was, as it is to be, or not at all.
  private boolean isThere(Blob.Diff diff) throws GitTrouble {
    Path path = path(diff);
    Change change = changes.get(path);
    boolean staged =
        change != null
            && change.known()
            && !isObject(diff.before(), change)
            && !isObject(diff.after(), change);
    if (staged) {
      return false;
    }
    if (diff.after().isEmpty()) {
      return !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
    return isInTheWay(diff)
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && git.must("hash-object", "--", path.toString()).text().equals(diff.after().get().id());
  }

  private static boolean isObject(Optional<Blob> blob, Change change) {
    return blob.filter(it -> it.id().equals(change.staged())).isPresent();
  }

  private GitTrouble inTheWay(Blob.Diff diff) {
    return new GitTrouble(
        GitTrouble.Kind.HINDERED,
        path(diff)
            + (isOurs(diff)
                ? " is not kept yet, and other words come in under its name. leanto history keep"
                    + " keeps it, and then both stay."
                : " has changes that are in no commit, and others come in. Once they are in one,"
                    + " this works.")
            + " Nothing was changed.");
  }

  private void write(List<Blob.Diff> ours, Told told) throws GitTrouble {
    List<String> entries =
        diffs.stream().filter(it -> isOurs(it) && isPlain(it)).map(Blob.Diff::name).toList();
    boolean settled = false;
    try {
      for (Blob.Diff diff : ours) {
        if (!settled && !isAttributes(diff)) {
          settled = true;
          EntryAttributes.settle(repository, entries).ifPresent(told::note);
        }
        Landing.put(repository, path(diff), diff.before(), bytes(diff));
      }
    } catch (IOException stopped) {
      throw hindered(stopped);
    }
  }

  // As git would put it there, with the line ends and the filters that are settled for this path.
  private byte[] bytes(Blob.Diff diff) throws GitTrouble {
    String id = diff.after().orElseThrow().id();
    return git.must("cat-file", "--filters", "--path=" + diff.name(), id).out();
  }

  private void follow() throws GitTrouble {
    StringBuilder index = new StringBuilder();
    for (Blob.Diff diff : diffs) {
      if (isWritten(diff)) {
        Blob blob = diff.after().orElseThrow();
        index.append(blob.mode()).append(' ').append(blob.id()).append('\t');
        index.append(diff.name()).append('\0');
      }
    }
    if (!index.isEmpty()) {
      byte[] lines = index.toString().getBytes(StandardCharsets.UTF_8);
      git.must(lines, "update-index", "-z", "--index-info");
      git.run("update-index", "-q", "--refresh");
    }
    // It takes files away that went elsewhere, where they are as they were.
    try (var _ = repository.locks().lock(repository.journal())) {
      String[] bring = {"read-tree", "-m", "-u", "--no-recurse-submodules", before, after};
      Reasons.orThrow(git.run(Git.FAR, null, bring));
    }
  }

  private void tellLarge(Told told) {
    for (String name : large) {
      told.note(
          repository.top().resolve(name)
              + " is larger than 64 MiB. Git has put it there as it is, and Lean-to does not open"
              + " it.");
    }
  }

  private List<Change> came() {
    List<Change> came = new ArrayList<>();
    for (Blob.Diff diff : diffs) {
      if (isOurs(diff)) {
        Change.Kind kind =
            diff.after().isEmpty()
                ? Change.Kind.REMOVED
                : diff.before().isEmpty() ? Change.Kind.NEW : Change.Kind.CHANGED;
        came.add(new Change(path(diff), kind, true, ""));
      }
    }
    came.sort(Comparator.comparing(Change::path));
    return came;
  }
}
