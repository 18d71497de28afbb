package leanto.faults;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import leanto.image.Home;
import leanto.image.Script;

/// What acts on a terminal, by every way from a file to a terminal (`faults.md` 47, 48, 4.9).
final class EscapePayloads implements Trial {

  @Override
  public String name() {
    return "escape sequences and hidden characters, by every way out";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    if (!Script.isThere()) {
      return Row.skipped("no " + Script.NAME);
    }
    List<WayOut> ways = some(WaysOut.all(bench), bench.times(3, 1));
    Count count = Count.of(this);
    count.each(bench, ways, (_, way) -> way.onTerminal(count));
    if (bench.whole()) {
      List<WayOut> printed = ways.stream().filter(way -> way.typed() == null).toList();
      count.each(bench, printed, (_, way) -> way.onPipes(count));
    }
    Count control = Count.ofControl();
    Home home = ways.getFirst().home();
    new WayOut("cat", home, "cat all.md", null, false).onTerminal(control);
    new WayOut("a pipe", home, home.command("show", "./all.md") + " | cat", null, false)
        .onTerminal(control);
    return new Row(
        "%d payloads by %d ways".formatted(Payloads.ALL.size(), ways.size()),
        "none of their bytes on a terminal, %,d pairs".formatted(count.looked()),
        count.wrong(),
        "cat of such a file, and show through a pipe",
        control.wrongOfEach("payload", "control"),
        List.of());
  }

  private static List<WayOut> some(List<WayOut> all, int every) {
    return IntStream.range(0, all.size()).filter(i -> i % every == 0).mapToObj(all::get).toList();
  }
}
