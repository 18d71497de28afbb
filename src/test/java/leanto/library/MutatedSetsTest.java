package leanto.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import leanto.yaml.Gentle;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;
import org.junit.jupiter.api.Test;

/// Sets with bytes changed at random, from a seed: nothing but a refusal may come of them.
class MutatedSetsTest {

  private static final int RUNS = 20_000;
  private static final byte[] TELLING =
      "\t\n\r :-?[]{},#&*!|>'\"%@`~<=\\\0\u001b".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private final SplittableRandom random = new SplittableRandom(2026);

  @Test
  void aChangedSetIsReadOrRefusedAndNothingElse() throws IOException {
    List<byte[]> seeds = seeds();
    int refused = 0;
    for (int run = 0; run < RUNS; run++) {
      byte[] bytes = changed(seeds.get(random.nextInt(seeds.size())));
      refused += read(run % 4 == 0 ? "a-set.json" : "a-set.yaml", bytes) ? 0 : 1;
    }
    // The test itself can see: most are refused, and some are not.
    assertTrue(refused > RUNS / 2 && refused < RUNS, "refused: " + refused);
  }

  private static boolean read(String name, byte[] bytes) throws IOException {
    try {
      SetReader.read(
          Intake.stream(name, new ByteArrayInputStream(bytes), Limits.PROMPT_SET), "a-set");
      return true;
    } catch (Refused refused) {
      Gentle.assertGentle(refused);
      return false;
    } catch (RuntimeException e) {
      throw new AssertionError("with " + Arrays.toString(bytes), e);
    }
  }

  private byte[] changed(byte[] seed) {
    byte[] bytes = seed.clone();
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes = changedOnce(bytes);
    }
    return bytes;
  }

  private byte[] changedOnce(byte[] bytes) {
    if (bytes.length == 0) {
      return new byte[] {telling()};
    }
    int at = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(20));
    return switch (random.nextInt(5)) {
      case 0 -> {
        byte[] other = bytes.clone();
        other[at] = telling();
        yield other;
      }
      case 1 -> joined(bytes, at, new byte[] {telling()}, at);
      case 2 -> joined(bytes, at, new byte[0], to);
      case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
      default -> {
        byte[] other = bytes.clone();
        other[at] = (byte) random.nextInt(256);
        yield other;
      }
    };
  }

  private byte telling() {
    return TELLING[random.nextInt(TELLING.length)];
  }

  private static byte[] joined(byte[] bytes, int at, byte[] middle, int from) {
    byte[] joined = new byte[at + middle.length + bytes.length - from];
    System.arraycopy(bytes, 0, joined, 0, at);
    System.arraycopy(middle, 0, joined, at, middle.length);
    System.arraycopy(bytes, from, joined, at + middle.length, bytes.length - from);
    return joined;
  }

  private static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (Path file : SetFolder.GOOD.files()) {
      seeds.add(Files.readAllBytes(file));
    }
    seeds.add(
        "{\"title\": \"T\", \"questions\": [\"A\", {\"ask\": \"\\u00e9\", \"kind\": \"line\"}]}"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return seeds;
  }
}
