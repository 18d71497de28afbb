package leanto.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Kinds of help, the same whatever was written: a page in the pause, the menu and `leanto doors`
/// (`care.md` 3.10, E14, E45). No number and no address is on it, since a wrong one does harm; a
/// person can add lines of their own.
public final class Doors {

  /// When the names on the page were last looked over.
  public static final LocalDate REVIEWED = LocalDate.of(2026, 11, 24);

  private static final List<String> BEFORE =
      List.of(
          "You may know some of these, and some may have let you down. A web page leaves a trace in"
              + " the browser.",
          "");

  private static final List<String> KINDS =
      List.of(
          "someone who has taken your word before",
          "someone who has been through something like it",
          "a neighbour, for one practical thing",
          "a group that does something together",
          "an elder in a faith or a community",
          "an advocate, who comes along",
          "legal advice, or advice about housing",
          "a doctor or a nurse",
          "a counsellor or a therapist",
          "a listening line, where no name is asked for",
          "an animal",
          "a place",
          "a craft",
          "a book",
          "a page that is for no reader",
          "the emergency number of the place you are in");

  private static final List<String> AFTER =
      List.of(
          "",
          "These list help by country: Befrienders Worldwide, Find A Helpline, the crisis centres"
              + " of the IASP, Child Helpline International, and most national networks against"
              + " violence at home. Looked over on "
              + REVIEWED
              + ".");

  private Doors() {}

  /// The page.
  ///
  /// @param own the person's own lines, as they wrote them
  public static List<String> page(List<String> own) {
    List<String> page = new ArrayList<>(BEFORE);
    KINDS.forEach(kind -> page.add("- " + kind));
    page.addAll(AFTER);
    if (!own.isEmpty()) {
      page.add("");
      page.add("Your own");
      own.forEach(line -> page.add("- " + line));
    }
    return page;
  }
}
