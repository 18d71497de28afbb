package leanto.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.book.Chapter;
import leanto.book.HtmlBook;
import leanto.book.Piece;
import leanto.book.PlainBook;
import leanto.book.TextSink;
import leanto.exchange.Copies;
import leanto.journal.Journal;
import leanto.journal.Listed;
import leanto.journal.Opened;
import leanto.journal.Passage;
import leanto.yaml.Refused;

/// Takes entries to a place, in a form. What cannot be read is named, and the others are taken.
final class Exporting {

  private final House house;
  private final ExportForm form;
  private final boolean asked;
  private final List<Listed> files;
  private final Journal journal;
  private final Path root;
  private boolean all = true;

  /// @param asked whether the text of questions is taken too
  /// @param files which, in order
  Exporting(House house, ExportForm form, boolean asked, List<Listed> files)
      throws Stopped, Refused, IOException {
    this.house = house;
    this.form = form;
    this.asked = asked;
    this.files = files;
    this.journal = house.journal();
    this.root = house.journalFolder().path().toRealPath();
  }

  /// Takes every one of them.
  ///
  /// @return whether all of them could be read
  boolean all(ExportTarget target) throws Stopped, IOException {
    switch (form) {
      case MARKDOWN -> copy(target.path().orElseThrow());
      case JSONL -> target.write(sink -> each(opened -> sink.put(json(opened) + "\n")));
      case TEXT -> target.write(this::text);
      case HTML -> target.write(this::html);
    }
    return all;
  }

  /// Takes the answers that a person chooses, one by one.
  ///
  /// @return the exit code
  int chosen(ExportTarget target) throws Stopped, Refused, IOException {
    List<ChoosePages.Answered> answers = new ArrayList<>();
    each(opened -> {
      for (Piece piece : chapter(opened).pieces()) {
        if (!piece.answer().isBlank()) {
          answers.add(new ChoosePages.Answered(opened.listed(), piece));
        }
      }
    });
    String file = house.folders().shown(target.path().orElseThrow());
    ChoosePages.Chosen chosen =
        Seat.in(house, seat -> new ChoosePages(house, seat, file, answers).show());
    if (chosen.end().isPresent()) {
      return Seat.exit(chosen.end().get());
    }
    if (chosen.pieces().isEmpty()) {
      house.note("Nothing was taken, so nothing is written.");
    } else {
      target.write(sink -> sink.put(page(chosen.pieces())));
    }
    return Exit.DONE;
  }

  private String page(List<Piece> pieces) {
    return switch (form) {
      case HTML -> HtmlBook.page(pieces);
      case TEXT -> PlainBook.page(pieces);
      case MARKDOWN, JSONL -> PlainBook.page(pieces.stream().map(Exporting::headed).toList());
    };
  }

  private static Piece headed(Piece piece) {
    return new Piece(piece.ask().isBlank() ? "" : "## " + piece.ask(), piece.answer());
  }

  private interface Taker {
    void take(Opened opened) throws IOException;
  }

  private void each(Taker taker) throws IOException {
    for (Listed file : files) {
      Optional<Opened> opened = read(file.path());
      if (opened.isPresent() && house.output().isHeard()) {
        taker.take(opened.get());
      }
    }
  }

  private Optional<Opened> read(Path file) {
    try {
      return Optional.of(journal.read(file));
    } catch (IOException unread) {
      house.note(unread.getMessage());
      all = false;
      return Optional.empty();
    }
  }

  private void copy(Path folder) throws Stopped, IOException {
    Copies copies = new Copies(folder);
    try {
      each(opened -> {
        Path file = opened.listed().path();
        byte[] bytes = text(opened).getBytes(StandardCharsets.UTF_8);
        copies.put(root.relativize(file), bytes, Files.getLastModifiedTime(file));
      });
    } catch (IOException stopped) {
      throw new Stopped(
          Exit.NOT_KEPT,
          stopped.getMessage()
              + " What was copied before that is in "
              + house.folders().shown(folder)
              + ".");
    }
    FreshFile.print(house, folder);
  }

  private void text(TextSink sink) throws IOException {
    boolean[] first = {true};
    each(opened -> {
      sink.put((first[0] ? "" : PlainBook.BETWEEN) + PlainBook.of(chapter(opened)));
      first[0] = false;
    });
  }

  private void html(TextSink sink) throws IOException {
    HtmlBook.write(
        files.stream().map(Exporting::head).toList(),
        number -> {
          Chapter head = head(files.get(number));
          Optional<Opened> opened =
              house.output().isHeard() ? read(files.get(number).path()) : Optional.empty();
          // The list of contents leads to it already.
          return new Chapter(
              head.when(), head.title(), opened.map(it -> chapter(it).pieces()).orElse(List.of()));
        },
        sink);
  }

  private static Chapter head(Listed listed) {
    return new Chapter(listed.date(), listed.title(), List.of());
  }

  private String json(Opened opened) throws IOException {
    Path file = opened.listed().path();
    Map<String, Object> object = Entries.json(opened.listed());
    object.put("path", root.relativize(file).toString());
    // Where nothing else says the date of a file, it goes with it.
    Instant changed = Files.getLastModifiedTime(file).toInstant();
    if (changed.equals(opened.listed().date().toInstant())) {
      object.put("changed", changed.toString());
    }
    object.put("text", text(opened));
    return Json.line(object);
  }

  private String text(Opened opened) {
    return asked ? opened.text() : opened.withoutQuestions();
  }

  private Chapter chapter(Opened opened) {
    List<Piece> pieces = new ArrayList<>();
    for (Passage passage : opened.passages()) {
      boolean question = !passage.id().isEmpty();
      pieces.add(new Piece(question && !asked ? "" : passage.ask(), bare(passage.answer())));
    }
    return new Chapter(opened.listed().date(), opened.listed().title(), pieces);
  }

  // A byte-order mark at the start of a file is none of its words.
  private static String bare(String words) {
    return words.startsWith("\uFEFF") ? words.substring(1).stripLeading() : words;
  }
}
