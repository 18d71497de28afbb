/// What this program has left on the machine: seen file by file, with commands that show the same
/// without it, and removed (`care.md` P13, *Be the first system that keeps its word*).
///
/// Nothing is followed out of the folders that are asked about: a link is seen and removed as a
/// link.
package leanto.traces;
