package leanto.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import leanto.files.Reason;
import leanto.journal.DraftRecord.Kind;
import leanto.yaml.FlatYaml;

/// What one sitting has said so far, on the disk (`faults.md` 5, step 3).
///
/// When a method that takes words has come back, they would outlast a power cut. When it throws,
/// the draft is as it was before, the message names path and reason, and the caller still has the
/// words. Any thread may call: one that asks, one that ticks, and one that runs when the process is
/// ended.
public final class Draft implements AutoCloseable {

  // Of what is no longer needed; a long text that is typed for hours would fill the disk otherwise.
  private static final long MOST_SUPERSEDED = 4 * 1024 * 1024;

  private final Path path;
  private final Entry header;
  private final DraftRecord first;
  private final Set<Path> open;
  private final SaidSoFar sitting = new SaidSoFar();
  private DraftFile file;
  private long renewed;
  private boolean named;
  private boolean closed;

  // Takes the paths that this process holds open, and is one of them until it is closed.
  Draft(Path path, Entry entry, DraftRecord first, Set<Path> open) throws IOException {
    this.path = path;
    this.header = entry.with(List.of());
    this.first = first;
    this.open = open;
    open.add(path);
    try {
      this.file = DraftFile.begin(path, first.bytes());
      this.renewed = file.length();
      settleName();
    } catch (IOException stopped) {
      PrivateFile.remove(path);
      close();
      throw Reason.because(path, "could not be written", stopped);
    }
  }

  /// Where it is.
  public Path path() {
    return path;
  }

  /// Keeps a whole answer. It supersedes what was kept for its question before.
  public synchronized void said(Exchange exchange) throws IOException {
    if (closed) {
      throw new IOException(path + " could not be added to: it is closed.");
    }
    keep(Kind.ANSWER, exchange, sitting.answered(exchange));
  }

  /// Keeps the words that stand in the field now. Writes nothing where they are the same as last
  /// time, and nothing when the draft is closed: a tick may come late.
  public synchronized void half(Exchange exchange) throws IOException {
    if (!closed) {
      keep(Kind.HALF, exchange, sitting.typing(exchange));
    }
  }

  /// Keeps that an answer was taken back, and leaves no word of it in the file where the file can
  /// be written anew.
  public synchronized void gone(String id) throws IOException {
    if (!closed && !sitting.of(id).isEmpty()) {
      append(takenBack(id).bytes());
      sitting.put(id, List.of());
      renew();
    }
  }

  /// Whether no word stands in it: none was said, or all was taken back.
  public synchronized boolean isBlank() {
    return sitting.all().isEmpty();
  }

  /// Leaves the draft where it is, for another day. May be called again.
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      try {
        if (file != null) {
          file.close();
        }
      } catch (IOException stopped) {
        throw Reason.because(path, "could not be closed", stopped);
      } finally {
        open.remove(path);
      }
    }
  }

  /// Deletes the draft: its entry has been published, or is not to be kept.
  public synchronized void delete() throws IOException {
    try {
      // While the lock still stands, so that nobody is offered what is about to go.
      Files.deleteIfExists(path);
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be deleted", stopped);
    } finally {
      close();
    }
  }

  private void keep(Kind kind, Exchange exchange, List<Drafted> next) throws IOException {
    if (!next.equals(sitting.of(exchange.id()))) {
      append(record(kind, exchange).bytes());
      sitting.put(exchange.id(), next);
      if (file.length() - renewed >= MOST_SUPERSEDED) {
        renew();
      }
    }
  }

  private void append(byte[] record) throws IOException {
    try {
      settleName();
      file.append(record);
    } catch (IOException stopped) {
      throw Reason.because(path, "could not be added to", stopped);
    }
  }

  // What is added to a file is only kept when its name is, too.
  private void settleName() throws IOException {
    if (!named) {
      Folder.sync(path.getParent());
      named = true;
    }
  }

  // The same sitting in a new file, without what was superseded. The old file stays until the new
  // one is on the disk and takes its name; where that does not go through, the old one goes on.
  private void renew() {
    try {
      ByteArrayOutputStream records = new ByteArrayOutputStream();
      records.writeBytes(first.bytes());
      for (Drafted typed : sitting.all()) {
        Kind kind = typed.half() ? Kind.HALF : Kind.ANSWER;
        records.writeBytes(record(kind, typed.exchange()).bytes());
      }
      DraftFile old = file;
      file = DraftFile.begin(path, records.toByteArray());
      named = false;
      old.close();
      settleName();
    } catch (IOException notNow) {
      // Every word so far is on the disk, in the old file or the new one.
    }
    renewed = file.length();
  }

  private DraftRecord record(Kind kind, Exchange exchange) {
    return new DraftRecord(kind, EntryMarkdown.write(header.with(List.of(exchange))));
  }

  private static DraftRecord takenBack(String id) {
    StringBuilder text = new StringBuilder("---\n");
    FlatYaml.text(FlatYaml.key(text, "gone"), id).append("\n---\n");
    return new DraftRecord(Kind.GONE, text.toString());
  }
}
