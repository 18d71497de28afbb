package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import leanto.image.Home.Ended;

/// Journals under git: as many computers as a test wants, each a home of its own, and one bare
/// repository between them.
///
/// @param folder holds all of them
record Repositories(Path folder) {

  /// A computer with a person on it whom git knows.
  Home computer(String name) {
    Home.shell("mkdir -p " + folder.resolve(name));
    Home home = Home.in(folder.resolve(name), "none");
    home.put(".gitconfig", "[user]\n  name = " + name + "\n  email = " + name + "@x.test\n");
    return home;
  }

  /// The same with a journal that was begun, and goes together with the one between.
  Home joined(String name) {
    Home home = computer(name);
    assertEquals(0, home.run("", "history", "begin").exit());
    Home.shell("cd " + folder + " && [ -d hub.git ] || git init -q --bare -b main hub.git");
    assertEquals("", git(home, "remote add origin " + folder.resolve("hub.git")));
    return home;
  }

  /// Runs git itself in the journal of a home, and gives what it prints.
  static String git(Home home, String command) {
    Ended ended = home.sh("cd Journal && git " + command);
    assertEquals(0, ended.exit(), () -> command + ": " + ended);
    return ended.out();
  }

  /// Runs Lean-to, which is to end well, and gives what it prints.
  static String run(Home home, String... words) {
    Ended ended = home.run("", words);
    assertEquals(0, ended.exit(), () -> String.join(" ", words) + ": " + ended);
    return ended.out();
  }

  /// Everything in the journal that is not git's own, by path.
  static Map<String, String> journal(Home home) {
    Map<String, String> files = new TreeMap<>();
    home.tree()
        .forEach((path, text) -> {
          boolean own = path.startsWith("Journal/.") || !path.startsWith("Journal/");
          if (!own && !Files.isDirectory(home.path().resolve(path))) {
            files.put(path.substring("Journal/".length()), text);
          }
        });
    return files;
  }
}
