package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import leanto.Needs;
import leanto.image.Home.Ended;

/// A journal folder with all in it that a folder can have, and an account that may not open some of
/// it.
///
/// @param home where it is
/// @param as what runs a command as that account, empty where the test itself has no more rights
record AnyFolder(Home home, String as) implements AutoCloseable {

  private static final String FILL =
      """
      cd "$HOME/Journal"
      printf '# Plain\\n\\nwords\\n' > 2026-03-01.md
      printf '%s' '---' > short.md; touch -d 2020-02-02T10:00:00Z short.md
      printf 'day\\n' > "$(printf '2026-03-02 bad\\377name.md')"
      printf '# Named with Escape\\n' > "$(printf '2026-03-03 \\033]0;t\\007.md')"
      printf 'caf\\351\\n' > latin1.md
      printf '\\377\\376\\n' > "$(printf 'two\\nlines.md')"
      printf '\\377' > "$(printf 'escape\\033[2J.md')"
      printf 'a\\000b' > binary.md
      printf '%s\\n' --- 'a: &b 1' --- '# Anchor' > 2026-03-04.md
      truncate -s 1G nothing.md
      printf '%s\\n' --- 'date: 2026-03-05' 'title: Long' --- "$(yes word | head -n 20000)" > film.md
      truncate -s 1G film.md
      mkfifo pipe.md
      ln -s . loop; ln -s b.md a.md; ln -s a.md b.md; ln -s /etc/passwd out.md
      ln -s /dev/zero zero.md; ln -s nowhere dangling.md; ln -s /etc etc
      mkdir closed locked .git .obsidian .trash prompts
      for d in closed locked .git .obsidian .trash; do echo words > $d/in.md; done
      echo words > unreadable.md
      deep=deep; for i in $(seq 300); do deep=$deep/d; done
      mkdir -p $deep; echo words > $deep/2026-02-01.md
      printf '%s\\n' 'title: Good' 'questions: [What?]' > prompts/good.yaml
      printf '%s\\n' 'title: Closed' 'questions: [What?]' > prompts/closed.yaml
      printf 'title: caf\\351\\n' > prompts/latin1.yaml
      truncate -s 1G prompts/large.yaml
      mkfifo prompts/pipe.yaml; ln -s nowhere prompts/dangling.yaml
      chmod 0 closed unreadable.md prompts/closed.yaml; chmod 444 locked
      """;

  /// Fills a home folder. Skips the test where the machine has not what it takes.
  static AnyFolder filled() throws IOException {
    Needs.that(System.getProperty("os.name").equals("Linux"), "Linux");
    Path folder = Files.createTempDirectory("leanto-any").resolve("home");
    Home home = Home.in(Files.createDirectory(folder), "none");
    Files.createDirectories(folder.resolve("Journal"));
    Ended filled = home.sh("set -e; umask 022\n" + FILL);
    assertEquals(new Ended(0, "", ""), filled);
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("Journal/socket.md")));
    }
    return new AnyFolder(home, account(home));
  }

  // Whoever may do all opens every file. So another account does it, where it reaches the program.
  private static String account(Home home) {
    if (!home.sh("cat Journal/unreadable.md").out().contains("words")) {
      return "";
    }
    String as = "setpriv --reuid=65534 --regid=65534 --clear-groups ";
    home.sh("chmod 755 . ..; chown -R -h 65534:65534 .");
    Needs.that(
        home.sh(as + home.command("--version")).exit() == 0,
        "a folder that other accounts can read");
    return as;
  }

  /// Runs Lean-to as that account.
  Ended leanto(String... words) {
    return home.sh(as + home.command(words) + " </dev/null");
  }

  /// All that could be changed by anyone: names, kinds, modes, times, where links lead, contents.
  String seen() {
    return home.sh(
            "cd Journal; find . -printf '%p %y %m %U %s %T@ %C@ %l\\n' | sort;"
                + " find . -type f -size -1024k -exec cksum {} + | sort")
        .out();
  }

  @Override
  public void close() {
    // Only root deletes what is in a folder that it may not open.
    String folder = "'" + home.path().getParent() + "'";
    Home.shell("find " + folder + " -type d -exec chmod u+rwx {} \\; && rm -rf " + folder);
  }
}
