import java.util.spi.ToolProvider;

/// Checks the format of all Java sources, or writes it: the argument is `check` or `write`.
/// google-java-format is on the class path, as a tool.
void main(String[] args) throws IOException {
  boolean write = args[0].equals("write");
  List<String> arguments = new ArrayList<>();
  arguments.addAll(write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
  try (Stream<Path> tree = Files.walk(Path.of("src"))) {
    tree.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(arguments::add);
  }
  int result =
      ToolProvider.findFirst("google-java-format")
          .orElseThrow()
          .run(System.out, System.err, arguments.toArray(String[]::new));
  System.exit(result);
}
