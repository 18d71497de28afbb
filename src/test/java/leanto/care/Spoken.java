package leanto.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.ConstantInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything that the program says itself: what stands as words in its classes, of which its help
/// is made too, in its README and in its description.
final class Spoken {

  /// Words, and where they stand.
  record Said(String where, String words) {}

  private Spoken() {}

  static List<Said> all() throws IOException {
    List<Said> all = new ArrayList<>();
    all.addAll(inClasses());
    all.addAll(inReadme());
    all.add(new Said("pom.xml", description()));
    return all;
  }

  // Any text with a space between two words can be a sentence.
  private static List<Said> inClasses() throws IOException {
    List<Said> said = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("target/classes/leanto"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).sorted().toList()) {
        ClassModel type = ClassFile.of().parse(file);
        String name = type.thisClass().asInternalName().replace('/', '.');
        constants(type)
            .filter(words -> words.matches("(?s).*[a-z],? [a-z].*"))
            .forEach(words -> said.add(new Said(name, words)));
      }
    }
    return said;
  }

  private static Stream<String> constants(ClassModel type) {
    return type.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .map(Spoken::constant)
        .filter(words -> !words.isEmpty());
  }

  private static String constant(CodeElement element) {
    return element instanceof ConstantInstruction load
            && load.constantValue() instanceof String words
        ? words
        : "";
  }

  // The prose; what stands in fences is what a person or a program says.
  private static List<Said> inReadme() throws IOException {
    List<Said> said = new ArrayList<>();
    boolean fenced = false;
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      fenced ^= line.startsWith("```");
      if (!fenced) {
        said.add(new Said("README.md", line.replaceAll("`[^`]*`", "`…`")));
      }
    }
    return said;
  }

  private static String description() {
    try {
      return Files.readString(Path.of("pom.xml"))
          .replaceAll("(?s).*<description>(.*?)</description>.*", "$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
