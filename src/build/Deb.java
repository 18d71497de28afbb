import module java.base;

/// Writes a package of Debian: an `ar` archive of what is to know of it, and of its files. It has
/// no scripts: installing it puts its files there, and removing it takes them away.
final class Deb {

  // The versions of the C library that a program asks for.
  private static final Pattern NEEDED = Pattern.compile("GLIBC_2\\.([0-9]+)");

  private Deb() {}

  /// Gives the package.
  ///
  /// @param fields what is to know of it, in the order of the file `control`, but for what comes
  ///   from its files
  static byte[] of(Map<String, String> fields, Tree files, Instant time) throws Exception {
    Map<String, String> control = new LinkedHashMap<>(fields);
    String description = control.remove("Description");
    control.put("Installed-Size", Long.toString(kibibytes(files)));
    control.put("Depends", "libc6 (>= 2." + library(files) + ")");
    control.put("Description", description);
    StringBuilder lines = new StringBuilder();
    control.forEach((name, value) -> lines.append(name + ": " + value + "\n"));

    Tree about = new Tree();
    about.put("control", lines.toString());
    about.put("md5sums", sums(files));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("!<arch>\n".getBytes(StandardCharsets.US_ASCII));
    add(out, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII), time);
    add(out, "control.tar.gz", Gzip.of(Tar.of(".", about, time)), time);
    add(out, "data.tar.gz", Gzip.of(Tar.of(".", files, time)), time);
    return out.toByteArray();
  }

  private static void add(ByteArrayOutputStream out, String name, byte[] bytes, Instant time) {
    String header =
        "%-16s%-12d%-6d%-6d%-8s%-10d`\n"
            .formatted(name, time.getEpochSecond(), 0, 0, "100644", bytes.length);
    out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(bytes);
    out.writeBytes(bytes.length % 2 == 0 ? new byte[0] : new byte[] {'\n'});
  }

  // As Debian counts them: each file rounded up, and one for anything else.
  private static long kibibytes(Tree files) {
    long sum = files.folders().size() + files.entries().size() - files.files().size();
    for (byte[] bytes : files.files().values()) {
      sum += (bytes.length + 1023) / 1024;
    }
    return sum;
  }

  private static int library(Tree files) {
    return files.files().values().stream()
        .filter(it -> it.length > 4 && it[0] == 0x7f && it[1] == 'E' && it[2] == 'L')
        .map(it -> new String(it, StandardCharsets.ISO_8859_1))
        .flatMap(it -> NEEDED.matcher(it).results())
        .mapToInt(it -> Integer.parseInt(it.group(1)))
        .max()
        .orElseThrow();
  }

  private static String sums(Tree files) throws NoSuchAlgorithmException {
    MessageDigest md5 = MessageDigest.getInstance("MD5");
    StringBuilder lines = new StringBuilder();
    files
        .files()
        .forEach((path, bytes) ->
            lines.append(HexFormat.of().formatHex(md5.digest(bytes)) + "  " + path + "\n"));
    return lines.toString();
  }
}
