import module java.base;

/// Takes the time out of a start-up cache, so that two builds make the same one, byte for byte.
/// Only builds of packages do this.
///
/// Java puts its soft references into the cache with the time of their last use, in milliseconds
/// since the machine was started; when the cache is read, that says nothing. Where they are is
/// found by making the cache twice: nothing else differs then. They become 0, and the checksums of
/// the regions that contain them are computed again.
final class ReproducibleArchive {

  // The layout of the file, as far as it is needed: its own sum, the size of its header, where that
  // sum begins, and from the sum of a region, how far it is to the place and the size of that one.
  private static final int SUM = 4;
  private static final int HEADER_SIZE = 12;
  private static final int SUMMED_FROM = 16;
  private static final int PLACE = 24;
  private static final int SIZE = 40;

  private final Dump dump;
  private final Dump again;
  private final int header;

  /// A cache as it was made.
  ///
  /// @param bytes what is in it
  /// @param from the time before it was made, in milliseconds of the clock of the machine
  /// @param until the time after that
  record Dump(ByteBuffer bytes, long from, long until) {

    /// Takes what makes a cache and gives its file.
    static Dump of(Callable<Path> maker) throws Exception {
      long from = milliseconds();
      Path file = maker.call();
      long until = milliseconds();
      byte[] bytes = Files.readAllBytes(file);
      return new Dump(ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()), from, until);
    }

    // The clock that Java takes for references, too.
    private static long milliseconds() {
      return System.nanoTime() / 1_000_000;
    }

    private boolean hasTime(int at) {
      long time = bytes.getLong(at);
      return from <= time && time <= until;
    }
  }

  private ReproducibleArchive(Dump dump, Dump again) {
    this.dump = dump;
    this.again = again;
    this.header = dump.bytes.getInt(HEADER_SIZE);
  }

  /// Takes a cache that was made twice, and gives it without the time; nothing where the two differ
  /// by more than that.
  static Optional<byte[]> of(Dump dump, Dump again) {
    return dump.bytes.capacity() == again.bytes.capacity()
        ? new ReproducibleArchive(dump, again).bytes()
        : Optional.empty();
  }

  private Optional<byte[]> bytes() {
    List<Integer> sums = differing(SUM + Integer.BYTES, header, Integer.BYTES);
    List<Integer> times = differing(header, dump.bytes.capacity(), Long.BYTES);
    boolean known =
        sums.stream().allMatch(it -> dump.bytes.getInt(it) == sumOfRegion(it))
            && times.stream().allMatch(it -> dump.hasTime(it) && again.hasTime(it))
            && dump.bytes.getInt(SUM) == sumOfHeader();
    if (!known) {
      return Optional.empty();
    }
    times.forEach(it -> dump.bytes.putLong(it, 0));
    sums.forEach(it -> dump.bytes.putInt(it, sumOfRegion(it)));
    dump.bytes.putInt(SUM, sumOfHeader());
    return Optional.of(dump.bytes.array());
  }

  private List<Integer> differing(int from, int until, int step) {
    List<Integer> places = new ArrayList<>();
    for (int at = from; at + step <= until; at += step) {
      if (!dump.bytes.slice(at, step).equals(again.bytes.slice(at, step))) {
        places.add(at);
      }
    }
    return places;
  }

  private int sumOfRegion(int sum) {
    long place = dump.bytes.getLong(sum + PLACE);
    long size = dump.bytes.getLong(sum + SIZE);
    boolean inside = place >= 0 && size >= 0 && place + size <= dump.bytes.capacity();
    return inside ? sum((int) place, (int) size) : 0;
  }

  private int sumOfHeader() {
    return sum(SUMMED_FROM, header - SUMMED_FROM);
  }

  private int sum(int place, int size) {
    CRC32 sum = new CRC32();
    sum.update(dump.bytes.slice(place, size));
    return (int) sum.getValue();
  }
}
