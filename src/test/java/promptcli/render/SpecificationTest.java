package promptcli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import promptcli.model.Allowance;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The tests of the Mustache specification, from the folder that the system property {@code
 * mustache.spec} names.
 */
class SpecificationTest {

  private static final List<String> MODULES =
      List.of("comments", "delimiters", "interpolation", "inverted", "partials", "sections");

  /** The tests that must fail, each with the rule of ours that it contradicts. */
  private static final Map<String, String> CONTRADICTED =
      Map.of(
          "interpolation: HTML Escaping", "no value is escaped",
          "interpolation: Implicit Iterators - HTML Escaping", "no value is escaped",
          "sections: Implicit Iterator - HTML Escaping", "no value is escaped",
          "partials: Failed Lookup", "a missing partial is an error");

  /**
   * The one test that includes a partial in itself. A template may not, as none of our values could
   * ever end that; the rendering is tested all the same.
   */
  private static final String CYCLE = "partials: Recursion";

  private record Case(String name, JsonNode json) {}

  @TestFactory
  Stream<DynamicTest> specification() {
    return cases().map(test -> DynamicTest.dynamicTest(test.name, () -> check(test)));
  }

  @Test
  void hasEveryTestThatIsNamedHere() {
    Set<String> names = new HashSet<>();
    cases().forEach(test -> names.add(test.name));
    assertThat(names).hasSize(136).containsAll(CONTRADICTED.keySet()).contains(CYCLE);
  }

  private static void check(Case test) {
    String expected = test.json.get("expected").asString();
    Optional<String> actual = rendered(test);
    if (CONTRADICTED.containsKey(test.name)) {
      assertThat(actual).as(CONTRADICTED.get(test.name)).isNotEqualTo(Optional.of(expected));
    } else {
      assertThat(actual).contains(expected);
    }
  }

  /** Empty if the template is refused. */
  private static Optional<String> rendered(Case test) {
    Map<String, SourceText> partials = new HashMap<>();
    if (test.json.has("partials")) {
      test.json
          .get("partials")
          .properties()
          .forEach(
              partial ->
                  partials.put(
                      partial.getKey(),
                      new SourceText(partial.getKey(), partial.getValue().asString())));
    }
    Problems problems = new Problems();
    SourceText source = new SourceText("template", test.json.get("template").asString());
    MustacheBody body =
        (MustacheBody)
            BodyParser.parse(
                Passage.of(source), name -> Optional.ofNullable(partials.get(name)), problems);
    if (test.name.equals(CYCLE)) {
      assertThat(problems.inOrder())
          .singleElement()
          .extracting(Diagnostic::message)
          .isEqualTo("this partial includes itself: node -> node");
    } else if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        body.render(
            context(test.json.get("data")),
            new Output(16, new Allowance("this prompt", 1 << 20), new ArrayList<>())));
  }

  /** The specification's data: of numbers, only integers are values of ours. */
  private static Object context(JsonNode data) {
    if (data.isObject()) {
      Map<String, Object> map = new HashMap<>();
      data.properties().forEach(entry -> map.put(entry.getKey(), context(entry.getValue())));
      return map;
    }
    if (data.isArray()) {
      return data.valueStream().map(SpecificationTest::context).toList();
    }
    if (data.isNull()) {
      return null;
    }
    if (data.isBoolean()) {
      return data.booleanValue();
    }
    return data.isIntegralNumber() ? (Object) data.longValue() : data.asString();
  }

  private static Stream<Case> cases() {
    String folder = System.getProperty("mustache.spec", "");
    assumeTrue(!folder.isEmpty(), "skipped: pass -Dmustache.spec=FOLDER of the specification");
    return MODULES.stream()
        .flatMap(
            module ->
                new ObjectMapper()
                    .readTree(Path.of(folder, module + ".json"))
                    .get("tests")
                    .valueStream()
                    .map(test -> new Case(module + ": " + test.get("name").asString(), test)));
  }
}
