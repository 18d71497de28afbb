/// A person's entries as one page for a browser or for paper, and as plain text. Pure: words go in,
/// text comes out, and the same words give the same bytes.
///
/// - [HtmlBook] is the page: a list of contents, then each entry. It asks for nothing from
///   anywhere, and has no script, no link that leads out, and no date of its making.
/// - [Blocks] and [Inline] show the Markdown of a person: what they do not know stays as it is
///   written. [Html] makes every word harmless before it is put there.
/// - [PlainBook] is the same as plain text.
package leanto.book;
