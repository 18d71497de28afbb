package leanto.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Puts the commits from here on top of those from elsewhere, as a rebase does, but among git's
/// objects alone: the work tree and the branch are not touched, so that nothing is half done
/// wherever this is cut off.
///
/// Texts are not merged line by line, since two that were written apart make no third. Where both
/// sides have something under one name, the one from elsewhere keeps the name, because it was sent
/// first and other computers may have it under that name already; the one from here is known
/// nowhere else yet, and goes beside it under the next name that is free.
final class Replay {

  private final Repository repository;
  private final Git git;
  private final Map<String, Blob> here;
  private final Map<String, Blob> now;
  private final Map<String, String> moved = new HashMap<>();
  private final List<Met> met = new ArrayList<>();
  private String last;

  private Replay(Repository repository, Git git, String here, String there) throws GitTrouble {
    this.repository = repository;
    this.git = git;
    this.here = Blob.in(git, here);
    this.now = Blob.in(git, there);
    this.last = there;
  }

  /// What came of it.
  ///
  /// @param commit the last commit
  /// @param met where two sides met
  record Replayed(String commit, List<Met> met) {}

  /// Takes the last commit of each side.
  ///
  /// @throws GitTrouble where a file that is not the journal's was changed on both sides, or there
  ///   are merges among the commits from here; nothing has changed then
  static Replayed of(Repository repository, String here, String there) throws GitTrouble {
    List<String> commits = commits(repository.git(), here, there);
    try (WorkFolder folder = WorkFolder.in(repository.own())) {
      Path index = folder.path().resolve("index");
      Git git = repository.git().with(Map.of("GIT_INDEX_FILE", index.toString()));
      git.must("read-tree", there);
      Replay replay = new Replay(repository, git, here, there);
      for (String commit : commits) {
        replay.add(commit);
      }
      return new Replayed(replay.last, replay.stillMet());
    } catch (IOException stopped) {
      throw Checkout.hindered(stopped);
    }
  }

  private static List<String> commits(Git git, String here, String there) throws GitTrouble {
    String range = there + ".." + here;
    if (!git.must("rev-list", "--min-parents=2", "--max-count=1", range).text().isEmpty()) {
      throw new GitTrouble(
          GitTrouble.Kind.HINDERED,
          "There is a merge among the commits that were not sent yet, and it is left alone."
              + " git pull and git push take it further.");
    }
    return git.must("rev-list", "--reverse", "--topo-order", range).lines();
  }

  private void add(String commit) throws GitTrouble {
    List<Blob.Diff> diffs = Blob.by(git, commit);
    StringBuilder index = new StringBuilder();
    for (Blob.Diff diff : diffs) {
      put(diff, index);
    }
    if (!index.isEmpty()) {
      git.must(bytes(index), "update-index", "-z", "--index-info");
      last = commit(commit, diffs);
    }
  }

  // The three ways in which a file can be: before, as from here, and as it is by now.
  private void put(Blob.Diff diff, StringBuilder index) throws GitTrouble {
    String name = moved.getOrDefault(diff.name(), diff.name());
    Optional<Blob> is = Optional.ofNullable(now.get(name));
    if (is.equals(diff.after()) || isTaken(diff)) {
      return;
    }
    if (is.equals(diff.before())) {
      set(name, diff.after(), index);
      return;
    }
    Path path = repository.top().resolve(name);
    if (!repository.ours().test(path)) {
      throw new GitTrouble(
          GitTrouble.Kind.HINDERED,
          path
              + " was changed on both sides, and it is not one of the journal's files. git pull"
              + " --rebase and git push, by hand, take it further; nothing was changed.");
    }
    if (diff.after().isEmpty()) {
      met.add(new Met(Met.How.REMOVED_HERE, path, path));
    } else if (is.isEmpty()) {
      met.add(new Met(Met.How.REMOVED_THERE, path, path));
      set(name, diff.after(), index);
    } else {
      String free = free(name, diff.after().get());
      moved.put(diff.name(), free);
      boolean made = diff.before().isEmpty();
      Met.How how = made ? Met.How.BOTH_MADE : Met.How.BOTH_CHANGED;
      met.add(new Met(how, path, repository.top().resolve(free)));
      set(free, diff.after(), index);
    }
  }

  // Here, it has become what it is elsewhere; as where a sync was cut off after it had put it
  // there, and then it was kept.
  private boolean isTaken(Blob.Diff diff) {
    return diff.after().isPresent()
        && diff.after().equals(Optional.ofNullable(now.get(diff.name())));
  }

  private void set(String name, Optional<Blob> blob, StringBuilder index) {
    blob.ifPresentOrElse(it -> now.put(name, it), () -> now.remove(name));
    index.append(
        blob.map(it -> it.mode() + " " + it.id()).orElse("0 " + "0".repeat(last.length())));
    index.append('\t').append(name).append('\0');
  }

  // Free on both sides and on the disk, unless a sync that was cut off has put this very text
  // there, which may be kept by now.
  private String free(String name, Blob blob) throws GitTrouble {
    int dot = name.lastIndexOf('.');
    for (int n = 2; ; n++) {
      String other = name.substring(0, dot) + "-" + n + name.substring(dot);
      boolean taken = now.containsKey(other) || !here.getOrDefault(other, blob).equals(blob);
      if (!taken && isFree(repository.top().resolve(other), blob)) {
        return other;
      }
    }
  }

  private boolean isFree(Path path, Blob blob) throws GitTrouble {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && git.must("hash-object", "--", path.toString()).text().equals(blob.id());
  }

  // Whoever made it and when stays; so does the message, but for a name that is another now.
  private String commit(String commit, List<Blob.Diff> diffs) throws GitTrouble {
    String[] said =
        git.must(
                "log",
                "-1",
                "--no-show-signature",
                "--no-patch",
                "--encoding=UTF-8",
                "--date=raw",
                "--format=%an%n%ae%n%ad%n%B",
                commit)
            .text()
            .split("\n", 4);
    Git author =
        git.with(
            Map.of(
                "GIT_AUTHOR_NAME", said[0],
                "GIT_AUTHOR_EMAIL", said[1],
                "GIT_AUTHOR_DATE", "@" + said[2]));
    String tree = git.must("write-tree").text();
    List<String> words = new ArrayList<>(List.of("commit-tree"));
    if (repository.signs()) {
      words.add("-S");
    }
    words.addAll(List.of("-p", last, "-F", "-", tree));
    byte[] message = message(said[3], diffs).getBytes(StandardCharsets.UTF_8);
    return Reasons.orThrow(author.run(Git.ASKING, message, words.toArray(String[]::new))).text();
  }

  private String message(String said, List<Blob.Diff> diffs) {
    for (Blob.Diff diff : diffs) {
      String other = moved.get(diff.name());
      for (Change.Kind kind : Change.Kind.values()) {
        if (other != null && said.strip().equals(Message.of(kind, inJournal(diff.name())))) {
          return Message.of(kind, inJournal(other)) + "\n";
        }
      }
    }
    return said;
  }

  private Path inJournal(String name) {
    return repository.journal().relativize(repository.top().resolve(name));
  }

  // What met on the way and is gone at the end needs no word.
  private List<Met> stillMet() {
    return met.stream()
        .filter(it -> now.containsKey(repository.name(it.from())))
        .distinct()
        .toList();
  }

  private static byte[] bytes(StringBuilder text) {
    return Objects.toString(text).getBytes(StandardCharsets.UTF_8);
  }
}
