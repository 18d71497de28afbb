package leanto.faults;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import leanto.image.Heard;
import leanto.image.Home;
import leanto.image.Pty;

/// A sitting in a phase in which something happens to it, and the look at what was left: the words,
/// the modes of the terminal, the exit code.
record Struck(Blow blow, Phase phase) {

  static final String WORDS = "words";
  static final String MODES = "modes of the terminal";

  // The name of the new entry is held back for so long that a signal finds the save going on.
  private static final String HELD_BACK =
      "strace -f -qq -o /dev/null -e trace=?link,linkat"
          + " -e inject=?link,linkat:delay_enter=700000 ";
  private static final String TELL = "stty -g >&3";
  private static final long MOMENT = 5_000_000;

  /// Whether the program has to be traced for it.
  boolean traced() {
    return phase == Phase.SAVE;
  }

  void on(Home home, Count count) throws IOException {
    try (Pty pty = Pty.running(home, 80, command(home))) {
      phase.reach(pty);
      if (traced()) {
        awaitSave(home);
      }
      fall(home, pty, count);
    }
    // It says 1 where no draft waits, for then the entry is there already.
    home.run("", "recover", "keep");
    String entry = entries(home);
    for (String line : phase.typed()) {
      count.that(
          WORDS, entry.contains("\n" + line + "\n"), () -> this + ": " + line + "\n" + entry);
    }
  }

  private static String entries(Home home) {
    return home.tree().entrySet().stream()
        .filter(it -> it.getKey().startsWith("Journal/") && it.getKey().endsWith(".md"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("another entry"));
  }

  // The shell outlives the program, to tell the modes, and controls jobs where one is stopped.
  private String command(Home home) {
    String sitting = "sh -c 'echo $$ >pid; exec " + home.command("reflect", "evening") + "'";
    String job = (traced() ? HELD_BACK : "") + sitting;
    return switch (blow) {
      case CLOSE -> "exec " + job;
      case STOP -> "set -m; " + job + "; code=$?; " + TELL + backToTheFront() + ends();
      case HUP, TERM, INT, QUIT, KILL -> job + "; code=$?" + ends();
    };
  }

  // A program that is traced is stopped behind the back of the shell.
  private String backToTheFront() {
    return traced() ? "" : "; fg >/dev/null; code=$?; " + TELL;
  }

  private static String ends() {
    return "; " + TELL + "; exit $code";
  }

  private void fall(Home home, Pty pty, Count count) throws IOException {
    if (blow == Blow.CLOSE) {
      pty.closeTerminal();
      return;
    }
    int exit = blow.exit();
    send(home, blow == Blow.STOP ? "TSTP" : blow.name());
    if (blow == Blow.STOP && traced()) {
      LockSupport.parkNanos(40 * MOMENT);
      send(home, "CONT");
    } else if (blow == Blow.STOP) {
      modes(pty, pty.said(), count);
    }
    if (exit == 0 && !traced()) {
      pty.expect(phase.shown());
      send(home, "TERM");
      exit = Blow.TERM.exit();
    }
    int expected = exit;
    int ended = pty.exit();
    count.that("exit code", ended == expected, () -> this + ": " + ended);
    modes(pty, pty.said(), count);
    if (blow == Blow.STOP) {
      modes(pty, pty.said(1), count);
    }
    count.that("screen", !pty.written().contains("thread dump"), () -> this + ": " + pty.written());
  }

  private void modes(Pty pty, String now, Count count) {
    count.that(MODES, pty.modes().equals(now), () -> this + ": " + pty.modes() + " became " + now);
  }

  private static void send(Home home, String signal) throws IOException {
    String pid = Files.readString(home.path().resolve("pid")).strip();
    Home.shell("kill -s " + signal + " " + pid);
  }

  private static void awaitSave(Home home) throws IOException {
    long end = System.nanoTime() + Heard.PATIENCE.toNanos();
    while (!saves(home.path().resolve("Journal"))) {
      if (System.nanoTime() > end) {
        throw new IOException("It never came to the save.");
      }
      LockSupport.parkNanos(MOMENT);
    }
  }

  private static boolean saves(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all) {
        if (each.toString().endsWith(".tmp") || Files.isDirectory(each) && saves(each)) {
          return true;
        }
      }
    }
    return false;
  }
}
