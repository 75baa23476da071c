package promptcli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mustachejava.Mustache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import promptcli.model.Allowance;
import promptcli.model.Body;
import promptcli.model.RenderException;
import promptcli.model.Value;

/** What a body becomes. Whatever the specification's tests say already is not said again. */
class RenderTest {

  @Test
  void variable() {
    for (String tag : List.of("{{x}}", "{{{x}}}", "{{&x}}", "{{ x }}", "{{{ x }}}", "{{ & x }}")) {
      assertRender(given("x", "<b>&amp;\"'"), tag, "<b>&amp;\"'");
    }
    assertRender(given("x", "<b>"), "{{=| |=}}|x| |{x}| |& x| {{x}}", "<b> <b> <b> {{x}}");
  }

  @Test
  void valueIsNeverParsed() {
    assertRender(given("x", "{{x}} {{>p}} {{=| |=}} }}"), "{{x}}", "{{x}} {{>p}} {{=| |=}} }}");
    assertRender(given("x", "{{").with("y", "z}}"), "{{x}}{{y}}", "{{z}}");
  }

  @Test
  void kindsOfValue() {
    assertRender(given("x", 0), "{{x}}{{#x}} yes{{/x}}{{^x}} no{{/x}}", "0 yes");
    assertRender(given("x", Long.MIN_VALUE), "{{x}}", "-9223372036854775808");
    assertRender(given("x", ""), "[{{x}}]{{#x}} yes{{/x}}{{^x}} no{{/x}}", "[] no");
    assertRender(given("x", " "), "[{{x}}]{{#x}} yes{{/x}}{{^x}} no{{/x}}", "[ ] yes");
    assertRender(given("x", "false"), "{{x}}{{#x}} yes{{/x}}{{^x}} no{{/x}}", "false yes");
    assertRender(given("x", false), "{{x}}{{#x}} yes{{/x}}{{^x}} no{{/x}}", "false no");
    assertRender(given("x", true), "{{x}}{{#x}} {{.}}{{/x}}{{^x}} no{{/x}}", "true true");
    assertRender(given("x", List.of()), "{{#x}} yes{{/x}}{{^x}} no{{/x}}", " no");
    assertRender(
        given("x", List.of("a", "", "b")), "{{#x}}<{{.}}>{{/x}}{{^x}}no{{/x}}", "<a><><b>");
  }

  @Test
  void sectionSeesWhatIsAroundIt() {
    assertRender(
        given("x", List.of("a", "b")).with("y", "c"),
        "{{#x}}{{.}}{{y}}{{#y}}{{.}}{{/y}}{{/x}}",
        "accbcc");
    assertRender(given("x", List.of("", "a")), "{{#x}}{{#.}}{{.}}!{{/.}}{{/x}}", "a!");
    assertRender(given("x", List.of("", "a")), "{{#x}}{{^.}}none {{/.}}{{/x}}", "none ");
  }

  @Test
  void lineEnds() {
    assertRender(given("x", true), "a\r\n{{#x}}\r\nb\r\n{{/x}}\r\nc\r\n", "a\r\nb\r\nc\r\n");
    assertRender(given("x", true), "a\r{{#x}}\rb{{/x}}\r", "a\r\rb\r");
    assertRender(given("x", true), "{{#x}}.{{/x}}\r", ".\r");
    assertRender(given("x", true), "\u0085{{#x}}\n{{/x}}", "\u0085\n");
    assertRender(given("x", true), "\u00a0{{#x}}\n{{/x}}", "\u00a0\n");
    assertRender(given("x", true), " \t{{#x}}\t \n \t {{/x}} \t", "");
  }

  @Test
  void delimitersAreHowATemplateSaysThemLiterally() {
    assertRender(given("x", 1), "{{=<% %>=}}\n{{x}} <%x%>\n<%={{ }}=%>\n{{x}}", "{{x}} 1\n1");
    assertRender(given("x", 1), "{{=$ $=}}$x$ {{x}} $! $", "1 {{x}} ");
    assertRender(given("x", 1), "{{={ }=}}{x} {#x}{.}{/x}", "1 1");
  }

  @Test
  void partial() {
    assertRender(given("x", "v").partial("p", "[{{x}}]"), "{{>p}}{{> p }}", "[v][v]");
    assertRender(
        given("x", List.of("a", "b")).partial("p", "{{.}};"), "{{#x}}{{>p}}{{/x}}", "a;b;");
    assertRender(given("x", "v").partial("az-09", "{{x}}"), "{{>az-09}}", "v");
  }

  @Test
  void delimitersStayInTheirText() {
    assertRender(
        given("x", 1).partial("p", "{{x}}{{=| |=}}|x|"),
        "{{=<% %>=}}<%>p%> <%x%> {{x}}",
        "11 1 {{x}}");
  }

  @Test
  void partialIsIndentedAndItsValuesAreNot() {
    Bodies nested = given("x", "1\n2").partial("p", "{{x}}\n{{x}}").partial("q", "a\n {{>p}}\nb\n");
    assertRender(nested, "  {{>p}}\n.", "  1\n2\n  1\n2.");
    assertRender(nested, "  {{>q}}\n.", "  a\n   1\n2\n   1\n2  b\n.");
    assertRender(nested, "-{{>q}}.", "-a\n 1\n2\n 1\n2b\n.");
  }

  @Test
  void indentIsPartOfThePartialsLine() {
    assertRender(given("x", false).partial("p", "{{#x}}a{{/x}}"), " {{>p}}\n.", " .");
    assertRender(given("x", false).partial("p", "{{#x}}\na {{/x}}b\n"), " {{>p}}\n.", "b\n.");
    assertRender(
        given("x", List.of("1", "2")).partial("p", "{{#x}}\na {{/x}}b\n"),
        " {{>p}}\n.",
        " a  a b\n.");
    assertRender(
        given("x", true).partial("p", "a\r\n\r\n{{x}}\r\n"), " {{>p}}", " a\r\n \r\n true\r\n");
  }

  @Test
  void inlinePartialIsNotIndented() {
    Bodies bodies = given("x", 1).partial("p", "{{>q}}|\n").partial("q", "a\nb");
    assertRender(bodies, "  {{>p}}\n", "  a\nb|\n");
    assertRender(bodies, "  -{{>p}}\n", "  -a\nb|\n\n");
  }

  @Test
  void listHasNoTextOfItsOwn() {
    assertRefused(
        given("x", List.of("a")),
        "{{x}}",
        "x is a list, which {{x}} cannot show: write {{#x}}{{.}}{{/x}}");
    assertRefused(
        given("x", ""), "{{.}}", "{{.}} shows an item, and there is no section around it");
    assertRefused(
        given("x", ""),
        "{{^x}}{{.}}{{/x}}",
        "{{.}} shows an item, and there is no section around it");
  }

  @Test
  void limit() {
    Bodies bodies = given("x", "abc");
    assertThat(bodies.render("{{x}}12", 5)).isEqualTo("abc12");
    assertThatThrownBy(() -> bodies.render("{{x}}12", 4))
        .isInstanceOf(RenderException.class)
        .hasMessage("this prompt is longer than 4 characters: shorten its values");
    Bodies indented = given("x", "abc").partial("p", "{{x}}\n12\n34\n");
    assertThat(indented.render(" {{>p}}", 13)).isEqualTo(" abc\n 12\n 34\n");
    assertThatThrownBy(() -> indented.render(" {{>p}}", 12)).isInstanceOf(RenderException.class);
  }

  @Test
  void everyStepCounts() {
    Bodies bodies = new Bodies().partial("p", "").partial("q", "a{{x}}");
    takes(0, bodies, "");
    takes(1, bodies, "text");
    takes(1, bodies, "{{x}}");
    takes(3, bodies, "text{{x}}\ntext\n");
    takes(1, bodies, "{{>p}}");
    takes(3, bodies, "{{>q}}");
    takes(2, bodies, "{{#x}}{{.}}{{/x}}");
    takes(3, bodies, "{{#list}}{{/list}}");
    takes(5, bodies, "{{#list}}{{.}}{{/list}}");
    takes(1, bodies, "{{^x}}{{.}}{{/x}}");
    takes(1, bodies, "{{#no}}{{.}}{{/no}}");
    takes(2, bodies, "{{^no}}{{x}}{{/no}}");
  }

  @Test
  void everyNameNeedsAValue() {
    Body body = new Bodies().parse("{{x}}{{#y}}{{.}}{{/y}}");
    assertThatThrownBy(
            () ->
                body.render(
                    Map.of("x", new Value.Text("")),
                    new Allowance("this prompt", 10),
                    new ArrayList<>()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no value for y");
  }

  @Test
  void uses() {
    Bodies bodies =
        new Bodies()
            .partial("both", "{{.}}")
            .partial("inside", "\n {{>deeper}}{{.}}")
            .partial("deeper", "{{d}}");
    assertThat(
            bodies
                .parse("{{a}}{{#b}}{{c}}{{>both}}{{>inside}}{{/b}}\n{{^e}}{{>both}}{{/e}}")
                .uses())
        .extracting(
            use ->
                use.name()
                    + " "
                    + use.place().source().name()
                    + " "
                    + use.place().line()
                    + ":"
                    + use.place().column()
                    + (use.inSection() ? " in section" : ""))
        .containsExactly(
            "a body 1:1",
            "b body 1:6",
            "c body 1:12 in section",
            "e body 2:1",
            ". both 1:1",
            ". inside 2:13 in section",
            "d deeper 1:1 in section");
  }

  private static Bodies given(String name, Object value) {
    return new Bodies().with(name, value);
  }

  /** Renders with just so many steps left, and with one step less. */
  private static void takes(int steps, Bodies bodies, String template) {
    int most = 5_000_000;
    Mustache mustache = ((MustacheBody) bodies.parse(template)).mustache();
    List<Object> scopes = List.of(Map.of("x", "v", "no", false, "list", List.of("a", "b")));
    Output enough = new Output(0, new Allowance("this prompt", 100), new ArrayList<>());
    enough.step(most - steps);
    mustache.execute(enough, scopes);
    Output tooFew = new Output(0, new Allowance("this prompt", 100), new ArrayList<>());
    tooFew.step(most - steps);
    assertThatThrownBy(
            () -> {
              tooFew.step(1);
              mustache.execute(tooFew, scopes);
            })
        .as(template)
        .isInstanceOf(RenderException.class)
        .hasMessage("this prompt takes more than 5000000 steps: it repeats its sections too often");
  }

  private static void assertRender(Bodies given, String template, String expected) {
    assertThat(given.render(template)).isEqualTo(expected);
  }

  private static void assertRefused(Bodies given, String template, String message) {
    assertThatThrownBy(() -> given.render(template))
        .isInstanceOf(RenderException.class)
        .hasMessage(message);
  }
}
