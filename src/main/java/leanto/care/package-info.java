/// The language rules, pure (`care.md` 3): words and shapes to avoid, reading level, the shape of a
/// set. What ships keeps them, which is a test; a person's own set gets notes, and is never refused
/// for them.
package leanto.care;
