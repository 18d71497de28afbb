/// What is asked: prompt sets, their questions, and the conditions under which a question is put.
///
/// Data only. Nothing here knows where a set was read from, or who answers it.
package leanto.prompt;
