package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.lookback.Item;
import leanto.yaml.Refused;

/// Things that were kept, on standard output: as they are, with a blank line between, or one JSON
/// object a line.
///
/// @param dates whether each has its day
record LookLines(House house, boolean dates) {

  void print(List<Kept> items) throws Refused, IOException {
    String between = "";
    for (Kept kept : items) {
      if (house.globals().json()) {
        house.out().println(Json.line(json(kept)));
      } else {
        String day = dates ? day(kept) + "\n" : "";
        house.print(between + day + kept.item().text() + "\n");
        between = "\n";
      }
    }
  }

  private String day(Kept kept) throws Refused, IOException {
    return house.day(kept.entry().date()).toString();
  }

  private Map<String, Object> json(Kept kept) throws Refused, IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", kept.entry().path().toString());
    if (dates) {
      object.put("date", day(kept));
    }
    List<Map<String, String>> exchanges = new ArrayList<>();
    for (Item.Part part : kept.item().parts()) {
      Map<String, String> exchange = new LinkedHashMap<>();
      exchange.put("id", part.exchange().id());
      exchange.put("ask", part.exchange().ask());
      exchange.put("answer", part.words());
      exchanges.add(exchange);
    }
    object.put("exchanges", exchanges);
    return object;
  }
}
