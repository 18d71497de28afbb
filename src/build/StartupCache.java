import module java.base;

/// Makes the start-up cache of an image: the classes that the program uses, laid out as the JVM has
/// them in memory, so that a start neither reads, checks nor links them again. Java finds out which
/// ones from training runs: sessions on a terminal, and the commands.
///
/// The cache is where this JVM looks for its own, in `lib/server/classes.jsa`: so no option has to
/// name it, and the image can be moved. The JVM knows the image that a cache was made for by the
/// size of `lib/modules` alone; `Modules` sees to it that each build has one of its own. Without a
/// cache, or with one that does not fit, the program starts more slowly and is otherwise the same.
final class StartupCache {

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

  // Under emulation of another processor, the last step has taken more than a minute.
  private static final Duration TIMEOUT = Duration.ofMinutes(5);

  // Java keeps their number in a cache, so it is the same on every machine.
  private static final String PROCESSORS = "-XX:ActiveProcessorCount=2";

  private static final String TO_FILE = " >\"$OUTPUT\" 2>&1";

  private final Path image;
  private final Path home;
  private final Path output;
  private final Map<String, String> environment;
  private final ClassList classes = new ClassList();

  private StartupCache(Path image, Path home) {
    this.image = image;
    this.home = home;
    this.output = home.resolve("output");
    this.environment =
        Map.of(
            "HOME", home.toString(),
            "TERM", "xterm-256color",
            "LC_ALL", "C.UTF-8",
            // A zone whose clocks change, so that the classes for that are loaded, too.
            "TZ", "Europe/Berlin",
            "JAVA", image.resolve("bin/java").toString(),
            "LIBRARIES", image.resolve("lib").toString(),
            "CLASSES", home.resolve("classes").toString(),
            "CACHE", home.resolve("cache").toString(),
            "OUTPUT", output.toString());
  }

  /// Makes the cache of an image. Where that is not possible, it says so, and the image has none.
  ///
  /// @param home an empty folder, the home of the training runs
  /// @param reproducible whether two builds have to give the same bytes, which takes longer
  /// @return whether the cache was made
  static boolean make(Path image, Path home, boolean reproducible) throws Exception {
    StartupCache cache = new StartupCache(image, home);
    try {
      cache.train();
      cache.write(reproducible);
      return true;
    } catch (Failure failure) {
      System.err.println(
          "The image has no start-up cache and starts more slowly: " + failure.getMessage());
      return false;
    }
  }

  /// A step that failed or took too long.
  private static final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    Failure(String what) {
      super(what);
    }
  }

  private void train() throws Exception {
    put(".config/leanto/settings.yaml", "drafts: hold\n");
    put(".config/leanto/prompts/evening.yaml", SET);
    putManyEntries();
    runOnTerminal();
    run(UNFINISHED);
    for (String command : COMMANDS) {
      run(command);
    }
  }

  private void put(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }

  // More entries than one thread reads alone.
  private void putManyEntries() throws IOException {
    for (int i = 0; i < 400; i++) {
      String day = "2026-01-%02d".formatted(1 + i % 28);
      put(
          "many/2026/%s-%02d%02d.md".formatted(day, i / 28, i % 60),
          "---\ndate: %sT10:00:00+01:00\ntitle: Evening\nset: evening\nasked: [q1]\n---\n\n## What?\n\nRain at the café.\n"
              .formatted(day));
    }
  }

  // Comes first, because it leaves an entry to list and to show.
  private void runOnTerminal() throws IOException, InterruptedException, Failure {
    if (!TerminalSession.isPossible()) {
      System.err.println(
          "There is no `script` of util-linux: the start-up cache is made without a full screen,"
              + " which then opens more slowly.");
      return;
    }
    for (TerminalSession session : TerminalSession.values()) {
      Process process = start(TerminalSession.onTerminal(traced(session.command())));
      if (!session.type(process)) {
        throw new Failure("`leanto " + session.command() + "` did not go on.");
      }
      finish(process);
      classes.add(home.resolve("classes"));
    }
  }

  private void run(String command) throws IOException, InterruptedException, Failure {
    Process process = start(traced(command) + TO_FILE);
    process.getOutputStream().write(INPUT.getOrDefault(command, "").getBytes());
    finish(process);
    classes.add(home.resolve("classes"));
  }

  // As the launcher does it, `src/main/launcher/leanto`, and with a list of what is loaded. JLine
  // looks in the temporary folder for files that it may have left there; those of this machine are
  // not to count.
  private static String traced(String command) {
    return "exec \"$JAVA\" \"-XX:DumpLoadedClassList=$CLASSES\" "
        + PROCESSORS
        + " \"-Djava.io.tmpdir=$HOME\" \"-Dlibrary.jline.path=$LIBRARIES\""
        + " -m leanto/leanto.Main "
        + command;
  }

  private Process start(String command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", System.getenv("PATH"));
    return builder.start();
  }

  private void write(boolean reproducible) throws Exception {
    Path list = home.resolve("classes");
    Path cache = image.resolve("lib/server/classes.jsa");
    if (!reproducible) {
      classes.write(list);
      Files.move(dump(), cache);
      return;
    }
    classes.writeReproducibly(list, image);
    ReproducibleArchive.Dump dump = ReproducibleArchive.Dump.of(this::dump);
    Optional<byte[]> same = ReproducibleArchive.of(dump, ReproducibleArchive.Dump.of(this::dump));
    if (same.isEmpty()) {
      System.err.println("With this Java, the start-up cache is different in each build.");
    }
    Files.write(cache, same.orElse(dump.bytes().array()));
  }

  private Path dump() throws IOException, InterruptedException, Failure {
    finish(
        start(
            "exec \"$JAVA\" -Xshare:dump -XX:+AOTClassLinking "
                + PROCESSORS
                + " \"-XX:SharedClassListFile=$CLASSES\""
                + " \"-XX:SharedArchiveFile=$CACHE\" -m leanto/leanto.Main"
                + TO_FILE));
    Path cache = home.resolve("cache");
    if (!Files.exists(cache)) {
      throw new Failure("Java did not write one.");
    }
    return cache;
  }

  private void finish(Process process) throws IOException, InterruptedException, Failure {
    process.getOutputStream().close();
    boolean ended = process.waitFor(TIMEOUT);
    process.destroyForcibly();
    if (!ended) {
      throw new Failure("it took longer than " + TIMEOUT.toMinutes() + " minutes.");
    }
    if (process.exitValue() != 0) {
      String words = Files.exists(output) ? Files.readString(output) : "";
      throw new Failure("Java ended with exit code " + process.exitValue() + ". " + words);
    }
  }
}
