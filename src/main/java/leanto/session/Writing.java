package leanto.session;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// Writing freely: one page, on which nothing is asked. The invitation that stands over it is not
/// kept.
///
/// @param title what stands in the listing, on one line
/// @param tags the person's own, without `#`
public record Writing(String title, List<String> tags) {

  /// The title where a person gives none.
  public static final String TITLE = "Written freely";

  public Writing {
    tags = List.copyOf(tags);
  }

  /// Without a title or a tag of the person's own.
  public static Writing plain() {
    return new Writing(TITLE, List.of());
  }

  /// The sitting in which it is written.
  ///
  /// @param began the real instant, or the day that it is for
  /// @param unkept whether nothing at all is kept
  /// @param doors the person's own lines for the doors page
  public Sitting sitting(OffsetDateTime began, boolean unkept, List<String> doors) {
    return new Sitting(List.of(Frame.page()), began, unkept, doors, Map.of()).writing(this);
  }
}
