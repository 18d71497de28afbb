/// Door 1: prompt sets, in the program and on disk.
///
/// [leanto.library.Shelf] finds a set by its id or its path; [leanto.library.SetReader] makes a
/// [leanto.prompt.PromptSet] of its file, or names everything that stands in the way;
/// [leanto.library.SetTemplate] starts a new one. The format is that of `design.md` 3; the schema
/// beside the sets, `prompts/prompt-set.schema.json`, tells it to editors.
package leanto.library;
