package leanto.session;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.TimeOfDay;

/// What is sat with: one set or several, or a page to write on, and the instant it began.
///
/// @param sets the sets, in order, at least one
/// @param began the real instant, with the person's offset
/// @param unkept whether nothing at all is kept: private mode, in which there is no keep screen
/// @param doors the person's own lines for the doors page
/// @param lighter what is offered in place of a tender set, by the tender one's id
/// @param writing what is written freely, where no set is sat with
/// @param circle the names in the person's circle, read when they are asked for
public record Sitting(
    List<PromptSet> sets,
    OffsetDateTime began,
    boolean unkept,
    List<String> doors,
    Map<String, Lighter> lighter,
    Optional<Writing> writing,
    Supplier<List<String>> circle) {

  // One for all, so that two sittings without names are equal.
  private static final Supplier<List<String>> NO_NAMES = List::of;

  public Sitting(List<PromptSet> sets, OffsetDateTime began, boolean unkept) {
    this(sets, began, unkept, List.of(), Map.of());
  }

  public Sitting(
      List<PromptSet> sets,
      OffsetDateTime began,
      boolean unkept,
      List<String> doors,
      Map<String, Lighter> lighter) {
    this(sets, began, unkept, doors, lighter, Optional.empty(), NO_NAMES);
  }

  public Sitting {
    doors = List.copyOf(doors);
    lighter = Map.copyOf(lighter);
    sets = List.copyOf(sets);
    if (sets.isEmpty()) {
      throw new IllegalArgumentException("a sitting has a set");
    }
  }

  /// The same, begun at another instant.
  public Sitting began(OffsetDateTime other) {
    return new Sitting(sets, other, unkept, doors, lighter, writing, circle);
  }

  /// The same, with the names of a circle.
  public Sitting circle(Supplier<List<String>> names) {
    return new Sitting(sets, began, unkept, doors, lighter, writing, names);
  }

  /// The same, written freely.
  Sitting writing(Writing page) {
    return new Sitting(sets, began, unkept, doors, lighter, Optional.of(page), circle);
  }

  /// The title of the entry: the sets' titles.
  public String title() {
    return writing.isPresent()
        ? writing.get().title()
        : sets.stream().map(PromptSet::title).collect(Collectors.joining(", "));
  }

  /// The ids of the sets, for the entry.
  public List<String> ids() {
    return isFree() ? List.of() : sets.stream().map(PromptSet::id).toList();
  }

  /// The sets' tags, each once.
  public List<String> tags() {
    Set<String> tags = new LinkedHashSet<>(writing.map(Writing::tags).orElse(List.of()));
    sets.forEach(set -> tags.addAll(set.tags()));
    return List.copyOf(tags);
  }

  /// Whether it is written freely.
  boolean isFree() {
    return writing.isPresent();
  }

  /// The part of the day in which it began, for questions with a `when`.
  public TimeOfDay time() {
    return TimeOfDay.of(began.toLocalTime());
  }

  /// Whether the same is asked at any time of the day.
  public boolean atAnyTime() {
    for (Question question : everything().values()) {
      if (!question.asking().when().times().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /// Everything that is asked: arriving where the first set has no step of its own for it, the
  /// sets, and the close where the last set has none (`care.md` 3.5).
  public List<PromptSet> whole() {
    if (isFree()) {
      return sets;
    }
    List<PromptSet> whole = new ArrayList<>();
    if (!has(sets.getFirst(), Part.ARRIVE)) {
      whole.add(Frame.arriving(title()));
    }
    whole.addAll(sets);
    if (!has(sets.getLast(), Part.CLOSE)) {
      whole.add(Frame.close(title()));
    }
    return whole;
  }

  /// Every question that could be asked, whatever is answered, by the key under which it is kept.
  public Map<String, Question> everything() {
    Set<String> shared = shared();
    Map<String, Question> all = new LinkedHashMap<>();
    for (PromptSet set : whole()) {
      Map<String, Question> own = new LinkedHashMap<>();
      collect(set.questions(), own);
      own.forEach(
          (id, question) -> all.put(shared.contains(id) ? set.id() + "." + id : id, question));
    }
    return all;
  }

  /// The ids that occur in more than one set of the sitting.
  Set<String> shared() {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (PromptSet set : whole()) {
      Map<String, Question> own = new LinkedHashMap<>();
      collect(set.questions(), own);
      for (String id : own.keySet()) {
        if (!seen.add(id)) {
          shared.add(id);
        }
      }
    }
    return shared;
  }

  private static boolean has(PromptSet set, Part part) {
    return set.questions().stream().anyMatch(question -> question.asking().part() == part);
  }

  private static void collect(List<Question> questions, Map<String, Question> ids) {
    for (Question question : questions) {
      ids.put(question.id(), question);
      if (question instanceof Question.Choice choice) {
        choice.options().forEach(option -> collect(option.then(), ids));
      }
    }
  }
}
