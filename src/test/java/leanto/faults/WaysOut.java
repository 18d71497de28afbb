package leanto.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import leanto.image.Evening;
import leanto.image.Home;
import leanto.image.Key;
import leanto.image.Pty;

/// Every way by which what stands in a file, in a name or in a word of the command line comes to a
/// terminal.
final class WaysOut {

  private static final String WORD = "\"$(cat word)\"";
  private static final String FOLDER = "\"$(cat folder)\"";

  private final Bench bench;
  private final List<WayOut> all = new ArrayList<>();

  private WaysOut(Bench bench) {
    this.bench = bench;
  }

  static List<WayOut> all(Bench bench) throws IOException {
    WaysOut ways = new WaysOut(bench);
    Home home = Stranger.home(bench);
    ways.fromFiles(home);
    ways.fromWords(home);
    ways.pathsThatAreTold();
    ways.onScreens(home);
    return ways.all;
  }

  private void fromFiles(Home home) throws IOException {
    printed("list", home, "list");
    printed("list as JSON", home, "list", "--json");
    bytes("show", home, "show", "./all.md");
    printed("show as JSON", home, "show", "./all.md", "--json");
    if (home.run("", "--help").out().contains("\n  search ")) {
      printed("search", home, "search", "end");
    }
    printed("sets", home, "sets");
    bytes("sets show", home, "sets", "show", "./all.yaml");
    printed("sets check, raw", home, "sets", "check", "raw/*.yaml");
    printed("sets check, escaped", home, "sets", "check", "quoted/*.yaml");
    printed("sets check, by name", home, "sets", "check", "named/*.yaml");
    bytes("answers", home, "reflect", "evening", "--answers", "answers.yaml", "--dry-run");
    printed("ids of answers", home, "reflect", "evening", "--answers", "ids.yaml");
    printed("drafts", home, "recover");
    printed("drafts as JSON", home, "recover", "--json");
    printed("doors", home, "doors");
    bytes("proof", home, "proof");
    bytes("what would be forgotten", home, "forget", "--everything", "--dry-run");
    Home settled = bench.home("hold");
    settled.put(".config/leanto/settings.yaml", "# " + Payloads.all("\n# "));
    printed("settings", settled, "settings");
  }

  private void fromWords(Home home) {
    printed("an entry that is not there", home, "show", WORD);
    printed("a file that is not there", home, "show", "./" + WORD);
    printed("a set that is not there", home, "reflect", WORD);
    printed("an option that is none", home, "list", "--" + WORD);
    printed("a command that is none", home, WORD);
    printed("an entry to forget that is not there", home, "forget", WORD);
    printed("an entry to edit that is not there", home, "edit", WORD, "--tag", "x");
    printed("a tag that is none", home, "edit", "last", "--tag", WORD);
    printed("a draft that is not there", home, "recover", "keep", WORD);
    printed("a journal that is not there", home, "list", "--journal", WORD);
    all.add(WayOut.printed("an editor", home, "settings").after("EDITOR=" + WORD + " "));
  }

  // On a terminal what they hold is made visible; into a pipe they go as they are, to be used.
  private void pathsThatAreTold() throws IOException {
    Home home = Stranger.drafted(bench);
    home.put("folder", Stranger.folder(home).toString());
    String journal = "--journal";
    bytes("the path of an entry", home, "reflect", "evening", "--answers", "good", journal, FOLDER);
    bytes("the path of a draft that is kept", home, "recover", "keep", journal, FOLDER);
    bytes("the path of words written freely", home, "write", "-", journal, FOLDER, "<good");
    all.add(WayOut.bytes("proof of such folders", home, "proof").after(config()));
    all.add(WayOut.bytes("the path of a set", home, "sets", "new", "a$$").after(config()));
    all.add(WayOut.printed("the paths of sets", home, "sets").after(config()));
    screen(
        "the keep screen", home, WaysOut::toTheKeepScreen, "reflect", "evening", journal, FOLDER);
  }

  private static String config() {
    return "XDG_CONFIG_HOME=" + FOLDER + " ";
  }

  private void onScreens(Home home) throws IOException {
    screen("an answer gone back to", home, WaysOut::pasteAndGoBack, "reflect", "evening");
    screen("doors in the pause", home, WaysOut::toTheDoors, "reflect", "evening");
    screen("doors in the menu", home, WaysOut::toTheDoorsOfTheMenu);
    screen("an entry to forget", home, WaysOut::goBack, "forget", "last");
    screen("a draft gone on with", Stranger.drafted(bench), WaysOut::goOn, "recover", "go");
    screen("a draft to discard", Stranger.drafted(bench), WaysOut::goBack, "recover", "discard");
    screen("plain lines", Stranger.drafted(bench), WaysOut::goOn, "--plain", "recover", "go");
  }

  private static void toTheKeepScreen(Pty pty) {
    Evening.begun(pty).type("words").press(Key.CTRL_D).expect("What was hard?").press(Key.ENTER);
    pty.expect("something to set down").press(Key.ENTER);
    pty.expect("That is the last one.").press(Key.CTRL_C);
  }

  private static void pasteAndGoBack(Pty pty) {
    Evening.begun(pty).type("\033[200~" + Payloads.all("\r") + " pasted\033[201~");
    pty.expect("end pasted").press(Key.CTRL_D).expect("What was hard?").press(Key.SHIFT_TAB);
    pty.expect("end pasted").press(Key.CTRL_C);
  }

  private static void toTheDoors(Pty pty) {
    Evening.begun(pty).press(Key.ESC).expect("Nothing moves on by itself.").type("d");
    pty.expect("Your own").press(Key.CTRL_C);
  }

  private static void toTheDoorsOfTheMenu(Pty pty) {
    pty.expect("doors").type("o").press(Key.ENTER).expect("Your own").press(Key.CTRL_C);
  }

  private static void goOn(Pty pty) {
    String last = Payloads.mark(Payloads.ALL.size() - 1);
    pty.expect(last).expect(Payloads.mark(0)).press(Key.CTRL_C);
  }

  private static void goBack(Pty pty) {
    pty.expect("go back").type("g");
  }

  private void printed(String name, Home home, String... words) {
    all.add(WayOut.printed(name, home, words));
  }

  private void bytes(String name, Home home, String... words) {
    all.add(WayOut.bytes(name, home, words));
  }

  private void screen(String name, Home home, Consumer<Pty> typed, String... words) {
    all.add(WayOut.screen(name, home, typed, words));
  }
}
