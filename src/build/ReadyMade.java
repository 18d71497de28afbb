import module java.base;

import leanto.cli.Cli;
import leanto.library.SetReader;
import leanto.yaml.Refused;
import leanto.yaml.Source;

/// Writes the two classes `ReadyMade` of the image: the prompt sets that ship with the program, and
/// the texts of its help. Both come out the same at every start, and reading YAML or laying out
/// help is a good part of what a start takes. In the sources these classes are empty, and
/// everything is read.
final class ReadyMade {

  private static final String SETS = "leanto/library/ReadyMade";
  private static final String HELP = "leanto/cli/ReadyMade";

  private static final ClassDesc MAYBE = ClassDesc.of("java.util.Optional");
  private static final MethodTypeDesc TAKES_A_WORD =
      MethodTypeDesc.of(MAYBE, ConstantDescs.CD_String);
  private static final MethodTypeDesc GIVES_A_VALUE = MethodTypeDesc.of(MAYBE);
  private static final MethodTypeDesc EQUALS =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object);

  private ReadyMade() {}

  /// Gives the bytes of the classes, by their files.
  static Map<String, byte[]> classes() throws Exception {
    return Map.of(
        SETS + ".class",
        written(SETS, "set", sets()),
        HELP + ".class",
        written(HELP, "help", Cli.help()));
  }

  private static Map<String, Object> sets() throws IOException, Refused {
    Map<String, Object> sets = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("prompts"), "*.yaml")) {
      for (Path file : files) {
        String id = file.getFileName().toString().replace(".yaml", "");
        sets.put(id, SetReader.read(new Source(file.toString(), Files.readString(file)), id));
      }
    }
    return sets;
  }

  // One method that takes a word and gives what belongs to it. Each value has a method of its own,
  // so that only those that are asked for are made.
  private static byte[] written(String name, String asked, Map<String, ?> values)
      throws ReflectiveOperationException {
    // The class that is replaced has to ask for the same.
    Class.forName(name.replace('/', '.')).getDeclaredMethod(asked, String.class);
    ClassDesc type = ClassDesc.ofInternalName(name);
    List<String> words = List.copyOf(values.keySet());
    return ClassFile.of()
        .build(
            type,
            built -> {
              built.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
              built.withMethodBody(
                  asked, TAKES_A_WORD, ClassFile.ACC_STATIC, code -> choose(code, type, words));
              for (int i = 0; i < words.size(); i++) {
                Optional<?> value = Optional.of(values.get(words.get(i)));
                built.withMethodBody(
                    value(i),
                    GIVES_A_VALUE,
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
                    code -> give(code, value));
              }
            });
  }

  private static void choose(CodeBuilder code, ClassDesc type, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String method = value(i);
      code.loadConstant(words.get(i)).aload(0);
      code.invokevirtual(ConstantDescs.CD_String, "equals", EQUALS);
      code.ifThen(it -> it.invokestatic(type, method, GIVES_A_VALUE).areturn());
    }
    give(code, Optional.empty());
  }

  private static void give(CodeBuilder code, Object value) {
    new Literal(code).push(value);
    code.areturn();
  }

  private static String value(int i) {
    return "value$" + i;
  }
}
