package leanto.yaml;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// A file of any size. Parts of it are read when they are asked for, and it is never in memory as a
/// whole, unless it came through a pipe.
public abstract class LargeFile {

  /// The most that comes through a pipe, in bytes.
  static final long PIPE = 128L * 1024 * 1024;

  private static final int PIECE = 1024 * 1024;

  private final String name;

  private LargeFile(String name) {
    this.name = name;
  }

  /// Takes a file. It stays open, so that it is the same one to the end.
  ///
  /// @param name the name by which a person knows it
  /// @throws Refused where it is no plain file
  /// @throws IOException where it is not there or cannot be read
  public static LargeFile of(String name, Path file) throws IOException, Refused {
    Intake.checkPlain(name, Files.readAttributes(file, BasicFileAttributes.class));
    return new OnDisk(name, FileChannel.open(file, StandardOpenOption.READ));
  }

  /// Takes all of a stream, such as standard input.
  ///
  /// @throws Refused where it is larger than 128 MiB
  /// @throws IOException where it cannot be read
  public static LargeFile of(String name, InputStream in) throws IOException, Refused {
    List<byte[]> pieces = new ArrayList<>();
    long size = 0;
    byte[] piece;
    do {
      piece = in.readNBytes(PIECE);
      pieces.add(piece);
      size += piece.length;
      if (size > PIPE) {
        throw new Refused(
            new Source(name, ""),
            Place.START,
            "More than 128 MiB come through a pipe.",
            "As a file it may be larger: give the name of that.");
      }
    } while (piece.length == PIECE);
    return new InMemory(name, pieces, size);
  }

  /// The name by which a person knows it.
  public final String name() {
    return name;
  }

  /// How many bytes it has.
  ///
  /// @throws IOException where that cannot be told
  abstract long size() throws IOException;

  /// Reads some bytes, one or more, unless the file ends there.
  ///
  /// @param at where they begin in the file
  /// @return how many; -1 at the end
  /// @throws IOException where it cannot be read
  abstract int read(long at, byte[] into, int from, int length) throws IOException;

  /// Looks whether all of it is text.
  ///
  /// @throws Refused where it is not UTF-8
  /// @throws IOException where it cannot be read
  public final void checkText() throws Refused, IOException {
    Utf8.check(this);
  }

  /// The first character that is no space; 0 where there is none, or it is not one of ASCII.
  ///
  /// @throws IOException where it cannot be read
  public final char first() throws IOException {
    byte[] some = from(0).readNBytes(PIECE);
    String text = Utf8.shown(some, Utf8.mark(some, some.length), some.length).stripLeading();
    return text.isEmpty() || text.charAt(0) > 0x7F ? 0 : text.charAt(0);
  }

  /// Whether its first bytes are these.
  ///
  /// @param bytes a character for each
  /// @throws IOException where it cannot be read
  public final boolean beginsWith(String bytes) throws IOException {
    byte[] first = from(0).readNBytes(bytes.length());
    return new String(first, StandardCharsets.ISO_8859_1).equals(bytes);
  }

  /// Reads a part as text.
  ///
  /// @throws IOException where it cannot be read, ends before that, or is not UTF-8
  public final String text(ByteRange part) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(part.to() - part.from())];
    for (int read = 0; read < bytes.length; ) {
      int more = read(part.from() + read, bytes, read, bytes.length - read);
      if (more < 0) {
        throw new EOFException(name + " has become shorter while it was read.");
      }
      read += more;
    }
    return Utf8.text(name, bytes);
  }

  /// Gives what stands from a place on, as a stream.
  final InputStream from(long start) {
    return new InputStream() {
      private long at = start;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int read = LargeFile.this.read(at, into, from, length);
        at += Math.max(read, 0);
        return read;
      }
    };
  }

  private static final class OnDisk extends LargeFile {
    private final FileChannel channel;

    private OnDisk(String name, FileChannel channel) {
      super(name);
      this.channel = channel;
    }

    @Override
    long size() throws IOException {
      return channel.size();
    }

    @Override
    int read(long at, byte[] into, int from, int length) throws IOException {
      return channel.read(ByteBuffer.wrap(into, from, length), at);
    }
  }

  private static final class InMemory extends LargeFile {
    private final List<byte[]> pieces;
    private final long size;

    private InMemory(String name, List<byte[]> pieces, long size) {
      super(name);
      this.pieces = pieces;
      this.size = size;
    }

    @Override
    long size() {
      return size;
    }

    @Override
    int read(long at, byte[] into, int from, int length) {
      if (at >= size) {
        return -1;
      }
      byte[] piece = pieces.get((int) (at / PIECE));
      int start = (int) (at % PIECE);
      int some = Math.min(length, piece.length - start);
      System.arraycopy(piece, start, into, from, some);
      return some;
    }
  }
}
