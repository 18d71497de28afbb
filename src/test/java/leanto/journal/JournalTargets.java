package leanto.journal;

import java.util.ArrayList;
import java.util.List;
import leanto.fuzz.Target;

/// What the journal reads: entries of anyone's, a folder of them, what is changed in them, drafts;
/// and the names it gives.
public final class JournalTargets {

  private JournalTargets() {}

  public static List<Target<?>> all() {
    List<Target<?>> all = new ArrayList<>(EntryTargets.all());
    all.addAll(ChangeTargets.all(EntryTargets.files()));
    all.addAll(DraftTargets.all());
    all.add(NameTarget.of());
    return all;
  }
}
