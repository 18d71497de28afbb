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
/// - *Drafts* are files of [DraftRecord]s: [Draft] writes, [DraftFile] keeps them on the disk,
///   [Drafts] finds those that wait.
/// - *Changing* an entry is asked for by a person, one thing at a time: [Less] makes the text without
///   it, [NoteMarkdown] puts a note beneath, [Tags] changes the tags; and [InPlace] puts that in the
///   place of the old one.
///
/// Reading changes nothing, and no file that exists is ever opened for writing.
package leanto.journal;
