package promptcli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import promptcli.model.Body;
import promptcli.model.Problems;
import promptcli.model.RenderException;

/** No text hangs the parser or the renderer, or makes them throw what they do not promise. */
class BoundsTest {

  private static final int LENGTH = 256 * 1024;
  private static final String TOO_MANY_STEPS =
      "this prompt takes more than 5000000 steps: it repeats its sections too often";
  private static final String TOO_LONG =
      "this prompt is longer than " + Bodies.LIMIT + " characters: shorten its values";

  @Test
  void partialsThatDouble() {
    assertRefused(doubling("", 45), "{{>p0}}", TOO_MANY_STEPS);
    assertRefused(doubling("some text".repeat(99), 45), "{{>p0}}", TOO_LONG);
    assertRefused(doubling("\n", 45), "\t{{>p0}}\n", TOO_MANY_STEPS);
    assertRefused(doubling("{{#no}}{{/no}}", 45).with("no", false), "{{>p0}}", TOO_MANY_STEPS);
    assertRefused(doubling("\n".repeat(99_999), 45), " {{>p0}}\n", TOO_LONG);
    assertThat(doubling("x", 10).render("{{>p0}}")).hasSize(1024);
  }

  @Test
  void sectionsThatMultiply() {
    Bodies bodies = new Bodies().with("x", Collections.nCopies(1000, "a"));
    assertRefused(bodies, "{{#x}}".repeat(50) + "{{/x}}".repeat(50), TOO_MANY_STEPS);
    assertRefused(bodies, "{{#x}}".repeat(50) + "{{.}}" + "{{/x}}".repeat(50), TOO_MANY_STEPS);
    assertRefused(
        bodies.with("no", ""),
        "{{#x}}{{#x}}" + "{{#no}}{{/no}}".repeat(1000) + "{{/x}}{{/x}}",
        TOO_MANY_STEPS);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileText(String text) {
    Bodies bodies =
        new Bodies()
            .with("x", "v")
            .with("y", false)
            .partial("p", "{{x}}\n")
            .partial("q", "  {{>p}}\n");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Problems problems = new Problems();
          Body body = bodies.parse(text, problems);
          assertThat(problems.inOrder())
              .allMatch(problem -> problem.message().chars().noneMatch(Character::isISOControl));
          if (problems.isEmpty()) {
            try {
              bodies.render(body, Bodies.LIMIT);
            } catch (RenderException | IllegalArgumentException e) {
              // Said clearly; what else is thrown fails the test.
            }
          }
        });
  }

  static Stream<String> hostile() {
    Stream<String> repeated =
        Stream.of(
                "{",
                "{{",
                "{{{",
                "{{ ",
                "{{}}",
                "{{ }}",
                "}}",
                "{{x}}",
                "{{{x}}}",
                "{{&x}}",
                "{{x",
                "{{{x}}",
                "{{#x}}",
                "{{^x}}",
                "{{/x}}",
                "{{#x}}{{/x}}",
                "{{#x}}{{/y}}",
                "{{^y}}{{#x}}",
                "{{#x}}\n",
                "{{#x}}\n{{/x}}\n",
                "{{$x}}",
                "{{<x}}",
                "{{?x}}",
                "{{%x}}",
                "{{*x}}",
                "{{!",
                "{{! }}",
                "{{=",
                "{{==}}",
                "{{=| |=}}|={{ }}=|",
                "{{={ }=}}{={{ }}=}",
                "{{>p}}",
                "{{>q}}",
                " {{>q}}\n",
                "{{>none}}",
                "{{>*x}}",
                "{{.}}",
                "{{#.}}",
                "{{a.b.c}}",
                ".",
                "{{..}}",
                " ",
                "\n",
                "\r",
                "\r\n",
                "\t{{!}}\n",
                "\0",
                "\ud800",
                "😀{{",
                "{{😀}}",
                "{{\ud800}}",
                "{{\n")
            .map(piece -> piece.repeat(LENGTH / piece.length()));
    StringBuilder delimiters = new StringBuilder("{{=a0 b0=}}");
    for (int i = 0; delimiters.length() < LENGTH - 40; i++) {
      delimiters.append("a" + i + "=a" + (i + 1) + " b" + (i + 1) + "=b" + i);
    }
    StringBuilder unknown = new StringBuilder();
    for (int i = 0; unknown.length() < LENGTH - 20; i++) {
      unknown.append("{{>n").append(i).append("}}");
    }
    Stream<String> others =
        Stream.of(
            delimiters.toString(),
            unknown.toString(),
            "{{" + " ".repeat(LENGTH - 4) + "}}",
            "{{" + "x".repeat(LENGTH - 4) + "}}",
            "{{" + "x.".repeat(LENGTH / 2 - 4) + "}}",
            "{{#x}}".repeat(LENGTH / 12) + "{{/x}}".repeat(LENGTH / 12),
            "{{#x}}".repeat(LENGTH / 12) + "{{/y}}".repeat(LENGTH / 12),
            "{{#x}}" + "{{#y}}".repeat(LENGTH / 12) + "{{/x}}".repeat(LENGTH / 12 - 1),
            "{{=" + "x".repeat(LENGTH / 4) + "y z=}}" + "x".repeat(LENGTH / 2),
            "{{=z " + "x".repeat(LENGTH / 4) + "y=}}z" + "x".repeat(LENGTH / 2),
            "{{!" + "{{".repeat(LENGTH / 2 - 4) + "}}",
            "{{={{".repeat(LENGTH / 6) + "}}");
    return Stream.concat(repeated, others);
  }

  /** Partials of which each includes the next one twice. */
  private static Bodies doubling(String last, int levels) {
    Bodies bodies = new Bodies().partial("p" + levels, last);
    for (int i = 0; i < levels; i++) {
      String next = "{{>p" + (i + 1) + "}}\n";
      bodies.partial("p" + i, next + next);
    }
    return bodies;
  }

  private static void assertRefused(Bodies bodies, String template, String message) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThatThrownBy(() -> bodies.render(template))
                .isInstanceOf(RenderException.class)
                .hasMessage(message));
  }
}
