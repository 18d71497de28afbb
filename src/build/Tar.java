import module java.base;

/// Writes an archive in the format of POSIX, `ustar`. Everything in it belongs to root and is of
/// one time.
final class Tar {

  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 100;
  private static final char FILE = '0';
  private static final char LINK = '2';
  private static final char FOLDER = '5';

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Instant time;

  private Tar(Instant time) {
    this.time = time;
  }

  /// Takes what goes into the archive, under names that begin with `root/`.
  static byte[] of(String root, Tree tree, Instant time) {
    Tar tar = new Tar(time);
    tar.header(root + "/", FOLDER, 0755, 0, "");
    for (String folder : tree.folders()) {
      tar.header(root + "/" + folder + "/", FOLDER, 0755, 0, "");
    }
    tree.entries().forEach((path, entry) -> tar.entry(root + "/" + path, entry));
    tar.out.writeBytes(new byte[2 * BLOCK]);
    return tar.out.toByteArray();
  }

  private void entry(String name, Tree.Entry entry) {
    switch (entry) {
      case Tree.Entry.Link(String target) -> header(name, LINK, 0777, 0, target);
      case Tree.Entry.Plain(byte[] bytes, boolean runs) -> {
        header(name, FILE, runs ? 0755 : 0644, bytes.length, "");
        out.writeBytes(bytes);
        out.writeBytes(new byte[-bytes.length & BLOCK - 1]);
      }
    }
  }

  private void header(String name, char kind, int mode, int size, String target) {
    if (name.length() > LONGEST_NAME || target.length() > LONGEST_NAME) {
      throw new IllegalStateException(name + " is too long a name for an archive.");
    }
    ByteBuffer header = ByteBuffer.allocate(BLOCK);
    put(header, 0, name);
    put(header, 100, "%07o".formatted(mode));
    put(header, 108, "%07o".formatted(0));
    put(header, 116, "%07o".formatted(0));
    put(header, 124, "%011o".formatted(size));
    put(header, 136, "%011o".formatted(time.getEpochSecond()));
    put(header, 148, " ".repeat(8));
    put(header, 156, String.valueOf(kind));
    put(header, 157, target);
    put(header, 257, "ustar\00000");
    put(header, 265, "root");
    put(header, 297, "root");
    put(header, 329, "%07o".formatted(0));
    put(header, 337, "%07o".formatted(0));
    int sum = 0;
    for (byte each : header.array()) {
      sum += each & 0xff;
    }
    put(header, 148, "%06o\0 ".formatted(sum));
    out.writeBytes(header.array());
  }

  private static void put(ByteBuffer header, int at, String text) {
    header.put(at, text.getBytes(StandardCharsets.US_ASCII));
  }
}
