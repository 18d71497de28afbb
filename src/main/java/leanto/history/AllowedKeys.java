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
          "core\\.(abbrev|alternaterefsprefixes|attributesfile|autocrlf|bare|bigfilethreshold"
              + "|checkroundtripencoding|checkstat|commentchar|commentstring|commitgraph"
              + "|compression|configlocktimeout|createobject|deltabasecachelimit|editor|eol"
              + "|excludesfile|filemode|filesreflocktimeout|fscache|fsmonitor"
              + "|fsmonitorhookversion|fsync|fsyncmethod|fsyncobjectfiles|hidedotfiles"
              + "|hookspath|ignorecase|ignorestat|lockfilepid|logallrefupdates|longpaths"
              + "|loosecompression|maxtreedepth|multipackindex|notesref|packedgitlimit"
              + "|packedgitwindowsize|packedrefstimeout|pager|precomposeunicode"
              + "|prefersymlinkrefs|preloadindex|protecthfs|protectntfs|quotepath"
              + "|repositoryformatversion|safecrlf|sharedrepository|sparsecheckout"
              + "|sparsecheckoutcone|splitindex|symlinks|trustctime|unsetenvvars"
              + "|untrackedcache|usereplacerefs|warnambiguousrefs|whitespace)",
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
          "gpg\\.(format|mintrustlevel)",
          "gpg\\..+\\.(allowedsignersfile|revocationfile|mintrustlevel)",
          "credential\\.(.+\\.)?(username|usehttppath|interactive)",
          "gc\\.(aggressivedepth|aggressivewindow|auto|autodetach|autopacklimit"
              + "|bigpackthreshold|cruftpacks|logexpiry|maxcruftsize|packrefs|pruneexpire"
              + "|reflogexpire|reflogexpireunreachable|repackfilter|repackfilterto"
              + "|rerereresolved|rerereunresolved|worktreepruneexpire|writecommitgraph)",
          "gc\\..+\\.(reflogexpire|reflogexpireunreachable)",
          "uploadpack\\.(allowanysha1inwant|allowfilter|allowreachablesha1inwant|allowrefinwant"
              + "|allowtipsha1inwant|hiderefs|keepalive)",
          "receive\\.(advertiseatomic|advertisepushoptions|autogc|certnonceseed|certnonceslop"
              + "|denycurrentbranch|denydeletecurrent|denydeletes|denynonfastforwards"
              + "|fsckobjects|hiderefs|keepalive|maxinputsize|procreceiverefs|shallowupdate"
              + "|unpacklimit|updateserverinfo)",
          "receive\\.fsck\\..+",
          "trailer\\.[^.]+",
          "url\\.(?!.*::).+\\.(insteadof|pushinsteadof)",
          "(branch|user|author|committer|gui|guitool|gitk|extensions|init|pull|push|fetch|rebase"
              + "|status|log|format|color|column|commit|tag|maintenance|pack|index|feature|advice"
              + "|rerere|transfer|submodule|alias|pager|github|gitlab|desktop|vscode"
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
