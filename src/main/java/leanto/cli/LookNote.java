package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leanto.files.Folder;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.text.Visible;
import leanto.yaml.Refused;

/// A note from today beneath an old entry, written where the entry is seen (`care.md` 5.2). The old
/// words stay as they are.
///
/// @param house the house
/// @param seat where the person sits
/// @param path the file of the entry
/// @param folder its real folder
record LookNote(House house, Seat seat, Path path, Path folder) {

  static final String KEPT = "The note is beneath the entry.";

  /// Asks for the words and keeps them. Where that cannot be done, they stay in the field.
  ///
  /// @return what the person pressed instead; a word of [Reply.Typed] where it is kept, which is
  ///   empty where there was nothing to keep
  Reply write() throws Stopped, Refused, IOException {
    Turn asked = field("", Optional.empty());
    while (true) {
      Reply reply = Doorstep.leaf(seat.person(), asked, house.doors());
      if (!(reply instanceof Reply.Typed(String typed)) || typed.isBlank()) {
        return reply instanceof Reply.Typed ? new Reply.Typed("") : reply;
      }
      try {
        String words = Visible.stored(typed);
        Folder.check(path, folder);
        house.journal().note(path, house.today(), words);
        return new Reply.Typed(words);
      } catch (IOException trouble) {
        asked = field(typed, Optional.of(trouble.getMessage().replace(path.toString(), shown())));
      }
    }
  }

  private String shown() {
    return house.folders().shown(path);
  }

  private Turn field(String before, Optional<String> note) throws Refused, IOException {
    return new Turn.Field(
        "Note, " + house.today(),
        List.of("It would stand beneath the entry in", shown()),
        List.of(),
        true,
        before,
        note);
  }
}
