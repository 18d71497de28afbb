package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.image.Home;
import leanto.journal.Journal;

/// Whatever the clock says, and wherever, each sitting is one file more and none is written over
/// (`faults.md` 16 to 18, 4.14).
final class Clocks implements Trial {

  // None of these is a zone that Java knows.
  private static final List<String> ODD =
      List.of("Bad/Zone", "", ":/etc/localtime", "UTC-14", "<+99>-99", "../../etc/passwd");

  @Override
  public String name() {
    return "clocks and zones";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Count count = Count.of(this);
    Count control = Count.ofControl();
    Path naive = Files.createDirectory(bench.folder().resolve("naive"));
    Path folder = Files.createDirectory(bench.folder().resolve("journal"));
    // Two at each: the clock does not stop two sittings in one minute.
    List<Moment> some = Moment.all().subList(0, bench.times(24, 72));
    for (Moment moment : Stream.concat(some.stream(), some.stream()).toList()) {
      published(folder, moment, count);
      added(naive, () -> Files.writeString(naive.resolve(moment.minute()), "" + moment), control);
    }
    List<String> odd = ODD.subList(0, bench.times(1, ODD.size()));
    Home now = bench.home("none");
    for (String zone : odd) {
      added(now.path(), () -> sat(now.with("TZ", zone), ""), count);
    }
    List<String> skipped = new ArrayList<>();
    if (!Tool.isThere("faketime") || !Files.exists(Path.of("/usr/share/zoneinfo/UTC"))) {
      skipped.add("the built program at other times: no faketime, or no zones, here");
    } else {
      Home home = bench.home("none");
      // No program that counts seconds as this one does is known to come to the year 10000.
      List<Moment> moments =
          Moment.all().stream().filter(it -> it.time().getYear() < 10_000).toList();
      for (int i = 0; i < moments.size(); i += bench.times(23, 1)) {
        Moment moment = moments.get(i);
        count.attempt(moment.toString(), () -> sat(home, moment, count));
      }
    }
    return new Row(
        "%d moments, %d instants in %d zones, by the journal and by the built program; %d odd zones"
            .formatted(some.size(), Moment.INSTANTS.size(), Moment.ZONES.size(), odd.size()),
        "a new file of that date, and no other changed, %,d".formatted(count.looked()),
        count.wrong(),
        "files that are named by the minute alone",
        control.wrongOfEach("others"),
        skipped);
  }

  private static void published(Path folder, Moment moment, Count count) throws IOException {
    Exchange said = new Exchange("q1", "What?", List.of(), new Answer.Words(moment.toString()));
    Entry entry = new Entry(moment.time(), "", List.of(), List.of(), List.of(said));
    Journal journal = new Journal(folder, moment::zone, new SplittableRandom(1));
    Path made = added(folder, () -> journal.publish(entry).path(), count);
    OffsetDateTime date = journal.read(made).listed().date();
    count.that("date", date.equals(moment.time()), () -> moment + ": " + date);
  }

  private static void sat(Home home, Moment moment, Count count) throws IOException {
    String clock = "faketime -f '@" + moment.faked() + "' ";
    Path journal = Files.createDirectories(home.path().resolve("Journal"));
    Home there = home.with("TZ", moment.zone().getId());
    Path made = added(journal, () -> sat(there, clock), count);
    String date = Files.readString(made).replaceAll("(?s)^---\ndate: (.{19}).*", "$1");
    Duration late = Duration.between(moment.time().toLocalDateTime(), LocalDateTime.parse(date));
    count.that("date", !late.isNegative() && late.toSeconds() < 60, () -> moment + ": " + date);
  }

  private static Path sat(Home home, String clock) {
    Home.Ended ended =
        home.sh("echo q1: words | " + clock + home.command("reflect", "evening", "--answers", "-"));
    return Path.of(ended.out().strip());
  }

  private interface Adding {
    Path add() throws IOException;
  }

  // Adds a file to a folder in which nothing else may change, and gives it.
  private static Path added(Path folder, Adding adding, Count count) throws IOException {
    Map<Path, String> before = files(folder);
    Path made = adding.add();
    Map<Path, String> after = files(folder);
    count.that(
        "others",
        after.size() == before.size() + 1 && after.entrySet().containsAll(before.entrySet()),
        () -> made + " beside " + before.keySet());
    return made;
  }

  // Without the mark that a journal gets when it is made.
  private static Map<Path, String> files(Path folder) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(it -> it.toString().endsWith(".md")).toList()) {
        files.put(file, Files.readString(file));
      }
    }
    return files;
  }
}
