package leanto.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Makes other bytes of bytes that are good: some changed, put in, taken out, doubled or mixed with
/// others, a few of them at a time.
public final class Mutation {

  private static final byte[] TELLING =
      "\t\n\r :-?[]{},#&*!|>'\"%@`~<=+\\\0\u001b".getBytes(StandardCharsets.UTF_8);
  private static final int MOST = 4;
  private static final int FEW = 20;

  private final List<byte[]> seeds;
  private final RandomGenerator chance;

  private Mutation(List<byte[]> seeds, RandomGenerator chance) {
    this.seeds = seeds;
    this.chance = chance;
  }

  /// Takes good bytes and gives what makes other ones of chance; now and then they are left as they
  /// are.
  public static Function<RandomGenerator, byte[]> of(List<byte[]> seeds) {
    List<byte[]> all = List.copyOf(seeds);
    return chance -> new Mutation(all, chance).next();
  }

  /// The same for one text.
  public static byte[] of(byte[] bytes, RandomGenerator chance) {
    return new Mutation(List.of(bytes), chance).next();
  }

  private byte[] next() {
    byte[] bytes = any();
    for (int changes = chance.nextInt(MOST + 1); changes > 0; changes--) {
      bytes = changed(bytes);
    }
    return bytes;
  }

  private byte[] any() {
    return seeds.get(chance.nextInt(seeds.size()));
  }

  private byte[] changed(byte[] bytes) {
    int at = chance.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + 1 + chance.nextInt(FEW));
    return switch (chance.nextInt(8)) {
      case 0 -> joined(bytes, at, new byte[] {telling()}, Math.min(bytes.length, at + 1));
      case 1 -> joined(bytes, at, new byte[] {telling()}, at);
      case 2 -> joined(bytes, at, new byte[0], to);
      case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
      case 4 -> joined(bytes, at, new byte[] {(byte) chance.nextInt(256)}, to);
      case 5 -> joined(bytes, at, line(any()), at);
      case 6 -> joined(bytes, at, repeated(), at);
      default -> chance.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : joined(bytes, at, any(), to);
    };
  }

  private byte telling() {
    return TELLING[chance.nextInt(TELLING.length)];
  }

  private byte[] repeated() {
    byte[] many = new byte[1 + chance.nextInt(chance.nextInt(20) == 0 ? 3_000 : 10)];
    Arrays.fill(many, telling());
    return many;
  }

  // From somewhere to the end of its line.
  private byte[] line(byte[] bytes) {
    int from = chance.nextInt(bytes.length + 1);
    int to = from;
    while (to < bytes.length && bytes[to++] != '\n') {}
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] joined(byte[] bytes, int at, byte[] middle, int from) {
    byte[] joined = new byte[at + middle.length + bytes.length - from];
    System.arraycopy(bytes, 0, joined, 0, at);
    System.arraycopy(middle, 0, joined, at, middle.length);
    System.arraycopy(bytes, from, joined, at + middle.length, bytes.length - from);
    return joined;
  }
}
