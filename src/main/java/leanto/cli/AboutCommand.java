package leanto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// What this is, and what it cannot do (`care.md` 6.5, E04, E49).
final class AboutCommand implements Command {

  static final List<String> ABOUT =
      List.of(
          "Lean-to asks questions in a terminal, at your own pace. The words you write are yours:"
              + " plain files, in a folder you choose.",
          "Some people learned to carry everything alone. Asking for help had met with doubt or"
              + " blame, or with people who took someone else's side. Doing it alone kept a lot"
              + " safe. Lean-to treats that as protection. Whether to lean on anyone, when, and how"
              + " far, is up to you.",
          "These questions start from believing you.",
          "Nothing is counted or judged. Nothing is kept or sent unless you say so. You can leave"
              + " at any moment. None of this has to be believed: leanto proof shows how to check"
              + " it.",
          "It is a program. It is not a person and not a service. It has not been tested on people."
              + " Nobody with training in this, and nobody who has lived it, has looked it over.");

  static final List<String> CANNOT =
      List.of(
          "hide from spyware, or from someone who can see the screen",
          "keep out a person who has your login, or an administrator",
          "keep anyone from asking you to open a file",
          "remove copies: backups, synced folders, old disk blocks",
          "clear what your terminal or your editor has stored",
          "know whether the screen is shared or recorded",
          "know what is safe for you",
          "believe, comfort or protect you",
          "answer: nobody sees what you write");

  @Override
  public String name() {
    return "about";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(name(), "Say what this is, and what it cannot do.", "leanto about");
  }

  @Override
  public int run(House house, ParseResult parsed) {
    List<String> page = new ArrayList<>(paragraphs());
    page.add("It cannot");
    CANNOT.forEach(line -> page.add("- " + line));
    house.page(page);
    return Exit.DONE;
  }

  /// What this is, with a blank line behind each paragraph.
  static List<String> paragraphs() {
    return ABOUT.stream().flatMap(paragraph -> Stream.of(paragraph, "")).toList();
  }
}
