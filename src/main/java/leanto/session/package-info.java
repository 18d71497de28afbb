/// Asking, as pure state: where a sitting stands, what is shown there, and where a reply leads.
///
/// [leanto.session.Session] is the state, [leanto.session.Stage] its screens,
/// [leanto.session.Route] the order of the questions, [leanto.session.Hearing] what typed words
/// mean. [leanto.session.Conversation] is the one port to whoever answers, and [leanto.session.Sit]
/// the loop that joins them. No terminal, no file and no clock is known here.
package leanto.session;
