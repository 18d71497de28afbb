package leanto.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leanto.editor.Pager;
import leanto.entry.Entry;
import leanto.journal.EntryMarkdown;
import leanto.text.Visible;
import leanto.text.Wrap;

/// What a command prints: on standard output what was asked for, on the error stream all else.
final class Output {

  private static final int PAGE_COLUMNS = 76;
  private static final String ITEM = "- ";
  private static final int PIECE = 8 * 1024;

  private final World world;
  private final Globals globals;
  private Paging paging;
  private int columns;

  Output(World world, Globals globals) {
    this.world = world;
    this.globals = globals;
  }

  /// Where goes what was asked for.
  PrintStream out() {
    return paging == null ? world.out() : paging.out();
  }

  /// One line on the error stream, also where the name of a file has a newline in it.
  void note(String words) {
    String line = Visible.line(world.says(words));
    if (paging == null || !paging.isOpen()) {
      world.err().println(line);
    } else {
      paging.note(line);
    }
  }

  /// Prints words that could not be kept anywhere, so that they are not lost.
  ///
  /// @return the exit code for that
  int lastResort(String reason, Entry entry) {
    note(reason + " Here are the words:");
    world.err().print(Visible.shown(EntryMarkdown.write(entry)));
    return Exit.NOT_KEPT;
  }

  /// Prints text that was read from a file: byte for byte into a file or a pipe, safe on a terminal
  /// (`faults.md` 48).
  void print(String text) {
    if (!world.screen().getAsBoolean()) {
      out().writeBytes(text.getBytes(StandardCharsets.UTF_8));
      return;
    }
    // Piece by piece: made visible, a text can be several times as long.
    for (int from = 0; from < text.length(); ) {
      int most = Math.min(text.length() - from, PIECE);
      int to = text.offsetByCodePoints(from, text.codePointCount(from, from + most));
      out().print(Visible.shown(text.substring(from, to)));
      from = to;
    }
  }

  /// Prints a page of the program's own, folded for a terminal.
  void page(List<String> lines) {
    if (globals.json()) {
      lines.stream().filter(line -> !line.isBlank()).forEach(this::says);
      return;
    }
    for (String line : lines) {
      folded(Visible.shown(world.says(line)), pageColumns()).forEach(out()::println);
    }
  }

  // A terminal is asked once: some pages come in many pieces.
  private int pageColumns() {
    if (columns == 0) {
      boolean screen = world.screen().getAsBoolean();
      columns = screen ? Math.min(PAGE_COLUMNS, world.columns().getAsInt()) : PAGE_COLUMNS;
    }
    return columns;
  }

  // What stands in a list goes on under its first word.
  private static List<String> folded(String line, int columns) {
    String mark = line.startsWith(ITEM) ? ITEM : "";
    List<String> lines =
        new ArrayList<>(Wrap.lines(line.substring(mark.length()), columns - mark.length()));
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, (i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i));
    }
    return lines;
  }

  private void says(String line) {
    out().println(Json.line(Map.of("says", world.says(line.strip()))));
  }

  /// Whether a pager makes sense: on a terminal, and for words.
  boolean canBePaged() {
    return isOnTerminal() && !globals.json();
  }

  /// Hands what is printed from here on to the person's pager, where it is more than a screen
  /// holds.
  void beginPaging(String command) {
    paging = Pager.of(command, world.env()).map(pager -> new Paging(world, pager)).orElse(null);
  }

  /// Waits until the person has read it.
  void endPaging() {
    if (paging != null) {
      Paging last = paging;
      paging = null;
      last.close();
    }
  }

  /// Whether somebody still takes what is printed.
  boolean isHeard() {
    return paging == null ? world.heard().getAsBoolean() : paging.isHeard();
  }

  /// Whether a person sees what happens on the screen, and it is this program's.
  boolean isWatched() {
    return isOnTerminal() && (paging == null || !paging.isOpen());
  }

  /// Whether somebody asked for plain lines, or the terminal knows no others.
  boolean isLinear() {
    return globals.plain()
        || !world.env("ACCESSIBLE").isEmpty()
        || world.env("TERM").equals("dumb");
  }

  // One on which a line can be taken back, and a person wants that.
  private boolean isOnTerminal() {
    return world.screen().getAsBoolean()
        && world.terminal().getAsBoolean() // Java takes its time to tell
        && !isLinear()
        && !world.env("TERM").isEmpty();
  }
}
