package leanto;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules of the house. They are read from the compiled classes, where a name written out in
/// full and a type that is only inferred show too, and from the imports, where a constant shows
/// that the compiler has copied.
class HouseRulesTest {

  /// Each room, and the rooms that it may import. Any room may also import `text`.
  private static final Map<String, Set<String>> MAY_IMPORT =
      table(
          """
          prompt
          entry
          text
          yaml
          files
          editor    files
          session   prompt entry
          lookback  entry
          care      prompt
          library   prompt care yaml files
          journal   entry yaml files
          exchange  entry journal yaml files
          book
          answers   session prompt entry yaml
          settings  journal yaml files
          circle    lookback yaml files
          lookback.picture  lookback
          terminal  session prompt
          traces    files
          history   journal files
          cli       prompt entry text yaml files editor session lookback lookback.picture circle care library journal answers \
                    exchange book settings terminal history traces
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

  /// One class of ours names another class.
  private record Use(String by, String of) {}

  private static final List<ClassModel> classes = new ArrayList<>();
  private static final Set<Use> uses = new LinkedHashSet<>();

  @BeforeAll
  static void readTheHouse() throws Exception {
    Path house = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    for (Path file : filesIn(house.resolve("leanto"), ".class")) {
      ClassModel type = ClassFile.of().parse(file);
      classes.add(type);
      namesIn(type).forEach(name -> uses.add(new Use(nameOf(type), name)));
    }
    Path sources = Path.of("src/main/java");
    for (Path file : filesIn(sources.resolve("leanto"), ".java")) {
      String name = sources.relativize(file).toString().replace(".java", "").replace('/', '.');
      IMPORT
          .matcher(Files.readString(file))
          .results()
          .forEach(found -> uses.add(new Use(name, found.group(1))));
    }
    assertFalse(classes.isEmpty(), "No classes in " + house);
  }

  @Test
  void everyClassIsInARoom() {
    assertNone(
        classes.stream()
            .map(HouseRulesTest::nameOf)
            .filter(name -> !name.endsWith(".package-info"))
            .filter(name -> !MAY_IMPORT.containsKey(roomOf(name)))
            .map(name -> name + " is in none of the rooms " + MAY_IMPORT.keySet() + "."));
  }

  @Test
  void aRoomImportsOnlyWhatItsRowAllows() {
    assertNone(
        usesBetweenRooms()
            .filter(use -> !mayImport(roomOf(use.by)).contains(roomOf(use.of)))
            .map(use ->
                "%s uses %s, but %s may import only %s."
                    .formatted(use.by, use.of, roomOf(use.by), mayImport(roomOf(use.by)))));
  }

  @Test
  void noRoomsAreInACycle() {
    Map<String, Set<String>> known = new TreeMap<>();
    usesBetweenRooms()
        .forEach(use -> {
          known.computeIfAbsent(roomOf(use.of), _ -> new TreeSet<>());
          known.computeIfAbsent(roomOf(use.by), _ -> new TreeSet<>()).add(roomOf(use.of));
        });
    // A room that knows no other is in no cycle, nor is one that knows only such rooms.
    Set<String> free = new HashSet<>();
    while (known
        .entrySet()
        .removeIf(it -> free.containsAll(it.getValue()) && free.add(it.getKey()))) {}
    known.values().forEach(rooms -> rooms.removeAll(free));
    assertNone(
        known.entrySet().stream()
            .map(it -> it.getKey() + " is in a cycle or leads to one: it knows " + it.getValue()));
  }

  @Test
  void aLibraryIsKnownToOneRoom() {
    assertNone(
        KNOWN_ONLY_TO.entrySet().stream()
            .flatMap(it ->
                uses.stream()
                    .filter(use -> use.of.startsWith(it.getKey()))
                    .filter(use -> !roomOf(use.by).equals(it.getValue()))
                    .map(use ->
                        "%s uses %s, but only %s may.".formatted(use.by, use.of, it.getValue()))));
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
    assertNone(broken.stream());
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
    assertNone(broken.stream());
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
    assertNone(broken.stream());
  }

  private static void assertNone(Stream<String> brokenRules) {
    List<String> sentences = brokenRules.sorted().toList();
    if (!sentences.isEmpty()) {
      fail("\n" + String.join("\n", sentences));
    }
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

  private static Set<String> mayImport(String room) {
    return MAY_IMPORT.getOrDefault(room, Set.of());
  }

  private static Stream<Use> usesBetweenRooms() {
    return uses.stream()
        .filter(use -> use.of.startsWith("leanto."))
        .filter(use -> !roomOf(use.by).equals(roomOf(use.of)));
  }

  private static final Pattern IN_ROOM = Pattern.compile("leanto\\.([a-z.]+)\\..*");

  /// `cli` for `leanto.cli.Show`, and `Main` for `leanto.Main` and the classes in it.
  private static String roomOf(String name) {
    Matcher inRoom = IN_ROOM.matcher(name);
    return inRoom.matches()
        ? inRoom.group(1)
        : name.replaceFirst("leanto\\.", "").replaceFirst("\\$.*", "");
  }

  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+)");

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
