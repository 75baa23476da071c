package promptcli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is wrong with a body, and where. */
class BodyParserTest {

  private static final String NO_STAR = "a name cannot come from a value: write it without *";
  private static final String NO_INHERITANCE =
      "a template cannot inherit from another: include a partial, {{>NAME}}";
  private static final String BAD_DELIMITERS =
      "bad delimiters: write two short words without =, as in {{=<% %>=}}";

  @Test
  void unclosedTag() {
    assertProblems("ab\n  {{x", "2:3: this tag is not closed: add }}");
    assertProblems("{{x}\n}", "1:1: this tag is not closed: add }}");
    assertProblems("{{!x", "1:1: this tag is not closed: add }}");
    assertProblems("{{=<% %>=}}<%x}}", "1:12: this tag is not closed: add %>");
    assertProblems(
        "{{x\n{{y}} {{z",
        "1:1: this tag is not closed before the next one opens: add }}",
        "2:7: this tag is not closed: add }}");
    assertProblems(
        "{{{x}} {{{y} }}",
        "1:1: this tag is not closed before the next one opens: add }}}",
        "1:8: this tag is not closed: add }}}");
    assertProblems("{{=<% %>=}}<%{x%>", "1:12: this tag is not closed: add }%>");
    assertProblems("{{! {{x}} {{!y {{z", "1:11: this tag is not closed: add }}");
  }

  @Test
  void aTagThatIsNotClosedEndsWhereTheNextOneOpens() {
    assertProblems(
        "{{a\n  {{#b}}",
        "1:1: this tag is not closed before the next one opens: add }}",
        "2:3: section b is not closed before the end at line 2, column 8: add {{/b}}");
  }

  @Test
  void emptyTag() {
    for (String tag :
        new String[] {"{{}}", "{{ \n}}", "{{{}}}", "{{#}}", "{{/ }}", "{{>}}", "{{&}}"}) {
      assertProblems("x" + tag, "1:2: this tag is empty: write a name in it");
    }
    assertProblems("{{=< {=}}<{", "1:10: this tag is not closed: add }{");
    assertProblems("{{!}}");
  }

  @Test
  void name() {
    assertProblems(
        "{{a b}}", "1:1: 'a b' cannot be an input's name: use a-z, A-Z, 0-9, _ and - only");
    assertProblems(
        "{{#a|b}}{{c}}{{/a|b}}",
        "1:1: 'a|b' cannot be an input's name: use a-z, A-Z, 0-9, _ and - only");
    assertProblems(
        "{{#a|b}}",
        "1:1: 'a|b' cannot be an input's name: use a-z, A-Z, 0-9, _ and - only",
        "1:1: section a|b is not closed before the end at line 1, column 8: add {{/a|b}}");
    assertProblems(
        "{{&{x}}", "1:1: '{x' cannot be an input's name: use a-z, A-Z, 0-9, _ and - only");
    assertProblems(
        "{{a\n\u001bb" + "c".repeat(99) + "}}",
        "1:1: 'a...' cannot be an input's name: use a-z, A-Z, 0-9, _ and - only");
  }

  @Test
  void tagsThatAreNone() {
    String[] tags = {"?x", "@x", "~x", ":x", "(x)", "'x'", "😀"};
    for (String tag : tags) {
      assertProblems(
          "{{" + tag + "}}",
          "1:1: '" + tag + "' is no tag: write a name, alone or after one of # ^ / > & ! =");
    }
    assertProblems("{{%IMPLICIT-ITERATOR}}", "1:1: there are no pragmas: remove this tag");
  }

  @Test
  void dynamicNames() {
    assertProblems("{{*x}}", "1:1: " + NO_STAR);
    assertProblems("{{>*x}}", "1:1: a partial's name cannot come from a value: write it without *");
    assertProblems(
        "{{#*x}}{{/*x}}", "1:1: '*x' cannot be an input's name: use a-z, A-Z, 0-9, _ and - only");
  }

  @Test
  void inheritance() {
    assertProblems("{{<p}}{{$b}}x{{/b}}{{/p}}", "1:1: " + NO_INHERITANCE, "1:7: " + NO_INHERITANCE);
    assertProblems("{{$price}}", "1:1: " + NO_INHERITANCE);
  }

  @Test
  void delimiters() {
    for (String tag :
        new String[] {"{{=}}", "{{==}}", "{{=a=}}", "{{=a b}}", "{{=a b c=}}", "{{==a b=}}"}) {
      assertProblems("\n" + tag, "2:1: " + BAD_DELIMITERS);
    }
    assertProblems("{{=a= b=}}", "1:1: " + BAD_DELIMITERS);
    assertProblems(
        "{{=<% %>=}}<%=| |=%>{{ }} |x| |@y|",
        "1:31: '@y' is no tag: write a name, alone or after one of # ^ / > & ! =");
  }

  @Test
  void longDelimiters() {
    String longest = "%".repeat(20);
    assertProblems("{{=< " + longest + "=}}<x", "1:29: this tag is not closed: add " + longest);
    assertProblems("{{=< %" + longest + "=}}", "1:1: " + BAD_DELIMITERS);
    assertProblems("{{=%" + longest + " >=}}", "1:1: " + BAD_DELIMITERS);
  }

  @Test
  void sectionNotClosed() {
    assertProblems(
        "a\n {{#x}}\nb\n",
        "2:2: section x is not closed before the end at line 3, column 2: add {{/x}}");
    assertProblems(
        "{{^x}}{{#y}}",
        "1:1: section x is not closed before the end at line 1, column 12: add {{/x}}",
        "1:7: section y is not closed before the end at line 1, column 12: add {{/y}}");
    assertProblems(
        "{{#x}}\n{{#y}}\n{{/x}}",
        "2:1: section y is not closed before {{/x}} at line 3, column 1: add {{/y}}");
  }

  @Test
  void sectionNotOpened() {
    assertProblems("x\n{{/x}}", "2:1: {{/x}} closes no section: remove it, or open the section");
    assertProblems(
        "{{#feature}}\n {{/featrue}}{{/x}}",
        "2:2: {{/featrue}} does not close the section opened at line 1, column 1:"
            + " write {{/feature}}",
        "2:14: {{/x}} closes no section: remove it, or open the section");
  }

  @Test
  void partialUnknown() {
    assertProblems("{{>p}}", "1:1: there is no partial p: correct the name, or add it");
    for (String name :
        new String[] {"../p", "file:/etc/passwd", "P", "-p", "p.yaml", "a/b", "p q", "."}) {
      assertProblems(
          "{{> " + name + "}}",
          "1:1: '" + name + "' cannot be a partial's name: use a-z, 0-9 and - only");
    }
  }

  @Test
  void partialInAPartial() {
    assertThat(new Bodies().partial("p", "\n{{>q}}{{").problems("{{>p}}{{>p}}"))
        .containsExactly(
            "p:2:1: there is no partial q: correct the name, or add it",
            "p:2:7: this tag is not closed: add }}");
  }

  @Test
  void cycle() {
    Bodies bodies =
        new Bodies()
            .partial("a", "{{>b}}")
            .partial("b", "\n{{#x}}{{>c}}{{/x}}")
            .partial("c", "{{>a}}");
    assertThat(bodies.problems("{{>a}}{{>b}}"))
        .containsExactly("c:1:1: this partial includes itself: a -> b -> c -> a");
    assertThat(new Bodies().partial("a", "{{>a}}").problems("{{>a}}"))
        .containsExactly("a:1:1: this partial includes itself: a -> a");
    assertThat(new Bodies().partial("a", "{{^x}}{{>a}}{{/x}}").problems("{{>a}}"))
        .containsExactly("a:1:7: this partial includes itself: a -> a");
    assertThat(
            new Bodies()
                .partial("a", "{{>b}}{{>c}}")
                .partial("b", "{{>c}}")
                .partial("c", "")
                .problems("{{>a}}{{>c}}"))
        .isEmpty();
  }

  @Test
  void depth() {
    assertProblems(nested(50));
    assertProblems(nested(51), "1:301: sections are nested more than 50 deep: flatten them");
    assertThat(new Bodies().partial("p", nested(25)).problems(nested(24, "{{>p}}"))).isEmpty();
    assertThat(new Bodies().partial("p", nested(25)).problems(nested(25, "{{>p}}")))
        .containsExactly(
            "body:1:151: partial p nests sections and partials more than 50 deep: flatten them");
    assertThat(new Bodies().partial("p", "").problems(nested(50, "{{>p}}")))
        .containsExactly(
            "body:1:301: partial p nests sections and partials more than 50 deep: flatten them");
    assertThat(new Bodies().partial("p", nested(25)).problems("{{>p}}" + nested(25, "{{>p}}")))
        .containsExactly(
            "body:1:157: partial p nests sections and partials more than 50 deep: flatten them");
    Bodies chain = new Bodies().partial("p100", "");
    for (int i = 0; i < 100; i++) {
      chain.partial("p" + i, "{{>p" + (i + 1) + "}}");
    }
    assertThat(chain.problems("{{>p51}}")).isEmpty();
    assertThat(chain.problems("{{>p50}}"))
        .containsExactly(
            "p99:1:1: partial p100 nests sections and partials more than 50 deep: flatten them");
    assertThat(chain.problems("{{>p0}}")).hasSize(1);
  }

  @Test
  void columnsCountCodePoints() {
    assertProblems("😀é😀{{", "1:4: this tag is not closed: add }}");
    assertProblems("a\r\nb\r{{", "3:1: this tag is not closed: add }}");
  }

  private static String nested(int depth) {
    return nested(depth, "x");
  }

  private static String nested(int depth, String inside) {
    return "{{#x}}".repeat(depth) + inside + "{{/x}}".repeat(depth);
  }

  /**
   * @param problems each as {@code LINE:COLUMN: MESSAGE}, in order of place
   */
  private static void assertProblems(String template, String... problems) {
    assertThat(new Bodies().problems(template))
        .extracting(problem -> problem.substring("body:".length()))
        .containsExactlyInAnyOrder(problems);
  }
}
