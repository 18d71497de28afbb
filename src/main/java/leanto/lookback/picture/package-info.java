/// Pictures of what was kept, only where one is asked for (`care.md` 5.3).
///
/// A [Picture] is drawn as SVG for a file, in box characters for a terminal, and said in plain
/// sentences. All three take only the order of things and where a person placed them; the one
/// exception is a [Chart], which a person asks for to see days and numbers of their own. The same
/// data gives the same bytes. Words stay out unless they are asked for.
///
/// - [Svg] writes elements; [Dye] has the few colours, which differ in lightness, so that nothing
///   hangs on a hue; [Label] folds words.
/// - [Rows] lays things of one size out without a hole; [Boxes] joins the lines of frames.
/// - [Pattern] is what a patch of a [Quilt] can look like.
package leanto.lookback.picture;
