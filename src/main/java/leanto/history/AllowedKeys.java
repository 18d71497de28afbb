package leanto.history;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The keys of git's configuration that a repository may have, because none of them runs a command
/// in what is done here.
///
/// A list of those that do would have to know each future version of git. So whatever is not known
/// here is named, and nothing is done. Some keys here name a command and are still allowed, because
/// [Git] switches them off (`core.hooksPath`, `core.fsmonitor`, `core.editor`, `core.pager`), or no
/// command here reads them (`alias`, `pager`, `gui`).
final class AllowedKeys {

  // As git gives them: section and name in lower case, what is between as it stands.
  private static final Pattern ALWAYS =
      any(
          "core\\.(?!alternaterefscommand|worktree|sshcommand|gitproxy|askpass)[^.]+",
          "remote\\.(.+\\.)?(url|pushurl|fetch|push|tagopt|prune|prunetags|mirror|skipdefaultupdate"
              + "|skipfetchall|followremotehead|promisor|partialclonefilter|pushdefault"
              + "|gh-resolved|proxy|proxyauthmethod)",
          "diff\\.(?!external$)[^.]+",
          "diff\\..+\\.(binary|xfuncname|funcname|algorithm|cachetextconv|wordregex)",
          "merge\\.[^.]+",
          "merge\\..+\\.(name|recursive)",
          "(merge|diff)tool\\.[^.]+",
          "(merge|diff)tool\\..+\\.(path|trustexitcode|keepbackup|hidesourcefiles)",
          "lfs\\.(?!customtransfer|extension|standalonetransferagent).+",
          "filter\\..+\\.required",
          "gpg\\.(?!program)[^.]+",
          "gpg\\..+\\.(allowedsignersfile|revocationfile|mintrustlevel)",
          "credential\\.(.+\\.)?(username|usehttppath|interactive)",
          "gc\\.(?!recentobjectshook)[^.]+",
          "uploadpack\\.(?!packobjectshook)[^.]+",
          "trailer\\.[^.]+",
          "url\\.(?!.*::).+\\.(insteadof|pushinsteadof)",
          "(branch|user|author|committer|gui|guitool|gitk|extensions|init|pull|push|fetch|rebase"
              + "|status|log|format|color|column|commit|tag|maintenance|pack|index|feature|advice"
              + "|rerere|receive|transfer|submodule|alias|pager|github|gitlab|desktop|vscode"
              + "|gitflow|safe|include|includeif|i18n|http|https|sparse|checkout|clean|clone"
              + "|blame|show|stash|mailmap|notes|apply|am|grep|versionsort|worktree|trace2|remotes"
              + "|revert|bundle|repack|promisor|fsck|help|showbranch|web|browser)\\..+");

  // Where no other repository is reached, these are not read.
  private static final Pattern NEAR =
      any(
          "core\\.(sshcommand|gitproxy|askpass)",
          "credential\\..+",
          "ssh\\.variant",
          "remote\\..+\\.(uploadpack|receivepack|vcs)",
          "protocol\\..+",
          "url\\..+\\.(insteadof|pushinsteadof)");

  private AllowedKeys() {}

  /// Whether a key is allowed.
  ///
  /// @param key as `git config --list` gives it
  /// @param far whether another repository is to be reached
  static boolean has(String key, boolean far) {
    int name = key.lastIndexOf('.');
    String known = key.substring(0, name) + key.substring(name).toLowerCase(Locale.ROOT);
    return ALWAYS.matcher(known).matches() || !far && NEAR.matcher(known).matches();
  }

  private static Pattern any(String... keys) {
    return Pattern.compile(String.join("|", List.of(keys)), Pattern.DOTALL);
  }
}
