/// A sitting answered from a file: the third [leanto.session.Conversation], for scripts.
package leanto.answers;
