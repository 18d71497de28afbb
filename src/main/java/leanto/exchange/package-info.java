/// Door 8: what comes in from elsewhere, and copies that go out.
///
/// A reader for each form takes a file apart, keeps every word, and names what could not be taken.
/// None of them writes: that is left to the journal, which knows what is there.
///
///     jrnl, Day One, own lines, a folder ──▶ a reader ──▶ Arrivals ──▶ Journal
///
/// - Files are told apart by [Forms], and read by [JrnlText], [OwnLines], and [JsonForms] for
///   [JrnlJson] and [DayOne]; [MarkdownFolder] takes files as they are. However large a file is, one
///   entry of it is in memory at a time: its words are read again when they are written.
/// - [BracketedDate] reads the dates of jrnl; which line begins an entry, and which only looks like
///   one, is for [JrnlText] to say.
/// - [Copies] puts files as they are into a folder that was empty.
package leanto.exchange;
