package leanto.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import leanto.book.TextSink;
import leanto.files.Copied;
import leanto.files.FolderCheck;
import leanto.files.Reason;
import leanto.yaml.Refused;

/// Where entries are taken to: a folder, a file that is not there yet, or standard output.
///
/// @param house the house
/// @param path the folder or the file; nothing for standard output
record ExportTarget(House house, Optional<Path> path) {

  /// Takes text, piece by piece.
  @FunctionalInterface
  interface Pieces {
    void to(TextSink sink) throws IOException;
  }

  /// Takes what was typed, and finds out whether something can be put there.
  ///
  /// @param page whether it is one page, whatever its form
  /// @throws Stopped (2) where something is there, or it is no place for copies
  static ExportTarget of(House house, String typed, ExportForm form, boolean page)
      throws Stopped, Refused, IOException {
    boolean folder = form == ExportForm.MARKDOWN && !page;
    if (typed.equals(Specs.STANDARD_INPUT)) {
      if (folder) {
        throw new Stopped(
            Exit.USAGE,
            "As Markdown, each entry is a file of its own, and a folder is wanted for them. With"
                + " --as text or --as jsonl they are printed.");
      }
      return new ExportTarget(house, Optional.empty());
    }
    Path path = folder ? folder(house, typed) : FreshFile.named(house, typed);
    if (form == ExportForm.MARKDOWN) {
      checkOutside(house, path);
    }
    if (folder) {
      FolderCheck.of(path).forEach(house::note);
    }
    Copied.of(folder ? path : path.getParent())
        .forEach(copied -> house.note(copied.sentence(house.folders().shown(path))));
    return new ExportTarget(house, Optional.of(path));
  }

  /// Puts text there, whole or not at all where it is a file, and prints the path of that.
  void write(Pieces pieces) throws Stopped, IOException {
    if (path.isEmpty()) {
      pieces.to(house::print);
      return;
    }
    FreshFile.write(
        house,
        path.get(),
        out -> pieces.to(text -> out.write(text.getBytes(StandardCharsets.UTF_8))));
  }

  private static Path folder(House house, String typed) throws Stopped, IOException {
    Path folder = house.path(typed);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder)) {
      throw new Stopped(
          Exit.USAGE,
          "There is something already: "
              + house.folders().shown(folder)
              + ". An empty folder, or a name that is free, would do.");
    }
    return folder;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      return !all.iterator().hasNext();
    } catch (IOException stopped) {
      throw Reason.because(folder, "could not be listed", stopped);
    }
  }

  // There the copies would be entries themselves.
  private static void checkOutside(House house, Path path) throws Stopped, Refused, IOException {
    Path journal = house.journalFolder().path().toAbsolutePath().normalize();
    if (path.startsWith(journal)
        || Files.exists(journal) && real(path).startsWith(journal.toRealPath())) {
      throw new Stopped(
          Exit.USAGE,
          house.folders().shown(path)
              + " is in the journal, where copies would be entries too. A place outside would do.");
    }
  }

  private static Path real(Path path) throws IOException {
    Path there = path;
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(path));
  }
}
