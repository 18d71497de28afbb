package leanto.lookback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leanto.entry.Entry;
import leanto.entry.Exchange;

/// What was asked and what was given, both directions in one list (E47): a block for what one
/// sitting says of an ask, one for what it says of a gift, and one for each thing that goes both
/// ways.
public record Asks() implements Look {

  // A question about a gift has this tag beside the one for what it asks.
  private static final String GIFT = "gift";
  private static final String BOTH_WAYS = "both-ways";

  /// What a question of a block is about, in the order in which it is shown.
  private enum Role {
    WHAT("ask", "ask"),
    WITH("with", "with"),
    HAPPENED("outcome", "what happened"),
    KEEP_IN_MIND("keep-in-mind", "to keep in mind");

    private final String tag;
    private final String label;

    Role(String tag, String label) {
      this.tag = tag;
      this.label = label;
    }

    // A question on what came of an ask may have the tag of an ask as well: the later one decides.
    static Optional<Role> of(Exchange exchange) {
      return Stream.of(values())
          .filter(role -> exchange.tags().contains(role.tag))
          .reduce((_, later) -> later);
    }
  }

  @Override
  public List<Item> in(Entry entry) {
    List<Item> items = new ArrayList<>();
    List<Exchange> asked = new ArrayList<>();
    List<Exchange> given = new ArrayList<>();
    for (Exchange exchange : entry.exchanges()) {
      if (exchange.tags().contains(GIFT)) {
        given.add(exchange);
      } else if (Role.of(exchange).isPresent()) {
        asked.add(exchange);
      } else if (exchange.tags().contains(BOTH_WAYS)) {
        items.add(new Item(List.of(part("to and fro", exchange))));
      }
    }
    block(asked, Role.WHAT.label).ifPresent(items::addFirst);
    block(given, "gave").ifPresent(items::add);
    return items;
  }

  private static Optional<Item> block(List<Exchange> exchanges, String what) {
    List<Item.Part> parts = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Exchange exchange : exchanges) {
        if (Role.of(exchange).orElse(Role.WHAT) == role) {
          parts.add(part(role == Role.WHAT ? what : role.label, exchange));
        }
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Item(parts));
  }

  private static Item.Part part(String label, Exchange exchange) {
    return new Item.Part(label, InWords.of(exchange.answer()), exchange);
  }
}
