package leanto.faults;

import java.util.List;

/// Every trial, in the order of the table.
final class Trials {

  private Trials() {}

  static List<Trial> all() {
    return List.of(
        new Signals(),
        new Canary(),
        new EscapePayloads(),
        new HostileYaml(),
        new Terminals(),
        new Modes(),
        new NoNetwork(),
        new GitJournals(),
        new FileSystems(),
        new Clocks());
  }
}
