/// Door 2: the journal on the disk. Markdown files, drafts, and how nothing is lost between them.
///
///     Entry ──▶ EntryMarkdown ──▶ SafeWrite ──▶ 2026/2026-03-01-2130.md ──▶ Journal ──▶ Opened
///       ▲
///       └── Waiting ◀── DraftReader ◀── draft ◀── Draft ◀── each answer, as it is given
///
/// - *The format* is decided in [EntryMarkdown] (the file), [AnswerMarkdown] and its [BodyReader]
///   (each kind of answer), [Verbatim] (a person's words) and [leanto.yaml.FlatYaml] (the front matter).
/// - *Any Markdown file* is taken apart by [Page] without losing a byte; [Walk] lists a folder of
///   them, [TextFile] opens only what is safe to open.
/// - *Saving* is [Journal#publish]: the room `files` checks and makes folders, [SafeWrite] puts a new file
///   there whole or not at all.
/// - *Changing* what is there is [InPlace]: the old whole, or the new. [NoteMarkdown] puts a note
///   beneath a file, [Tags] changes its tags.
/// - *Drafts* are files of [DraftRecord]s: [Draft] writes, [DraftFile] keeps them on the disk,
///   [Drafts] finds those that wait.
///
/// Reading changes nothing, and no file that exists is ever opened for writing.
package leanto.journal;
