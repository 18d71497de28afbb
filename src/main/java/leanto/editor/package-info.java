/// The person's editor, as a process.
package leanto.editor;
