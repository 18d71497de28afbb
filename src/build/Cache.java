import module java.base;

/// Makes the start-up cache of an image: the classes that the program uses, laid out as the JVM has
/// them in memory, so that a start neither reads, checks nor links them again.
///
/// It learns which ones by use: sittings are played, and the commands are run. The cache stands
/// where this JVM looks for its own, in `lib/server/classes.jsa`: so no option has to name it, and
/// the image can be moved. The JVM knows the image that a cache was made for by the size of
/// `lib/modules` alone; `Modules` sees to it that each build has one of its own. Where a cache is
/// missing or does not fit, the program starts more slowly, and is otherwise the same.
final class Cache {

  private static final String SET =
      """
      title: Evening
      questions:
        - {ask: What went well?, tags: [pattern, line]}
        - {ask: Of what kind?, kind: any, options: [work, family]}
      """;

  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "--help",
          "about",
          "doors",
          "proof",
          "proof --json",
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
          "list --on \"5 january 2026\" --journal \"$HOME/many\"",
          "list --set evening --journal \"$HOME/many\"",
          "show last",
          "edit last --note -",
          "edit last --tag rain",
          "search rain --journal \"$HOME/many\"",
          "search rain --json --journal \"$HOME/many\"",
          "search cafe --paths --journal \"$HOME/many\"",
          "search --regex ra.n --set evening --journal \"$HOME/many\"",
          "look",
          "look patterns",
          "look line --all --json",
          "look circle --json",
          "look picture",
          "look picture \"$HOME/quilt.svg\"",
          "export - --as text",
          "export \"$HOME/copies\"",
          "export \"$HOME/book.html\" --as html",
          "forget last",
          "forget --everything --dry-run",
          "recover",
          "reflect evening --answers - --dry-run",
          "write -",
          "sets new other",
          "completion bash");

  // A person who begins and does not come back leaves a draft, which there is then to recover.
  private static final String UNFINISHED = "reflect evening --plain";
  private static final Map<String, String> INPUT =
      Map.of(
          UNFINISHED,
          "\nrain\n",
          "reflect evening --answers - --dry-run",
          "q1: rain\n",
          "write -",
          "rain\n",
          "edit last --note -",
          "and the roof\n",
          "forget last",
          "g\n");

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  // Java keeps their number in a cache, so it is the same on every machine.
  private static final String PROCESSORS = "-XX:ActiveProcessorCount=2";

  private static final String TO_FILE = " >\"$SAID\" 2>&1";

  private final Path image;
  private final Path home;
  private final Path said;
  private final Map<String, String> environment;
  private final Learned learned = new Learned();

  private Cache(Path image, Path home) {
    this.image = image;
    this.home = home;
    this.said = home.resolve("said");
    this.environment =
        Map.of(
            "HOME", home.toString(),
            "TERM", "xterm-256color",
            "LC_ALL", "C.UTF-8",
            // wherever it is built; its clocks change, so that what knows of that is learned
            "TZ", "Europe/Berlin",
            "JAVA", image.resolve("bin/java").toString(),
            "LIBRARIES", image.resolve("lib").toString(),
            "CLASSES", home.resolve("classes").toString(),
            "CACHE", home.resolve("cache").toString(),
            "SAID", said.toString());
  }

  /// Makes the cache of an image, with an empty folder for a home meanwhile.
  ///
  /// @throws IllegalStateException where something that is run does not end well, with what it said
  static void make(Path image, Path home) throws Exception {
    Cache cache = new Cache(image, home);
    cache.put(".config/leanto/settings.yaml", "drafts: hold\n");
    cache.put(".config/leanto/prompts/evening.yaml", SET);
    cache.many();
    cache.sit();
    cache.run(UNFINISHED);
    for (String command : COMMANDS) {
      cache.run(command);
    }
    cache.write();
  }

  private void put(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }

  // More entries than one thread reads alone.
  private void many() throws IOException {
    for (int i = 0; i < 400; i++) {
      String day = "2026-01-%02d".formatted(1 + i % 28);
      put(
          "many/2026/%s-%02d%02d.md".formatted(day, i / 28, i % 60),
          "---\ndate: %sT10:00:00+01:00\ntitle: Evening\nset: evening\nasked: [q1]\n---\n\n## What?\n\nRain at the café.\n"
              .formatted(day));
    }
  }

  // Comes first, because it leaves an entry to list and to show.
  private void sit() throws IOException, InterruptedException {
    if (Typist.hasTerminals()) {
      for (Typist.Way way : Typist.Way.values()) {
        Process sitting = start(Typist.onTerminal(noting(way.command())));
        Typist.sit(sitting, way);
        learn(sitting);
      }
    } else {
      System.err.println(
          "There is no `script` of util-linux: the start-up cache is made without a full screen,"
              + " which then opens more slowly.");
    }
  }

  private void run(String command) throws IOException, InterruptedException {
    Process process = start(noting(command) + TO_FILE);
    process.getOutputStream().write(INPUT.getOrDefault(command, "").getBytes());
    learn(process);
  }

  // As the launcher does it, `src/main/launcher/leanto`, with what is learned put down. JLine looks
  // round in the temporary folder for what it may have left there: that of this machine is not to
  // count.
  private static String noting(String command) {
    return "exec \"$JAVA\" \"-XX:DumpLoadedClassList=$CLASSES\" "
        + PROCESSORS
        + " \"-Djava.io.tmpdir=$HOME\" \"-Dlibrary.jline.path=$LIBRARIES\""
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
    learned.add(home.resolve("classes"));
  }

  private void write() throws Exception {
    learned.write(home.resolve("classes"), image);
    Path cache = image.resolve("lib/server/classes.jsa");
    Timeless.Dump dump = Timeless.Dump.of(this::dump);
    Optional<byte[]> timeless = Timeless.of(dump, Timeless.Dump.of(this::dump));
    if (timeless.isEmpty()) {
      System.err.println("With this Java, the start-up cache is another one at each build.");
    }
    Files.write(cache, timeless.orElse(dump.bytes().array()));
  }

  private Path dump() throws IOException, InterruptedException {
    finish(
        start(
            "exec \"$JAVA\" -Xshare:dump -XX:+AOTClassLinking "
                + PROCESSORS
                + " \"-XX:SharedClassListFile=$CLASSES\""
                + " \"-XX:SharedArchiveFile=$CACHE\" -m leanto/leanto.Main"
                + TO_FILE));
    Path cache = home.resolve("cache");
    if (!Files.exists(cache)) {
      throw new IllegalStateException("The start-up cache was not made.");
    }
    return cache;
  }

  private void finish(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    boolean ended = process.waitFor(PATIENCE);
    process.destroyForcibly();
    if (!ended || process.exitValue() != 0) {
      throw new IllegalStateException(
          "The start-up cache could not be made. " + Files.readString(said));
    }
  }
}
