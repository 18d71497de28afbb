package leanto.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.exchange.Arrival;
import leanto.exchange.Found;
import leanto.journal.Journal;
import leanto.text.Visible;
import leanto.yaml.Refused;

/// What would be brought in, what is there already, and what stays behind.
///
/// @param house the house
/// @param journal where it would go
/// @param found what was found
/// @param there for each of its arrivals, whether it is in the journal already
record ImportPreview(House house, Journal journal, Found found, List<Boolean> there) {

  static ImportPreview of(House house, Journal journal, Found found) throws IOException {
    List<Boolean> there = new ArrayList<>();
    for (Arrival arrival : found.arrivals()) {
      there.add(journal.there(arrival.place(journal::place), arrival.content()).isPresent());
    }
    return new ImportPreview(house, journal, found, there);
  }

  /// Prints it, with the command that brings it in.
  void print(String typed) throws Stopped, Refused, IOException {
    if (house.globals().json()) {
      for (int i = 0; i < there.size(); i++) {
        house.out().println(Json.line(json(found.arrivals().get(i), there.get(i))));
      }
      found.left().forEach(house::note);
      found.aside().forEach(house::note);
      return;
    }
    lines().forEach(line -> house.print(Visible.line(line) + "\n"));
    if (there.contains(false)) {
      house.print("\n" + house.world().says("leanto import " + typed + " --yes brings them in.\n"));
    }
  }

  /// All of it, a line each.
  List<String> lines() throws Stopped, Refused, IOException {
    List<String> lines = new ArrayList<>();
    lines.add(summary());
    if (there.contains(false)) {
      String journal = house.folders().shown(house.journalFolder().path());
      lines.add("They would go to " + journal + ", each as a new file.");
    }
    section(lines, "Not taken:", found.left());
    section(lines, "Besides:", found.aside());
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < there.size(); i++) {
      Arrival arrival = found.arrivals().get(i);
      String mark = there.get(i) ? "  (there already)" : "";
      entries.add(Entries.when(arrival.date()) + "  " + arrival.title() + mark);
    }
    section(lines, "Entries:", entries);
    return lines;
  }

  private String summary() {
    Optional<LocalDate> first = days().stream().min(LocalDate::compareTo);
    if (first.isEmpty()) {
      return found.form() + ": no entry that could be brought in.";
    }
    LocalDate last = days().stream().max(LocalDate::compareTo).orElseThrow();
    long span = ChronoUnit.DAYS.between(first.get(), last) + 1;
    int count = there.size();
    return found.form()
        + ": "
        + (count == 1 ? "1 entry, " : count + " entries, ")
        + (span == 1
            ? "on " + first.get()
            : first.get() + " to " + last + ", which is " + span + " days")
        + ".";
  }

  private List<LocalDate> days() {
    return found.arrivals().stream().map(arrival -> arrival.date().toLocalDate()).toList();
  }

  private static void section(List<String> lines, String heading, List<String> section) {
    if (!section.isEmpty()) {
      lines.add("");
      lines.add(heading);
      lines.addAll(section);
    }
  }

  private Map<String, Object> json(Arrival arrival, boolean there) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", arrival.place(journal::place).toString());
    object.put("date", Entries.date(arrival.date()));
    object.put("title", arrival.title());
    object.put("there", there);
    return object;
  }
}
