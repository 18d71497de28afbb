import module java.base;

/// Makes the start-up cache of an image: the classes that the program uses, laid out as the JVM has
/// them in memory, so that a start neither reads, checks nor links them again.
///
/// It learns which ones by use: a sitting is played, and every command is run. The cache stands
/// where this JVM looks for its own, in `lib/server/classes.jsa`: so no option has to name it, and
/// the image can be moved. The JVM knows the image that a cache was made for by the size of
/// `lib/modules` alone; `Modules` sees to it that each build has one of its own. Where a cache is
/// missing or does not fit, the program starts more slowly, and is otherwise the same.
final class Cache {

  private static final String SET =
      """
      title: Evening
      questions:
        - What went well?
        - {ask: Of what kind?, kind: any, options: [work, family]}
      """;

  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "--help",
          "about",
          "settings",
          "prompt",
          "prompt --daily",
          "sets",
          "sets show safe-enough",
          "sets check evening",
          "reflect today-i-carried --preview",
          "reflect safe-enough --plain",
          "list",
          "list --json",
          "show last",
          "recover",
          "completion bash");

  private static final int NOTHING_FOUND = 1;

  private final Path home;
  private final Map<String, String> environment;
  private final Set<String> learned = new LinkedHashSet<>();

  private Cache(Path image, Path home) {
    this.home = home;
    this.environment =
        Map.of(
            "HOME", home.toString(),
            "TERM", "xterm-256color",
            "LC_ALL", "C.UTF-8",
            "JAVA", image.resolve("bin/java").toString(),
            "LIBRARIES", image.resolve("lib").toString(),
            "CACHE", image.resolve("lib/server/classes.jsa").toString(),
            "CLASSES", home.resolve("classes").toString());
  }

  /// Makes the cache of an image, with an empty folder for a home meanwhile.
  ///
  /// @throws IllegalStateException where something that is run does not end well, with what it said
  static void make(Path image, Path home) throws IOException, InterruptedException {
    Cache cache = new Cache(image, home);
    cache.put(".config/leanto/settings.yaml", "drafts: hold\n");
    cache.put(".config/leanto/prompts/evening.yaml", SET);
    cache.sit();
    for (String command : COMMANDS) {
      cache.learn(cache.start(noting(command)));
    }
    cache.write();
  }

  private void put(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }

  // Comes first, because it leaves an entry to list and to show.
  private void sit() throws IOException, InterruptedException {
    if (Typist.hasTerminals()) {
      Process sitting = start(Typist.onTerminal(noting("reflect evening")));
      Typist.sit(sitting);
      learn(sitting);
    } else {
      learn(start(noting("reflect evening --plain")));
    }
  }

  private static String noting(String command) {
    return "exec \"$JAVA\" \"-XX:DumpLoadedClassList=$CLASSES\" \"-Dlibrary.jline.path=$LIBRARIES\""
        + " -m leanto/leanto.Main "
        + command;
  }

  private Process start(String shell) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", shell).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", System.getenv("PATH"));
    return builder.start();
  }

  private void learn(Process process) throws IOException, InterruptedException {
    finish(process);
    try (Stream<String> lines = Files.lines(home.resolve("classes"))) {
      // The numbers are those of one run, and only tell classes of one name apart.
      lines.map(line -> line.replaceFirst(" id: [0-9]+$", "")).forEach(learned::add);
    }
  }

  private void write() throws IOException, InterruptedException {
    Files.write(home.resolve("classes"), learned);
    finish(
        start(
            "exec \"$JAVA\" -Xshare:dump -XX:+AOTClassLinking \"-XX:SharedClassListFile=$CLASSES\""
                + " \"-XX:SharedArchiveFile=$CACHE\" -m leanto/leanto.Main"));
  }

  private static void finish(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() > NOTHING_FOUND) {
      throw new IllegalStateException("The cache could not be made: " + said);
    }
  }
}
