package leanto.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import leanto.image.Home;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The bill of materials names what is in the program: neither less nor more.
@Tag("image")
@Tag("packages")
class BomTest {

  private final JsonNode bom = new ObjectMapper().readTree(Packages.bom().toFile());

  @Test
  void itNamesEveryLibraryThatIsInTheProgramWithTheSumOfItsJar() throws IOException {
    Map<String, String> named = new TreeMap<>();
    for (JsonNode part : bom.get("components")) {
      if (part.get("type").asString().equals("library")) {
        String jar = part.get("name").asString() + "-" + part.get("version").asString() + ".jar";
        named.put(jar, part.get("hashes").get(0).get("content").asString());
        assertNotEquals("", part.get("licenses").get(0).get("license").get("id").asString());
      }
    }
    assertEquals(libraries(), named);
  }

  @Test
  void itKnowsTheProgramByItsSum() {
    JsonNode program = bom.get("metadata").get("component");
    assertEquals(Packages.VERSION, program.get("version").asString());
    assertEquals(
        Packages.sum(Home.IMAGE.resolve("lib/modules")),
        program.get("hashes").get(0).get("content").asString());
  }

  @Test
  void everyLibraryThatIsChangedForTheImageIsNamedWithItsChange() throws IOException {
    Set<String> changed = new TreeSet<>();
    for (String jar : libraries().keySet()) {
      if (!contents(onPath(jar)).equals(contents(Path.of("target/modules", jar)))) {
        changed.add(jar.replaceFirst("-[0-9.]+\\.jar$", ""));
      }
    }
    Set<String> named = new TreeSet<>();
    for (JsonNode part : bom.get("components")) {
      if (part.get("type").asString().equals("library") && part.has("pedigree")) {
        named.add(part.get("name").asString());
      }
    }
    assertEquals(changed, named);
    assertEquals(3, changed.size(), changed::toString);
  }

  private static Path onPath(String jar) {
    return Stream.of(System.getProperty("java.class.path").split(":"))
        .filter(each -> each.endsWith("/" + jar))
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> contents(Path jar) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        contents.put(entry.getName(), Packages.sum(bytes));
      }
    }
    return contents;
  }

  // The jars on the path of this test whose modules `java` finds in the image.
  private static Map<String, String> libraries() throws IOException {
    String release = Files.readString(Home.IMAGE.resolve("release"));
    Map<String, String> jars = new TreeMap<>();
    for (String each : System.getProperty("java.class.path").split(":")) {
      Path jar = Path.of(each);
      if (each.endsWith(".jar")
          && Stream.of(release.split("[ \"]")).anyMatch(module(jar)::equals)) {
        jars.put(jar.getFileName().toString(), Packages.sum(jar));
      }
    }
    return jars;
  }

  private static String module(Path jar) {
    return ModuleFinder.of(jar).findAll().stream()
        .map(it -> it.descriptor().name())
        .findFirst()
        .orElse("");
  }
}
