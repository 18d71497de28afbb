package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lock decides whether a sitting goes on, not the age of its draft (`faults.md` 13 to 15).
class DraftLockTest {

  @TempDir Path temporary;

  @Test
  void aDraftIsOfferedWhenItsProcessIsNoMore() throws Exception {
    Drafts drafts = new Drafts(temporary, new Random(1));
    Process process = start("one");
    try {
      process.getInputStream().read();
      assertEquals(List.of(), drafts.waiting());
      assertEquals(List.of(), drafts.waiting(), "looking does not free it");
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertEquals(Sample.entry("one"), drafts.waiting().getFirst().entry().orElseThrow());
  }

  @Test
  void aProcessThatLooksForDraftsKeepsItsOwn() throws Exception {
    Drafts drafts = new Drafts(temporary, new Random(1));
    Process process = start("looks");
    try {
      process.getInputStream().read();
      assertEquals(List.of(), drafts.waiting());
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertEquals(1, drafts.waiting().size());
  }

  private Process start(String words) throws Exception {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            place(Draft.class) + File.pathSeparator + place(DraftLockTest.class),
            OtherProcess.class.getName(),
            temporary.toString(),
            words)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  // Whatever the class path of the tests is, these two folders are enough.
  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  /// A sitting that goes on until its process is ended.
  static final class OtherProcess {
    public static void main(String[] args) throws Exception {
      Drafts drafts = new Drafts(Path.of(args[0]), new Random(2));
      Draft draft = drafts.create(Sample.entry(), Path.of("meant.md"), OptionalInt.empty());
      draft.said(Sample.said("q1", args[1]));
      if (args[1].equals("looks")) {
        drafts.waiting();
        draft.half(Sample.said("q2", "x".repeat(5_000_000)));
        draft.half(Sample.said("q2", "and on"));
        drafts.waiting();
      }
      System.out.write('\n');
      System.out.flush();
      System.in.read(); // until whoever started it is gone
    }
  }
}
