package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The classes of the image make up less at run time than those that were compiled, and do the
/// same.
class WrittenOutTest {

  private static final Path COMPILED = Path.of("target/classes");
  private static final Path OF_THE_IMAGE = Path.of("target/modules/classes");

  @Test
  void noChoiceOfTypesAndNoRecordIsMadeUpAtRunTime() throws IOException {
    assertTrue(madeUp(COMPILED).size() > 100, () -> "where nothing is written out");
    assertEquals(List.of(), madeUp(OF_THE_IMAGE));
  }

  private static List<String> madeUp(Path classes) throws IOException {
    List<String> calls = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes.resolve("leanto"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        ClassFile.of().parse(file).methods().stream()
            .flatMap(method -> method.code().stream())
            .flatMap(code -> code.elementStream())
            .filter(
                element -> element instanceof InvokeDynamicInstruction call && isSpunEachTime(call))
            .forEach(call -> calls.add(file + " " + call));
      }
    }
    return calls;
  }

  private static boolean isSpunEachTime(InvokeDynamicInstruction call) {
    return switch (call.name().stringValue()) {
      case "typeSwitch" -> call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
      case "equals", "hashCode" -> true;
      default -> false;
    };
  }

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of("leanto.yaml.Place", new Object[] {1, 2}, new Object[] {1, 3}),
        Arguments.of(
            "leanto.files.Copied", new Object[] {"a", true, null}, new Object[] {"a", false, null}),
        Arguments.of(
            "leanto.files.Copied", new Object[] {null, true, null}, new Object[] {"a", true, null}),
        Arguments.of(
            "leanto.care.Remark",
            new Object[] {null, "", "", ""},
            new Object[] {null, "", "", "a"}));
  }

  @ParameterizedTest
  @MethodSource("records")
  void aRecordIsEqualToWhatItWasEqualTo(String type, Object[] parts, Object[] others)
      throws Exception {
    Object compiled = make(COMPILED, type, parts);
    Object one = make(OF_THE_IMAGE, type, parts);
    assertEquals(compiled.hashCode(), one.hashCode());
    assertEquals(compiled.toString(), one.toString());
    Constructor<?> again = one.getClass().getDeclaredConstructors()[0];
    again.setAccessible(true);
    assertEquals(one, again.newInstance(parts));
    assertNotEquals(one, again.newInstance(others));
    assertNotEquals(one, null);
    assertNotEquals(one, compiled);
  }

  // By a loader of its own, since both have the same names.
  private static Object make(Path classes, String type, Object[] parts) throws Exception {
    URL[] path = {classes.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    Constructor<?> constructor = loader.loadClass(type).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor.newInstance(parts);
  }
}
