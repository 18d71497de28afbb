package leanto.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import leanto.fuzz.Mutation;
import leanto.fuzz.Target;
import leanto.yaml.Gentle;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// Settings with something changed: read, or refused.
public final class SettingsTargets {

  private static final List<String> SEEDS =
      List.of(
          "journal: ~/Journal\ndrafts: hold\nday-ends: 04:00\neditor: nano\n",
          "# mine\n\nword: going it alone\nleave-out: [holidays, \"the office: all of it\"]\n",
          "drafts: none\nleave-out:\n  - work\n  - 'family'\nday-ends: '23:59'\n",
          "{drafts: hold, word: ~}\n",
          "");

  private SettingsTargets() {}

  public static List<Target<?>> all() {
    Stream<byte[]> seeds = SEEDS.stream().map(seed -> seed.getBytes(StandardCharsets.UTF_8));
    return List.of(new Target<>("settings", Mutation.of(seeds.toList()), SettingsTargets::read));
  }

  private static boolean read(byte[] bytes) throws IOException {
    try {
      Source source =
          Intake.stream("settings.yaml", new ByteArrayInputStream(bytes), Limits.SETTINGS);
      SettingsReader.read(source, Yaml.read(source, Limits.SETTINGS));
      return true;
    } catch (Refused refused) {
      Gentle.assertGentle(refused);
      return false;
    }
  }
}
