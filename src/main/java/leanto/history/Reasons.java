package leanto.history;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What git says, in plain words with a next step (`faults.md` 30).
final class Reasons {

  private static final String NEXT = "Nothing is lost, and it can be done again.";

  /// Of a name, $1, that no file can have here.
  static final String NO_NAME =
      "There is a file called $1 in a commit, which is no name for one here, so nothing was"
          + " changed. Whoever made it can give it another.";

  // The first that is found in what git said, and what is said instead; $1 is its first group.
  private record Reason(Pattern heard, String said) {}

  private static final List<Reason> REASONS =
      List.of(
          of(
              "Unable to create '([^']*\\.lock)': File exists",
              "$1 is there: another git is at work here, or one was cut short. When no other git"
                  + " runs, that file can be removed."),
          of(
              "dubious ownership in repository at '([^']*)'",
              "$1 belongs to another account, so git does not use it. Where that is meant:"
                  + " git config --global --add safe.directory '$1'"),
          of(
              "who you are|ident name|email was given|name consists only of",
              "Git knows no name to put on a commit. It takes any:"
                  + " git config --global user.name NAME, and user.email ADDRESS."),
          of(
              "gpg|to write commit object|signing",
              "The commit could not be signed. Either gpg can ask for its passphrase here, or"
                  + " git config commit.gpgsign false."),
          of(
              "gitfile does not point to a valid repository: (.+)",
              "The file $1 leads to a repository which is not there, as after a work tree or a"
                  + " submodule was moved. Once that file is mended or removed, this works."),
          of(
              "not a git repository: (.+)",
              "The file .git here leads to $1, which is not there, as after a work tree or a"
                  + " submodule was moved. Once that file is mended or removed, this works."),
          of(
              "(?m)^(.+?): (?:line )?\\d+: \\S+: (?:command )?not found$",
              "Your git is set to run \"$1\", which is not there. git config --show-origin"
                  + " --get-regexp filter shows where. Nothing is lost, and it can be"
                  + " done again."),
          of(
              "(?:clean|smudge|process) filter '?([^' ]+)'? failed",
              "The filter $1 of your git could not be run. git config --get-regexp '^filter[.]'"
                  + " shows the programs that filters name. Nothing is lost, and it can be done"
                  + " again."),
          of(
              "not a git repository",
              "There is no repository here. leanto history begin makes one."),
          of(
              "must be run in a work tree|cannot use bare repository",
              "This is a repository without a work tree, and entries are files in one."),
          of(
              "does not appear to be a git repository|repository '[^']*' (?:does not exist|not"
                  + " found)|Repository not found",
              "There is no repository where the remote leads. git remote -v shows where that is."),
          of(
              "Permission denied \\(|Authentication|could not read (?:Username|Password)",
              "The other computer did not take the key or the password. git fetch, by hand, can"
                  + " ask for it."),
          of(
              "Host key verification",
              "The other computer is not known to ssh yet. git fetch, by hand, can ask about it."),
          of(
              "Could not resolve host|Could not resolve hostname|unable to access|Connection"
                  + " (?:refused|timed out)|Network is unreachable|unexpectedly|Could not read from"
                  + " remote",
              "The other computer could not be reached. " + NEXT),
          of(
              "branch is currently checked out",
              "The repository there has files of its own beside it, so git sends nothing to that"
                  + " branch. A bare one takes it: git init --bare."),
          of(
              "No space left on device",
              "The disk is full. With some room on it, this works again."),
          of("valid path '([^']*)'", NO_NAME),
          of(
              "unmerged files|resolve your current index",
              "Something is half merged here. git status says how to go on with it; after that,"
                  + " this works."),
          of(
              "transport '(\\w+)' not",
              "The remote is of the kind $1, which runs a command." + " It is left alone."));

  // Advice for a terminal, where it goes, and a hook that is switched off: no reasons.
  private static final Pattern PASSED_OVER =
      Pattern.compile("^(hint: |To |error: cannot run :|Done$)");

  private Reasons() {}

  /// Gives what ran, where it went through.
  ///
  /// @throws GitTrouble in plain words, where it did not
  static Ran orThrow(Ran ran) throws GitTrouble {
    if (!ran.ok()) {
      throw trouble(ran);
    }
    return ran;
  }

  /// The same as an exception to throw.
  static GitTrouble trouble(Ran ran) {
    String heard = ran.err() + "\n" + ran.text();
    for (Reason reason : REASONS) {
      Matcher found = reason.heard.matcher(heard);
      if (found.find()) {
        String said =
            found.groupCount() > 0 ? reason.said.replace("$1", found.group(1)) : reason.said;
        return new GitTrouble(GitTrouble.Kind.HINDERED, said);
      }
    }
    return new GitTrouble(
        GitTrouble.Kind.HINDERED, "Git ended with " + ran.exit() + quoted(heard) + ". " + NEXT);
  }

  // Its own words, where there is no other for them yet.
  private static String quoted(String heard) {
    return heard
        .lines()
        .map(String::strip)
        .map(line -> line.replaceFirst("^remote: *", ""))
        .filter(line -> !line.isEmpty() && !PASSED_OVER.matcher(line).find())
        .findFirst()
        .map(line -> ": " + line.replaceFirst("^(fatal|error): ", "").replaceFirst("[.]$", ""))
        .orElse("");
  }

  private static Reason of(String heard, String said) {
    return new Reason(Pattern.compile(heard), said);
  }
}
