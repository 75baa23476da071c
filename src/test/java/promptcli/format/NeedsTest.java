package promptcli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import promptcli.model.Condition;
import promptcli.model.Input;
import promptcli.model.SourceText;
import promptcli.model.Template;

/** In which cases a prompt shows an input; here {@code a} with the inputs b, c and d around it. */
class NeedsTest {

  private final Map<String, String> partials = new HashMap<>();

  @Test
  void isShownWhateverElseIsGiven() {
    shows("{{a}}", "always");
    shows("{{#b}}{{a}}{{/b}} {{a}}", "always");
    shows("{{#b}}{{b}}{{/b}}", "always");
    shows("{{#a}}{{a}}{{/a}}", "always");
    shows("{{^a}}none{{/a}}", "always");
    shows("{{#b}}{{/b}}{{a}}", "always");
  }

  @Test
  void isShownWhereTheSectionsAroundItAre() {
    shows("{{#b}}{{a}}{{/b}}", "b");
    shows("{{^b}}{{a}}{{/b}}", "!b");
    shows("{{#b}}{{^c}}{{#a}}{{a}}{{/a}}{{/c}}{{/b}}", "b !c");
    shows("{{#b}}{{a}}{{/b}}{{^c}}{{a}}{{/c}}", "b | !c");
    shows("{{#b}}{{a}}{{#c}}{{a}}{{/c}}{{/b}}", "b");
    shows("{{#b}}{{#c}}{{a}}{{/c}}{{a}}{{/b}}", "b");
    shows("{{#b}}{{#b}}{{a}}{{/b}}{{/b}}", "b");
  }

  @Test
  void isShownThroughPartials() {
    partials.put("one", "{{#c}}{{a}}{{/c}}");
    shows("{{> one}}", "c");
    shows("{{#b}}{{> one}}{{/b}}", "b c");
    shows("{{#b}}{{> one}}{{/b}}{{> one}}", "c");
    partials.put("two", "{{^d}}{{> one}}{{/d}}");
    shows("{{#b}}{{> two}}{{/b}}{{> one}}", "c");
    shows("{{#b}}{{> two}}{{/b}}{{#d}}{{> one}}{{/d}}", "d c | b !d c");
  }

  /** A million ways lead to it: what stands around the last six partials is left out. */
  @Test
  void countsAsShownWhereThereWouldBeTooManyCases() {
    partials.put("p20", "{{a}}");
    for (int i = 0; i < 20; i++) {
      String next = "{{> p%d}}".formatted(i + 1);
      partials.put("p" + i, "{{#x%1$d}}%2$s{{/x%1$d}}{{#y%1$d}}%2$s{{/y%1$d}}".formatted(i, next));
    }
    List<Set<Condition>> cases = cases(template("{{> p0}}"));
    assertThat(cases).hasSize(64);
    assertThat(cases.get(0))
        .extracting(Condition::input)
        .containsExactly("x14", "x15", "x16", "x17", "x18", "x19");
  }

  private void shows(String body, String cases) {
    String text =
        cases(template(body)).stream()
            .map(one -> one.stream().map(NeedsTest::text).collect(Collectors.joining(" ")))
            .collect(Collectors.joining(" | "));
    assertThat(text.isEmpty() ? "always" : text).isEqualTo(cases);
  }

  private static List<Set<Condition>> cases(Template template) {
    Input input = template.input("a").orElse(template.inputs().get(0));
    return template.needs().cases(input);
  }

  private static String text(Condition condition) {
    return (condition.wanted() ? "" : "!") + condition.input();
  }

  /** A template that declares every name in its texts. */
  private Template template(String body) {
    String all = body + String.join("", partials.values());
    String inputs =
        all.lines()
            .flatMap(line -> Pattern.compile("\\{\\{[#^]?(\\w+)").matcher(line).results())
            .map(match -> "  " + match.group(1) + ":\n")
            .distinct()
            .collect(Collectors.joining());
    return TemplateReader.read(
        new SourceText("t.yaml", "inputs:\n" + inputs + "template: \"" + body + "\"\n"),
        "t",
        "project",
        name -> Optional.ofNullable(partials.get(name)).map(text -> new SourceText(name, text)));
  }
}
