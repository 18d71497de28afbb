/// The person's editor, as a process ([leanto.editor.Editor]), and words that are lent to it
/// ([leanto.editor.Loan]).
package leanto.editor;
