package leanto;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules of the house, read from the compiled classes: a name written out in full, a type that
/// is only inferred and an import all count as one room knowing another.
class HouseRulesTest {

  /// Each room, and the rooms that it may import. Any room may also import `text`.
  private static final Map<String, Set<String>> MAY_IMPORT =
      table(
          """
          prompt
          entry
          text
          yaml
          editor
          session   prompt entry
          lookback  entry
          care      prompt
          library   prompt care yaml
          journal   entry yaml
          answers   session prompt entry yaml
          settings  yaml
          terminal  session prompt
          history   journal
          cli       prompt entry text yaml editor session lookback care library journal answers \
                    settings terminal history
          Main      cli terminal
          """);

  /// Each library, and the one room that knows it.
  private static final Map<String, String> KNOWN_ONLY_TO =
      Map.of(
          "tools.jackson.", "yaml",
          "org.snakeyaml.", "yaml",
          "org.jline.", "terminal",
          "picocli.", "cli");

  /// What of `System` says nothing about the world outside.
  private static final Set<String> HARMLESS = Set.of("arraycopy", "identityHashCode", "nanoTime");

  private static final int LONGEST_FILE = 300;

  private static List<ClassModel> classes;

  @BeforeAll
  static void readTheHouse() throws Exception {
    Path house = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    classes = new ArrayList<>();
    for (Path file : filesIn(house.resolve("leanto"), ".class")) {
      classes.add(ClassFile.of().parse(file));
    }
    assertFalse(classes.isEmpty(), "No classes in " + house);
  }

  @Test
  void everyClassIsInARoom() {
    Set<String> broken = new TreeSet<>();
    for (ClassModel type : classes) {
      if (!MAY_IMPORT.containsKey(roomOf(nameOf(type)))) {
        broken.add(nameOf(type) + " is in none of the rooms " + MAY_IMPORT.keySet() + ".");
      }
    }
    assertKept(broken);
  }

  @Test
  void aRoomImportsOnlyWhatItsRowAllows() {
    Set<String> broken = new TreeSet<>();
    for (ClassModel type : classes) {
      Set<String> allowed = MAY_IMPORT.getOrDefault(roomOf(nameOf(type)), Set.of());
      for (String used : namesIn(type)) {
        if (isOurs(used) && !sameRoom(nameOf(type), used) && !allowed.contains(roomOf(used))) {
          broken.add(
              "%s uses %s, but %s may import only %s."
                  .formatted(nameOf(type), used, roomOf(nameOf(type)), allowed));
        }
      }
    }
    assertKept(broken);
  }

  @Test
  void noRoomsAreInACycle() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (ClassModel type : classes) {
      Set<String> rooms = uses.computeIfAbsent(roomOf(nameOf(type)), _ -> new TreeSet<>());
      for (String used : namesIn(type)) {
        if (isOurs(used) && !sameRoom(nameOf(type), used)) {
          rooms.add(roomOf(used));
        }
      }
    }
    // A room that knows no other is in no cycle, and so is one that knows only such rooms.
    Set<String> free = new TreeSet<>();
    while (uses.entrySet()
        .removeIf(it -> free.containsAll(it.getValue()) && free.add(it.getKey()))) {}
    assertTrue(uses.isEmpty(), () -> "These rooms know each other in a cycle: " + uses);
  }

  @Test
  void aLibraryIsKnownToOneRoom() {
    Set<String> broken = new TreeSet<>();
    for (ClassModel type : classes) {
      for (String used : namesIn(type)) {
        KNOWN_ONLY_TO.forEach((library, room) -> {
          if (used.startsWith(library) && !roomOf(nameOf(type)).equals(room)) {
            broken.add("%s uses %s, but only %s may.".formatted(nameOf(type), used, room));
          }
        });
      }
    }
    assertKept(broken);
  }

  @Test
  void onlyMainTouchesTheWorldOutside() {
    Set<String> broken = new TreeSet<>();
    for (ClassModel type : classes) {
      for (MemberRefEntry member : membersIn(type)) {
        String owner = member.owner().asInternalName().replace('/', '.');
        String name = member.name().stringValue();
        boolean outside =
            switch (owner) {
              case "java.lang.System" -> !HARMLESS.contains(name);
              case "java.lang.IO" -> true;
              case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system");
              default -> false;
            };
        if (outside && !roomOf(nameOf(type)).equals("Main")) {
          broken.add("%s uses %s.%s, but only Main may.".formatted(nameOf(type), owner, name));
        }
      }
    }
    assertKept(broken);
  }

  @Test
  void nobodyAsksForTheTimeWithoutAClock() {
    Set<String> broken = new TreeSet<>();
    for (ClassModel type : classes) {
      for (MemberRefEntry member : membersIn(type)) {
        String owner = member.owner().asInternalName().replace('/', '.');
        if (owner.startsWith("java.time.")
            && member.name().equalsString("now")
            && !member.type().stringValue().startsWith("(Ljava/time/Clock;)")) {
          broken.add("%s calls %s.now without a Clock.".formatted(nameOf(type), owner));
        }
      }
    }
    assertKept(broken);
  }

  @Test
  void noSourceFileIsLong() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (Path file : filesIn(Path.of("src"), ".java")) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        broken.add(
            "%s has %d lines: the most is %d. What room is missing?"
                .formatted(file, lines, LONGEST_FILE));
      }
    }
    assertKept(broken);
  }

  private static void assertKept(Set<String> broken) {
    assertTrue(broken.isEmpty(), () -> "\n" + String.join("\n", broken) + "\n");
  }

  private static Map<String, Set<String>> table(String rows) {
    Map<String, Set<String>> table = new TreeMap<>();
    for (String row : rows.lines().toList()) {
      List<String> rooms = List.of(row.split("\\s+"));
      Set<String> mayImport = new TreeSet<>(rooms.subList(1, rooms.size()));
      if (!rooms.getFirst().equals("text")) {
        mayImport.add("text");
      }
      table.put(rooms.getFirst(), mayImport);
    }
    return table;
  }

  private static String nameOf(ClassModel type) {
    return type.thisClass().asInternalName().replace('/', '.');
  }

  private static boolean isOurs(String name) {
    return name.startsWith("leanto.");
  }

  private static boolean sameRoom(String name, String other) {
    return roomOf(name).equals(roomOf(other));
  }

  /// `cli` for `leanto.cli.Show`, `cli.look` for `leanto.cli.look.Asks`, `Main` for `leanto.Main`
  /// and the classes in it.
  private static String roomOf(String name) {
    int end = name.lastIndexOf('.');
    return end == "leanto".length()
        ? name.substring(end + 1).replaceFirst("\\$.*", "")
        : name.substring("leanto.".length(), end);
  }

  private static final Pattern TYPE_IN_A_DESCRIPTOR =
      Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");

  /// All classes that a class names: in its code, its signatures and its annotations.
  private static Set<String> namesIn(ClassModel type) {
    Set<String> names = new TreeSet<>();
    for (PoolEntry entry : type.constantPool()) {
      switch (entry) {
        case ClassEntry it when !it.asInternalName().startsWith("[") ->
            names.add(it.asInternalName().replace('/', '.'));
        case Utf8Entry it ->
            TYPE_IN_A_DESCRIPTOR
                .matcher(it.stringValue())
                .results()
                .forEach(found -> names.add(found.group(1).replace('/', '.')));
        default -> {}
      }
    }
    return names;
  }

  private static List<MemberRefEntry> membersIn(ClassModel type) {
    List<MemberRefEntry> members = new ArrayList<>();
    for (PoolEntry entry : type.constantPool()) {
      if (entry instanceof MemberRefEntry member) {
        members.add(member);
      }
    }
    return members;
  }

  private static Set<Path> filesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(it -> it.toString().endsWith(ending)).collect(toCollection(TreeSet::new));
    }
  }
}
