package leanto.faults;

import java.util.List;

/// Every trial, in the order of the table.
final class Trials {

  private Trials() {}

  static List<Trial> all() {
    return List.of(
        new KilledAtEachCall(true),
        new KilledAtEachCall(false),
        new EachCallFails(false),
        new EachCallFails(true),
        new ChangedAtEachCall(),
        new CopiedAtEachCall(true),
        new CopiedAtEachCall(false),
        new SyncKilled(),
        new Killed(),
        new PowerCuts("ext4", 3, 100),
        new PowerCuts("xfs", 2, 50),
        new DiskFull(),
        new FileSizes(),
        new AtOnce(),
        new TwoWriters(),
        new SyncMeanwhile(),
        new HolderKilled(),
        new CacheDamaged(),
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
