package leanto.faults;

import java.util.List;
import leanto.image.Home;

/// A file system to keep a journal and its drafts on. It is mounted in a name space of its own, so
/// that nothing is left of it.
///
/// @param needs the programs that make it
/// @param mounting how it comes to `$M`, with the folder `$B` for what it needs
/// @param under what the program runs under there, so that the disk refuses it something; often
///   nothing
/// @param keeps whether an entry is kept there; else that is told before the first question
record Disk(String name, List<String> needs, String mounting, String under, boolean keeps) {

  private static final String LOOP =
      "truncate -s %s $B/disk && %s $B/disk && mount -o loop%s $B/disk $M";
  private static final String TMPFS = "mount -t tmpfs none $M";
  // As on FAT, exFAT and some disks of a network.
  private static final String NO_LINKS =
      "strace -f -qq -o /dev/null -e trace=?link,linkat -e inject=?link,linkat:error=EPERM ";
  private static final String EXT4 = "mkfs.ext4 -q";

  static List<Disk> all() {
    return List.of(
        keeps("tmpfs", "mount", TMPFS),
        refuses("a read-only mount", "mount", "mount --bind $B $M && mount -o remount,ro,bind $M"),
        keeps("ext4", "mkfs.ext4", LOOP.formatted("16M", EXT4, "")),
        refuses("read-only ext4", "mkfs.ext4", LOOP.formatted("16M", EXT4, ",ro")),
        keeps(
            "overlay",
            "mount",
            "mkdir $B/1 $B/2 $B/3 && mount -t overlay none"
                + " -o lowerdir=$B/1,upperdir=$B/2,workdir=$B/3 $M"),
        refuses("an immutable folder", "chattr", TMPFS + " && chattr +i $M"),
        new Disk("tmpfs without links", List.of("mount", "strace"), TMPFS, NO_LINKS, true),
        keeps("XFS", "mkfs.xfs", LOOP.formatted("320M", "mkfs.xfs -q", "")),
        keeps("btrfs", "mkfs.btrfs", LOOP.formatted("128M", "mkfs.btrfs -q", "")),
        keeps(
            "FAT",
            "mkfs.vfat fusefat",
            "truncate -s 8M $B/disk && mkfs.vfat $B/disk && fusefat -o rw+ $B/disk $M"),
        keeps(
            "exFAT",
            "mkfs.exfat mount.exfat-fuse",
            "truncate -s 8M $B/disk && mkfs.exfat $B/disk && mount.exfat-fuse $B/disk $M"),
        keeps("bindfs", "bindfs", "bindfs $B $M"));
  }

  private static Disk keeps(String name, String needs, String mounting) {
    return new Disk(name, List.of(needs.split(" ")), mounting, "", true);
  }

  private static Disk refuses(String name, String needs, String mounting) {
    return new Disk(name, List.of(needs.split(" ")), mounting, "", false);
  }

  /// Why it cannot be tried here; empty where it can.
  String lacks(Home home) {
    List<String> missing = needs.stream().filter(it -> !Tool.isThere(it)).toList();
    return !missing.isEmpty()
        ? "no " + String.join(", no ", missing) + " here"
        : home.sh(line("true")).exit() == 0 ? "" : "it is not mounted here";
  }

  /// The line of the shell that mounts it and then does something else.
  ///
  /// @param then a command in which no `'` stands
  String line(String then) {
    String made =
        "M=$HOME/mount B=$HOME/behind; rm -rf $B; mkdir -p $M $B && { " + mounting + "; }";
    String rights =
        ProcessHandle.current().info().user().filter("root"::equals).isPresent() ? "-m" : "-Urm";
    // A program that serves the file system ends when that is unmounted.
    String done = "; code=$?; umount $M 2>/dev/null; exit $code";
    return "unshare %s sh -c '%s >/dev/null 2>&1 && ( %s )%s'".formatted(rights, made, then, done);
  }
}
