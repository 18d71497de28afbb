import module java.base;

/// Compresses, as `gzip -9n` does: without a name and without a time, so that the same bytes give
/// the same bytes.
final class Gzip {

  // What it is, how it is compressed, no name, no time; as well as it can be, on Unix.
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, 3};

  private Gzip() {}

  /// Takes bytes and gives them compressed.
  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEADER);
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] some = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(some, 0, deflater.deflate(some));
      }
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ByteBuffer end = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    out.writeBytes(end.putInt((int) sum.getValue()).putInt(bytes.length).array());
    return out.toByteArray();
  }
}
