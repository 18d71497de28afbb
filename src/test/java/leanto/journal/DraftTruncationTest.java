package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import leanto.journal.DraftRecord.Kind;
import org.junit.jupiter.api.Test;

/// A draft that was cut anywhere gives the records before the cut (`faults.md` 4.5).
class DraftTruncationTest {

  private static final Path PATH = Path.of("draft.txt");

  @Test
  void everyCutOfADraftGivesAPrefixOfItsRecordsAndTheRestAsText() {
    List<DraftRecord> records = records();
    byte[] whole = bytes(records);
    assertTrue(whole.length > 2_000);
    for (int cut = 0; cut <= whole.length; cut++) {
      byte[] file = Arrays.copyOf(whole, cut);
      DraftRecord.Read read = DraftRecord.read(file);
      int count = read.records().size();
      assertEquals(records.subList(0, count), read.records());
      int length = bytes(records.subList(0, count)).length;
      assertTrue(count == records.size() || cut < bytes(records.subList(0, count + 1)).length);
      assertEquals(new String(file, length, cut - length, StandardCharsets.UTF_8), read.damaged());
      DraftReader.read(PATH, file);
    }
    assertEquals(records, DraftRecord.read(whole).records());
  }

  @Test
  void aByteThatIsNotWhatItWasTakesOneRecordAndNoOther() {
    List<DraftRecord> records = records();
    byte[] whole = bytes(records);
    for (int at = 0; at < whole.length; at++) {
      byte[] file = whole.clone();
      file[at] ^= 0x01;
      DraftRecord.Read read = DraftRecord.read(file);
      int damaged = recordAt(records, at);
      List<DraftRecord> others = new ArrayList<>(records);
      others.remove(damaged);
      assertEquals(others, read.records());
      int start = bytes(records.subList(0, damaged)).length;
      int length = records.get(damaged).bytes().length;
      assertEquals(new String(file, start, length, StandardCharsets.UTF_8), read.damaged());
    }
  }

  private static int recordAt(List<DraftRecord> records, int at) {
    int record = 0;
    while (bytes(records.subList(0, record + 1)).length <= at) {
      record++;
    }
    return record;
  }

  @Test
  void anAnswerThatLooksLikeTheEndOfARecordIsNone() {
    String forged = new String(new DraftRecord(Kind.GONE, "x\n").bytes(), StandardCharsets.UTF_8);
    DraftRecord record = new DraftRecord(Kind.ANSWER, "before\n" + forged + "after\n");
    assertEquals(List.of(record), DraftRecord.read(record.bytes()).records());
  }

  @Test
  void randomBytesNeverMakeReadingThrow() {
    Random random = new Random(7);
    byte[] whole = bytes(records());
    for (int i = 0; i < 20_000; i++) {
      byte[] file = whole.clone();
      for (int n = random.nextInt(6); n >= 0; n--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      int from = random.nextInt(file.length);
      DraftReader.read(PATH, Arrays.copyOfRange(file, i % 2 == 0 ? 0 : from, file.length));
    }
  }

  @Test
  void noRecordThatIsNotUnderstoodIsDropped() {
    DraftRecord strange = new DraftRecord(Kind.ANSWER, "no front matter\n");
    List<DraftRecord> records = new ArrayList<>(records());
    records.add(1, strange);
    assertEquals("no front matter\n", DraftReader.read(PATH, bytes(records)).damaged());
  }

  private static List<DraftRecord> records() {
    List<DraftRecord> records = new ArrayList<>();
    records.add(
        new DraftRecord(Kind.HEADER, EntryMarkdown.front(Sample.entry()) + "file: b.md\n---\n"));
    for (int i = 0; i < 6; i++) {
      String text = i % 2 == 0 ? "Tea. 😀\n\n## no heading\n" : "שלום <!-- leanto-draft 1 ";
      records.add(
          new DraftRecord(
              i == 4 ? Kind.HALF : Kind.ANSWER,
              EntryMarkdown.write(
                  Sample.entry().with(List.of(Sample.said("q" + i, text.repeat(8)))))));
    }
    records.add(new DraftRecord(Kind.GONE, "---\ngone: q1\n---\n"));
    return records;
  }

  private static byte[] bytes(List<DraftRecord> records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    records.forEach(record -> bytes.writeBytes(record.bytes()));
    return bytes.toByteArray();
  }
}
