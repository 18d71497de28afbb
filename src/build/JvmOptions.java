import module java.base;

/// The options that the JVM of the image is always started with, and the reason for each.
final class JvmOptions {

  private static final List<String> EVERYWHERE =
      List.of(
          // The options about crashes and output below are diagnostic ones.
          "-XX:+UnlockDiagnosticVMOptions",
          // A command runs for a fraction of a second: a second compiler or a parallel collector
          // does not pay off. Measured (ratio to the JVM's defaults, first question): 0.74.
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          // The heap does not depend on the memory of the machine. A session fits into what it
          // begins with. The young generation is small because a long session fills all of it. Its
          // survivor spaces are large: what a search over a whole journal needs for a moment would
          // else grow old before it is given back (100,000 entries: 262 MB, and with them 73 MB).
          "-Xms32m",
          "-Xmx512m",
          "-Xmn8m",
          "-XX:SurvivorRatio=3",
          // What a person types leaves no trace in files that they did not ask for.
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          // A crash of Java writes no report: it would hold the command line and pieces of memory.
          // It ends with an abort, exit code 134. CreateCoredumpOnCrash stays on for that: without
          // it the exit code would be 1, which means "nothing matched". It is not named here,
          // because Java then remarks at every start that the launcher allows no core dumps.
          "-XX:+SuppressFatalErrorMessage",
          // Standard output belongs to the program.
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          // SIGQUIT would print the state of every thread over the screen.
          "-XX:-DisplayVMOutput",
          // The start-up cache is mapped at the address that it was made for, so that its pointers
          // need no relocation. There is no code in it.
          "-XX:ArchiveRelocationMode=0",
          // No options are read from files in the current folder.
          "-XX:Flags=/dev/null",
          "-XX:CompileCommandFile=/dev/null",
          // picocli would look for converters of types that no option here has.
          "-Dpicocli.converters.excludes=java.*",
          "-Dstdin.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "--enable-native-access=org.jline.nativ");

  // Other systems do not know these, and Java would not start with them.
  private static final List<String> ON_LINUX =
      List.of(
          // Measured on searches of 10,000 entries: a tenth less time.
          "-XX:+UseTransparentHugePages",
          // Where the system collects core dumps in spite of the launcher, they hold no memory.
          "-XX:-DumpPrivateMappingsInCore",
          "-XX:-DumpSharedMappingsInCore");

  private JvmOptions() {}

  /// The options for the system that this build runs on, which is the one that the image is for.
  static List<String> forThisSystem() {
    boolean linux = System.getProperty("os.name").equals("Linux");
    return linux ? Stream.of(EVERYWHERE, ON_LINUX).flatMap(List::stream).toList() : EVERYWHERE;
  }
}
