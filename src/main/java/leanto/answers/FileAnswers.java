package leanto.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import leanto.entry.Answer;
import leanto.session.Conversation;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Place;

/// Answers each question from a file, passes by what the file leaves out, and keeps everything.
public final class FileAnswers implements Conversation {

  private final Map<String, Sheet.Line> left;

  /// Takes a sheet that was read for the same sitting.
  public FileAnswers(Sheet sheet) {
    left = new LinkedHashMap<>(sheet.lines());
  }

  @Override
  public Reply ask(Turn turn, Consumer<String> halfTyped) {
    return switch (turn) {
      case Turn.Field field -> answer(field.asked());
      // The program's own screens: begin, keep all. Their first choice is the one that goes on.
      case Turn.Screen screen ->
          new Reply.Typed(screen.enter() ? "" : screen.choices().getFirst().key());
    };
  }

  /// What the file answers and nobody asked, because its branch was not taken; by key, with its
  /// place.
  public Map<String, Place> unasked() {
    Map<String, Place> places = new LinkedHashMap<>();
    left.forEach((key, line) -> places.put(key, line.place()));
    return places;
  }

  private Reply answer(String key) {
    Sheet.Line line = left.remove(key);
    return line == null ? new Reply.Typed("") : gave(line.answer());
  }

  private static Reply gave(Answer answer) {
    return new Reply.Gave(answer);
  }
}
