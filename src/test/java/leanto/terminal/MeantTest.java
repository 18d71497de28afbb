package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTest {

  @ParameterizedTest
  @CsvSource({
    "//back, /back",
    "//BACK, /BACK",
    "//edit, /edit",
    "//backwards, //backwards",
    "/usr, /usr",
    "///, ///"
  })
  void aSlashInFrontMakesWordsOfAKey(String typed, String meant) {
    assertEquals(meant, Meant.by(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/back",
        "a\n/stop\nb",
        "/edit",
        "/stop\n",
        "\n/help\n\n",
        "//",
        "a/b",
        "/",
        "a\r\n/x\r\n",
        ""
      })
  void whatStandsInAFieldMeansWhatItMeantBefore(String meant) {
    assertEquals(meant, Meant.by(Meant.typed(meant)));
  }
}
