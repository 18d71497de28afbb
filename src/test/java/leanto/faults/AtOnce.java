package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import leanto.image.Home;

/// Several people keep at the same moment in one journal (`faults.md` 12). Each has a file of their
/// own. The control is a writer that names a file by the minute.
final class AtOnce implements Trial {

  private static final int PEOPLE = 8;
  private static final int ANSWERS = 3;
  private static final int LENGTH = 60;

  @Override
  public String name() {
    return "eight sittings at once";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    int rounds = bench.times(1, 5);
    long missing = 0;
    long collided = 0;
    for (int i = 0; i < rounds; i++) {
      List<Answers> all = drawn(bench);
      missing += missing(all, kept(bench, all));
      collided += missing(all, named(bench.newFolder("named"), all));
    }
    return new Row(
        rounds + " rounds of " + PEOPLE,
        "sittings have a file of their own, " + rounds * PEOPLE,
        missing,
        "a file named by the minute",
        collided,
        List.of());
  }

  private static List<Answers> drawn(Bench bench) {
    return Stream.generate(() -> Answers.drawn(ANSWERS, LENGTH, bench.chance()))
        .limit(PEOPLE)
        .toList();
  }

  // Everyone comes to the keep screen, and then all keep.
  private static List<String> kept(Bench bench, List<Answers> all) throws IOException {
    Home home = bench.home("hold");
    all.getFirst().putSet(home);
    List<Sat> sittings = new ArrayList<>();
    try {
      all.forEach(answers -> sittings.add(Sat.begun(home, answers).type(answers.typed())));
      sittings.forEach(sat -> sat.await("keep all"));
      sittings.forEach(sat -> sat.type("k\n"));
      sittings.forEach(Sat::ended);
      return Left.in(home, bench.newFolder("recovered")).journal();
    } finally {
      sittings.forEach(Sat::close);
    }
  }

  private static List<String> named(Path folder, List<Answers> all) throws IOException {
    for (Answers answers : all) {
      Files.writeString(
          folder.resolve("2026-03-01-2130.md"), "\n" + String.join("\n\n", answers.all()) + "\n");
    }
    return Left.entries(folder);
  }

  // How many do not have one entry of their own, with all of their answers and nobody else's.
  private static long missing(List<Answers> all, List<String> entries) {
    return all.stream()
        .filter(answers ->
            entries.stream()
                    .filter(entry -> answers.areIn(List.of(entry)) && isOf(1, all, entry))
                    .count()
                != 1)
        .count();
  }

  private static boolean isOf(long people, List<Answers> all, String entry) {
    return all.stream().filter(answers -> answers.lost(ANSWERS, List.of(entry)) < ANSWERS).count()
        == people;
  }
}
