package leanto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.traces.Check;
import leanto.traces.Place;
import leanto.traces.Trace;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Shows every file and folder of this program, and how to see the same without believing it
/// (`care.md` *Be the first system that keeps its word*, E07, E27, E52). It writes nothing.
final class ProofCommand implements Command {

  @Override
  public String name() {
    return "proof";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
        name(),
        "Show every file of Lean-to on this computer, and how to check each line.",
        "leanto proof",
        "leanto proof | less",
        "leanto proof --json");
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    if (house.globals().json()) {
      for (Root root : roots(house)) {
        json(house, root);
      }
      for (Path lent : Loans.all(house)) {
        json(house, new Root("With an editor", lent, false));
      }
      json(house, new Root("The program", house.world().program(), false));
    } else {
      new ProofPage(house).print(roots(house));
    }
    return Exit.DONE;
  }

  /// A folder of this program.
  ///
  /// @param title what is in it
  /// @param path where it is
  /// @param shared whether other programs may have files in it as well
  record Root(String title, Path path, boolean shared) {

    boolean isThere() {
      return Files.exists(path);
    }

    boolean isLink() {
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(path);
    }

    Place place() throws IOException {
      return shared ? Place.open(path) : Place.whole(path);
    }
  }

  private static List<Root> roots(House house) throws Stopped, Refused, IOException {
    List<Root> roots = new ArrayList<>();
    roots.add(
        new Root(
            "Settings, your own sets, and your lines for the doors page",
            house.folders().config(),
            false));
    roots.add(new Root("Drafts", house.folders().state(), false));
    for (Path journal : Journals.of(house)) {
      roots.add(new Root("The journal", journal, true));
    }
    return List.copyOf(roots);
  }

  private static void json(House house, Root root) throws IOException {
    if (!root.isThere()) {
      line(house, root.path(), "none", null, null, Check.isThere(root.path()));
      return;
    }
    if (root.isLink()) {
      line(house, Place.one(root.path()));
    }
    Place place = root.place();
    place.notes().forEach(house::note);
    place.traces().forEach(trace -> line(house, trace));
  }

  private static void line(House house, Trace trace) {
    line(house, trace.path(), trace.kind(), trace.mode(), trace.owner(), Check.line(trace.path()));
  }

  private static void line(
      House house, Path path, String kind, String mode, String owner, String check) {
    Map<String, String> object = new LinkedHashMap<>();
    object.put("path", path.toString());
    object.put("kind", kind);
    object.put("mode", mode);
    object.put("owner", owner);
    object.put("check", check);
    house.out().println(Json.line(object));
  }
}
