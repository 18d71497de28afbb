package leanto.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import leanto.fuzz.Mutation;
import leanto.fuzz.Target;
import leanto.prompt.PromptSet;
import leanto.session.Preview;
import leanto.session.Sitting;
import leanto.yaml.Gentle;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;
import leanto.yaml.Source;

/// Prompt sets with something changed: each is read and can be sat with, or is refused in words
/// that a person can bear.
public final class SetTargets {

  private static final String JSON =
      "{\"title\": \"T\", \"questions\": [\"A\", {\"ask\": \"\\u00e9\", \"kind\": \"line\"}]}";
  private static final int NOTED = 32; // it takes longer than all the rest
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T21:30:00+01:00");

  private SetTargets() {}

  public static List<Target<?>> all() {
    Function<RandomGenerator, byte[]> yaml = Mutation.of(seeds());
    Function<RandomGenerator, byte[]> json =
        Mutation.of(List.of(JSON.getBytes(StandardCharsets.UTF_8)));
    return List.of(
        new Target<>("a prompt set", yaml, bytes -> read("a-set.yaml", bytes)),
        new Target<>("a prompt set as JSON", json, bytes -> read("a-set.json", bytes)));
  }

  private static boolean read(String name, byte[] bytes) throws IOException {
    try {
      Source source = Intake.stream(name, new ByteArrayInputStream(bytes), Limits.PROMPT_SET);
      PromptSet set = SetReader.read(source, "a-set");
      Preview.of(new Sitting(List.of(set), NOW, false));
      if (bytes.length % NOTED == 0) {
        SetNotes.of(source, set);
      }
      return true;
    } catch (Refused refused) {
      Gentle.assertGentle(refused);
      return false;
    }
  }

  private static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    try {
      for (SetFolder folder : List.of(SetFolder.GOOD, SetFolder.SHIPPED)) {
        for (Path file : folder.files()) {
          seeds.add(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seeds;
  }
}
