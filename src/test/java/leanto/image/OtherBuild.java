package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Another build of the program, made as this one is made.
final class OtherBuild {

  private OtherBuild() {}

  /// Takes an empty place and a version as long as that of this build; gives the image.
  static Path in(Path place, String version) throws IOException, InterruptedException {
    Path classes = place.resolve("other/classes");
    Home.shell("mkdir '" + place + "/other' && cp -r target/classes '" + classes + "'");
    name(classes.resolve("module-info.class"), version);
    Path image = place.resolve("other/leanto");
    Process build =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--class-path",
                classes + File.pathSeparator + libraries(),
                "src/build/Image.java",
                image.toString(),
                "2026-01-02T00:00:00Z")
            .inheritIO()
            .start();
    assertEquals(0, build.waitFor());
    return image;
  }

  private static void name(Path descriptor, String version) throws IOException {
    ClassFile classFile = ClassFile.of();
    Files.write(
        descriptor,
        classFile.transformClass(
            classFile.parse(descriptor),
            (builder, element) ->
                builder.with(
                    element instanceof ModuleAttribute module
                        ? ModuleAttribute.of(
                            module.moduleName().asSymbol(),
                            it -> {
                              it.moduleFlags(module.moduleFlagsMask()).moduleVersion(version);
                              module.requires().forEach(it::requires);
                            })
                        : element)));
  }

  // Those that went into this build.
  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(it -> it.endsWith(".jar"))
        .filter(it -> Files.exists(Path.of("target/modules").resolve(Path.of(it).getFileName())))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
