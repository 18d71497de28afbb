package leanto.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody else who keeps copies of what is put into a folder: version control, or a program that
/// carries folders to other computers (`care.md` P16). They are known by the marks that they leave;
/// nothing is run, and nothing is asked of anyone.
///
/// @param by what it is called
/// @param keeps whether it keeps what was there before, and carries nothing by itself
/// @param mark the file or folder that it is known by
public record Copied(String by, boolean keeps, Path mark) {

  private record Sign(String by, boolean keeps, List<String> inside, List<String> names) {}

  // What lies in its top folder, and what its top folder is called.
  private static final List<Sign> SIGNS =
      List.of(
          new Sign("git", true, List.of(".git"), List.of()),
          new Sign("Mercurial", true, List.of(".hg"), List.of()),
          new Sign("Syncthing", false, List.of(".stfolder"), List.of()),
          new Sign("Dropbox", false, List.of(".dropbox.cache"), List.of("Dropbox")),
          new Sign("OneDrive", false, List.of(), List.of("OneDrive")),
          new Sign("iCloud", false, List.of(), List.of("Mobile Documents", "iCloud Drive")),
          new Sign("Google Drive", false, List.of(), List.of("Google Drive", "GoogleDrive")),
          new Sign("Nextcloud", false, List.of(".nextcloudsync.log"), List.of("Nextcloud")),
          new Sign("ownCloud", false, List.of(".owncloudsync.log"), List.of("ownCloud")),
          new Sign("MEGA", false, List.of(".megaignore"), List.of("MEGA", "MEGAsync")),
          new Sign("pCloud", false, List.of(), List.of("pCloudDrive", "pCloud Drive")),
          new Sign("Seafile", false, List.of(), List.of("Seafile")));

  /// Takes a folder, which need not be there, and gives who keeps copies of it, the nearest first.
  public static List<Copied> of(Path folder) {
    List<Copied> found = new ArrayList<>();
    for (Path above = real(folder); above != null; above = above.getParent()) {
      for (Sign sign : SIGNS) {
        add(sign, above, found);
      }
    }
    return found;
  }

  /// Takes the folder as a person writes it, and gives what this means for what is put there.
  public String sentence(String folder) {
    return keeps
        ? folder + " is under " + by + ": what is committed stays in its history."
        : folder + " is in a folder of " + by + ", which may copy it to other computers.";
  }

  private static void add(Sign sign, Path folder, List<Copied> found) {
    for (String name : sign.inside()) {
      Path mark = folder.resolve(name);
      if (Files.exists(mark, LinkOption.NOFOLLOW_LINKS)) {
        found.add(new Copied(sign.by(), sign.keeps(), mark));
        return;
      }
    }
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    if (sign.names().stream().anyMatch(it -> isNamed(name, it))) {
      found.add(new Copied(sign.by(), sign.keeps(), folder));
    }
  }

  // An account of an employer is added behind: "Dropbox (Work)", "OneDrive - Work".
  private static boolean isNamed(String name, String sign) {
    return name.equals(sign) || name.startsWith(sign + " ") || name.startsWith(sign + "-");
  }

  // As far as it is there a link is followed, so that the place counts and not its name.
  private static Path real(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    Path rest = there.getFileSystem().getPath("");
    while (there.getParent() != null && !Files.exists(there)) {
      rest = there.getFileName().resolve(rest);
      there = there.getParent();
    }
    try {
      return there.toRealPath().resolve(rest).normalize();
    } catch (IOException notOpened) {
      return there.resolve(rest).normalize();
    }
  }
}
