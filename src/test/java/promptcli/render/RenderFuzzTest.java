package promptcli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.model.Problems;
import promptcli.model.RenderException;

/**
 * Whatever a template and its partials hold, there is a diagnostic with a place, or a result;
 * nothing else.
 *
 * <p>An input is a text: the template, the partials {@code p} and {@code q}, and a value, each from
 * the other parted by a line {@code ~}. An ordinary test run goes through those that are kept in
 * the folder {@code RenderFuzzTestInputs}.
 */
class RenderFuzzTest {

  private static final Pattern STANDALONE_PARTIAL =
      Pattern.compile(
          "(?<![^\n])(?<indent>[ \t]*)\\{\\{\\s*>\\s*(?<name>[pq])\\s*\\}\\}[ \t]*(\r?\n|\\z)");

  /** What the specification covers. */
  private static final List<String> PIECES =
      Stream.concat(
              Stream.of("\n", " ", "\t", "\r\n", "a", "{", "}", "|", "=", "\n~\n", "{{!\nc\n}}"),
              """
              {{x}}|{{{x}}}|{{&y}}|{{n}}|{{!c}}|{{#x}}|{{/x}}|{{^x}}|{{#no}}|{{^no}}|{{/no}}|{{#n}}|\
              {{/n}}|{{#list}}|{{^list}}|{{/list}}|{{.}}|{{#none}}|{{^none}}|{{/none}}|{{>p}}|{{> q}}|\
              {{=< >=}}|<={{ }}=>|<x>|<#x>|</x>|<.>|<!>"""
                  .transform(tags -> Stream.of(tags.split("\\|"))))
          .toList();

  private record Input(String template, String p, String q, String value) {

    static Input of(String text) {
      String[] parts = text.split("\n~\n", 4);
      return new Input(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3));
    }

    private static String part(String[] parts, int index) {
      return index < parts.length ? parts[index] : "";
    }

    String partial(String name) {
      return name.equals("p") ? p : q;
    }

    Bodies bodies() {
      return new Bodies()
          .partial("p", p)
          .partial("q", q)
          .with("x", value)
          .with("y", "y")
          .with("no", false)
          .with("none", List.of())
          .with("list", List.of("a", value))
          .with("n", 7);
    }
  }

  @DictionaryEntries({
    "{{",
    "}}",
    "{{{",
    "}}}",
    "{{#x}}",
    "{{/x}}",
    "{{^no}}",
    "{{/no}}",
    "{{>p}}",
    "{{>q}}",
    "{{!",
    "{{=| |=}}",
    "|={{ }}=|",
    "{{&x}}",
    "{{#list}}",
    "{{/list}}",
    "{{.}}",
    "\\x0A~\\x0A",
    "\\x0D\\x0A",
    "\\x0A  "
  })
  @FuzzTest
  void render(byte[] data) {
    Input input = Input.of(new String(data, StandardCharsets.UTF_8));
    Problems problems = new Problems();
    Body body = input.bodies().parse(input.template, problems);
    problems.inOrder().forEach(problem -> problem.place().ifPresent(at -> check(problem, at)));
    if (problems.isEmpty() && isKnown(body)) {
      try {
        assertThat(input.bodies().render(body, 1 << 20)).hasSizeLessThanOrEqualTo(1 << 20);
      } catch (RenderException e) {
        assertThat(e).hasMessageMatching("(this prompt|.* is a list|.* shows an item)[^\n]*");
      }
    }
  }

  private static void check(Diagnostic problem, Place place) {
    String line = place.source().line(place.line());
    assertThat(place.column()).isBetween(1, line.codePointCount(0, line.length()) + 2);
    // A file has no other control characters than a tab: what else the message has, the text has.
    assertThat(problem.message())
        .hasSizeLessThan(300)
        .doesNotContainPattern("[\n\r]")
        .matches(
            message ->
                message
                    .chars()
                    .filter(Character::isISOControl)
                    .allMatch(c -> place.source().text().indexOf(c) >= 0));
  }

  /** An input is a row of {@link #PIECES}, which make a template and partials as above. */
  @FuzzTest
  void sameAsJmustache(byte[] data) {
    StringBuilder text = new StringBuilder();
    for (byte piece : data) {
      text.append(PIECES.get(Math.floorMod(piece, PIECES.size())));
    }
    Input input = Input.of(text.toString());
    Problems problems = new Problems();
    Body body = input.bodies().parse(input.template, problems);
    if (!problems.isEmpty() || !isKnown(body)) {
      return;
    }
    try {
      String prompt = input.bodies().render(body, 1 << 20);
      // Only now, since jmustache has no bounds.
      assertThat(jmustache(input).orElse(prompt)).isEqualTo(prompt);
    } catch (RenderException refused) {
      // Past a bound; or a list without a section, of which the specification does not say
      // anything.
    }
  }

  private static boolean isKnown(Body body) {
    Set<String> names = Set.of("x", "y", "no", "none", "list", "n", ".");
    return body.uses().stream().allMatch(use -> names.contains(use.name()));
  }

  /** What jmustache makes of it; empty where it knows less than the specification. */
  private static Optional<String> jmustache(Input input) {
    try {
      return Optional.of(
          Mustache.compiler()
              .escapeHTML(false)
              .emptyStringIsFalse(true)
              .withLoader(name -> new StringReader(prepared(input.partial(name), input)))
              .compile(prepared(input.template, input))
              .execute(
                  Map.of(
                      "x",
                      input.value,
                      "y",
                      "y",
                      "no",
                      false,
                      "none",
                      List.of(),
                      "list",
                      List.of("a", input.value),
                      "n",
                      7)));
    } catch (MustacheException refused) {
      return Optional.empty();
    }
  }

  /**
   * A text with its standalone partials put in as the specification has it, since jmustache leaves
   * the line end after them and does not indent them. Nor does it take blanks at the very end for
   * part of a standalone tag's line.
   *
   * @throws MustacheException where a pattern cannot tell
   */
  private static String prepared(String text, Input input) {
    if (text.endsWith(" ") || text.endsWith("\t")) {
      throw new MustacheException("");
    }
    Matcher tag = STANDALONE_PARTIAL.matcher(text);
    StringBuilder result = new StringBuilder();
    while (tag.find()) {
      String partial = input.partial(tag.group("name"));
      boolean isWhole = partial.isEmpty() || partial.endsWith("\n") || tag.end() == text.length();
      if (!isWhole || (text + partial).contains("{{!") || (text + partial).contains("=")) {
        throw new MustacheException("");
      }
      String indented = partial.replaceAll("(?<![^\n])(?!\\z)", tag.group("indent"));
      tag.appendReplacement(result, Matcher.quoteReplacement(prepared(indented, input)));
    }
    return tag.appendTail(result).toString();
  }
}
