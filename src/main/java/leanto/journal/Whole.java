package leanto.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Supplier;

/// A whole file of the journal, while it is gone through: the next one takes its room.
public final class Whole {

  private final Supplier<ZoneId> zone;
  private final Room room = new Room();
  private int number;
  private Path path;
  private Opened opened;

  Whole(Supplier<ZoneId> zone) {
    this.zone = zone;
  }

  /// Reads the next file.
  ///
  /// @throws IOException with one plain sentence where it cannot be read, or is no text
  void read(int number, Path path) throws IOException {
    this.number = number;
    this.path = path;
    this.opened = null;
    room.read(path);
    if (!Utf8.isText(room.bytes(), room.length())) {
      room.text(path); // says what the matter is
    }
  }

  /// Its number, counted from the newest, which is 1 (`design.md` 7).
  public int number() {
    return number;
  }

  public Path path() {
    return path;
  }

  /// Its bytes, from the first one on; more may stand behind them.
  public byte[] bytes() {
    return room.bytes();
  }

  /// How many bytes are the file's.
  public int length() {
    return room.length();
  }

  /// The file as it is understood, which may be kept.
  ///
  /// @throws IOException with one plain sentence where it is no text
  public Opened opened() throws IOException {
    if (opened == null) {
      opened = Opened.of(path, room.text(path), zone);
    }
    return opened;
  }
}
