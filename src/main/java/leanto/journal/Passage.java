package leanto.journal;

import java.util.ArrayList;
import java.util.List;

/// A piece of a file under one heading, for showing.
///
/// @param id the question's id; empty in a file from elsewhere, and where it is a note beneath
/// @param ask the words of the heading; empty for what stands before the first one
/// @param answer what stands below, without blank lines around it, and without a fence that Lean-to
///   put there
public record Passage(String id, String ask, String answer) {

  /// Takes a page, and the ids of its questions where they are known. Front matter aside, no word
  /// of the page is left out.
  static List<Passage> of(Page original, List<String> ids) {
    Page page = original.unix();
    List<Passage> passages = new ArrayList<>();
    if (!page.preamble().isBlank()) {
      passages.add(new Passage("", "", Verbatim.read(Page.inner(page.preamble()))));
    }
    for (int i = 0; i < page.sections().size(); i++) {
      Page.Section section = page.sections().get(i);
      String id = i < ids.size() ? ids.get(i) : "";
      passages.add(new Passage(id, section.ask(), Verbatim.read(section.inner())));
    }
    return passages;
  }
}
