/// The hallway: one thin class per command, and what joins the rooms.
///
/// [leanto.cli.Cli] reads the command line and finds the command; a command translates its words
/// into calls and prints what comes back; [leanto.cli.House] opens the rooms it asks for;
/// [leanto.cli.Sitter] runs a sitting from the first question to the file.
package leanto.cli;
