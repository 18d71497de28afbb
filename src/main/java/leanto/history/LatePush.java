package leanto.history;

import java.util.regex.Pattern;

/// What git says where somebody else has sent something between fetching and sending.
///
/// It is said in several ways, by how far git had come when the branch there moved: before it was
/// looked at, while the two were compared, or while the other git was writing.
final class LatePush {

  // The reasons of a refused branch in `git push --porcelain`, of git 2.39 to 2.55.
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?m)^!.*\\((fetch first|non-fast-forward|needs force|stale info"
              + "|remote ref updated since checkout|cannot lock ref.*|failed to update ref"
              + "|failed to update refs|incorrect old value provided|reference already exists"
              + "|unable to migrate objects to permanent storage)\\)$");

  private static final Pattern LOCKED = Pattern.compile("Unable to create '[^']*\\.lock'");

  private LatePush() {}

  /// Whether fetching again and sending again may go through.
  static boolean is(Ran ran) {
    return !ran.ok() && REFUSED.matcher(ran.text()).find();
  }

  /// What there is to say where it did not, however often.
  ///
  /// @param name what was sent to, such as `origin/main`
  static GitTrouble trouble(Ran ran, String name) {
    return LOCKED.matcher(ran.err()).find()
        ? Reasons.trouble(ran)
        : new GitTrouble(
            GitTrouble.Kind.HINDERED,
            "Somebody else is sending to "
                + name
                + " at this moment. What is kept here stays, and a later sync sends it.");
  }
}
