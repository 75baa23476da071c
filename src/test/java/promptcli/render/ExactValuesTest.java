package promptcli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A value comes out exactly as it went in, wherever it stands. */
class ExactValuesTest {

  private static final List<String> PIECES =
      List.of(
          "{{x}}",
          "{{{x}}}",
          "{{",
          "}}",
          "{{#x}}",
          "{{/x}}",
          "{{>p}}",
          "{{! x }}",
          "{{=<% %>=}}",
          "<%x%>",
          "&<>\"'",
          "\r\n",
          "\n",
          "\r",
          "\u0085",
          "\u2028",
          "\0",
          "\u001b[31m",
          "\u202e",
          "\ufeff",
          "\t",
          "  ",
          "é",
          "e\u0301",
          "😀",
          "${x}",
          "\\",
          "%s");

  @Property
  void asAVariable(@ForAll("values") String value) {
    assertThat(given(value).render("{{x}}|{{{x}}}|{{& x}}"))
        .isEqualTo(value + "|" + value + "|" + value);
  }

  @Property
  void aloneOnALine(@ForAll("values") String value) {
    assertThat(given(value).render("\r\n  {{x}}\r\n")).isEqualTo("\r\n  " + value + "\r\n");
  }

  @Property
  void asAnItem(@ForAll("values") String value) {
    assertThat(new Bodies().with("x", List.of(value, value)).render("{{#x}}<{{.}}>{{/x}}"))
        .isEqualTo("<" + value + "><" + value + ">");
  }

  @Property
  void inAnIndentedPartial(@ForAll("values") String value) {
    Bodies bodies = given(value).partial("p", "{{x}}\n {{>q}}\n").partial("q", "- {{x}}{{x}}\n");
    assertThat(bodies.render(" \t{{>p}}\n"))
        .isEqualTo(" \t" + value + "\n \t - " + value + value + "\n");
  }

  @Test
  void tenMegabytes() {
    String value = String.join("", PIECES).repeat(110_000);
    assertThat(value.length()).isGreaterThan(10_000_000);
    // Not isEqualTo: it would print both.
    assertThat(given(value).render("<{{x}}>").equals("<" + value + ">")).isTrue();
  }

  /** Any text without lone surrogates, rich in what a renderer might trip over. */
  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> anything =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .map(Character::toString);
    return Arbitraries.oneOf(Arbitraries.of(PIECES), anything)
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  private static Bodies given(String value) {
    return new Bodies().with("x", value);
  }
}
