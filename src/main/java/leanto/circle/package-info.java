/// A person's circle as a file of their own, `circle.yaml` in the journal folder.
///
/// [CircleReader] takes what a person has written to a [leanto.lookback.Circle], or says what of it
/// cannot be read as meant, and where. [CircleText] puts one thing in and takes one out, and leaves
/// every other byte. [CircleFile] is the file.
package leanto.circle;
