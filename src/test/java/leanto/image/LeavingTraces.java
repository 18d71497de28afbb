package leanto.image;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Commands for git to run, each of which leaves a file with its name in `run`.
///
/// @param home where they are
record LeavingTraces(Home home) {

  private static final List<String> HOOKS =
      List.of(
          """
          pre-commit prepare-commit-msg commit-msg post-commit post-index-change
          post-checkout pre-push reference-transaction pre-rebase post-rewrite post-merge
          pre-receive update post-receive post-update push-to-checkout
          """
              .strip()
              .split("\\s+"));

  LeavingTraces {
    Home.shell("mkdir " + home.path() + "/run");
  }

  /// A program, since not every key is read by a shell.
  String program(String name) {
    String file = "programs/" + name.replace('/', '_');
    String ran = home.path() + "/run/" + name.replace('/', '_');
    home.put(file, "#!/bin/sh\ntouch '" + ran + "'\nexit 1\n");
    Home.shell("chmod +x '" + home.path() + "/" + file + "'");
    return home.path() + "/" + file;
  }

  /// Every hook, in a folder of the home.
  void hooksIn(String hooks) {
    for (String hook : HOOKS) {
      home.put(hooks + "/" + hook, "#!/bin/sh\ntouch '" + home.path() + "/run/" + hook + "'\n");
    }
    Home.shell("chmod +x " + home.path().resolve(hooks) + "/*");
  }

  /// Every hook, as git reads them from its configuration since 2.54.
  String configuredHooks() {
    StringBuilder text = new StringBuilder();
    for (String hook : HOOKS) {
      String command = "touch '" + home.path() + "/run/configured-" + hook + "'";
      text.append("[hook \"").append(hook).append("-hook\"]\n\tcommand = \"").append(command);
      text.append("\"\n\tevent = ").append(hook).append('\n');
    }
    return text.toString();
  }

  /// What was run, as `run/name`.
  Set<String> wasRun() {
    Set<String> names = new TreeSet<>(home.tree().keySet());
    names.removeIf(name -> !name.startsWith("run/"));
    return names;
  }
}
