package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leanto.files.Copied;
import leanto.yaml.Refused;

/// Every folder that this program knows to be a journal of this person: the one in use, the one in
/// the settings, and the usual one where something was kept in it.
final class Journals {

  private Journals() {}

  static List<Path> of(House house) throws Stopped, Refused, IOException {
    List<Path> all = new ArrayList<>(List.of(house.journalFolder().path()));
    house.settings().journal().map(house.folders()::named).ifPresent(all::add);
    Path usual = house.usualJournal();
    if (!house.journal(usual).years().isEmpty()) {
      all.add(usual);
    }
    return all.stream().distinct().toList();
  }

  /// Takes a journal folder and gives who keeps copies of what is put there, a sentence each, as
  /// long as nothing was kept in it; empty after that (`care.md` P16).
  static List<String> copies(House house, Path folder) {
    return house.journal(folder).years().isEmpty()
        ? Copied.of(folder).stream()
            .map(copied -> copied.sentence(house.folders().shown(folder)))
            .toList()
        : List.of();
  }
}
