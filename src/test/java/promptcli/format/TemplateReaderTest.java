package promptcli.format;

import static org.assertj.core.api.Assertions.assertThat;
import static promptcli.format.TemplateTexts.problems;
import static promptcli.format.TemplateTexts.refuses;
import static promptcli.format.TemplateTexts.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import promptcli.model.Diagnostic;
import promptcli.model.Diagnostics;
import promptcli.model.Message;
import promptcli.model.Place;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.TestCase;
import promptcli.model.Value;

class TemplateReaderTest {

  private static final String NO_TEMPLATE = "the file has no template";

  @Test
  void readsEveryKey() {
    Template template =
        template(
            """
            title: A title
            description: |
              Two
              lines.
            category: Some category
            tags: [hot, 2024, "true"]
            date: 2024-02-29
            inputs:
              feature:
            template: |
              Do {{feature}}.
            tests:
              - name: given
                values: {feature: it}
                contains: [Do, it]
                golden: golden/given.md
              - {name: not given, error: feature is missing}
            """);
    assertThat(template.name()).isEqualTo("t");
    assertThat(template.catalog()).isEqualTo("project");
    assertThat(template.title()).isEqualTo("A title");
    assertThat(template.description()).isEqualTo("Two\nlines.");
    assertThat(template.category()).isEqualTo("Some category");
    assertThat(template.tags()).containsExactly("hot", "2024", "true");
    assertThat(template.date()).isEqualTo("2024-02-29");
    assertThat(template.inputs())
        .singleElement()
        .satisfies(i -> assertThat(i.name()).isEqualTo("feature"));
    assertThat(template.conversation()).isFalse();
    assertThat(template.tests()).extracting(TestCase::name).containsExactly("given", "not given");
    assertThat(template.tests().get(0).values()).isEqualTo(Map.of("feature", List.of("it")));
    assertThat(template.tests().get(0).checks())
        .extracting(check -> check.type().word() + " " + check.text())
        .containsExactly("contains Do", "contains it", "golden golden/given.md");
    assertThat(template.tests().get(1).expectsError()).isTrue();
    assertThat(rendered(template, "feature", "it"))
        .containsExactly(new Message(Role.USER, "Do it.\n"));
  }

  @Test
  void readsTheLeast() {
    Template template = template("template: x");
    assertThat(template.title()).isEqualTo("t");
    assertThat(template.description()).isEmpty();
    assertThat(template.category()).isEmpty();
    assertThat(template.tags()).isEmpty();
    assertThat(template.date()).isEmpty();
    assertThat(template.inputs()).isEmpty();
  }

  @Test
  void takesKeysWithNothingAfterThemForAbsent() {
    assertThat(template("title:\ntags: ~\ndate: null\ninputs:\ntemplate: x").title())
        .isEqualTo("t");
  }

  @Test
  void readsMessages() {
    Template template =
        template(
            """
            inputs: {a: }
            messages:
              - role: system
                content: Be {{a}}.
              - {role: assistant, content: 'No.'}
              - {content: "Yes.", role: user}
            """);
    assertThat(template.conversation()).isTrue();
    assertThat(rendered(template, "a", "brief"))
        .containsExactly(
            new Message(Role.SYSTEM, "Be brief."),
            new Message(Role.ASSISTANT, "No."),
            new Message(Role.USER, "Yes."));
  }

  @Test
  void refusesKeysThatItDoesNotKnow() {
    refuses("titel: x\ntemplate: x", "1:1: unknown key 'titel'; did you mean title?");
    refuses("Title: x\ntemplate: x", "1:1: unknown key 'Title'; did you mean title?");
    refuses("colour: x\ntemplate: x", "1:1: unknown key 'colour'");
    refuses("'': x\ntemplate: x", "1:1: unknown key ''");
    refuses("<<: {title: x}\ntemplate: x", "1:1: unknown key '<<'");
    refuses("\"a\\nb\": x\ntemplate: x", "1:1: unknown key 'a...'");
    refuses("temp: x", "1:1: unknown key 'temp'", "1:1: " + NO_TEMPLATE);
  }

  @Test
  void refusesKeysThatStandTwice() {
    refuses("template: x\ntemplate: y", "2:1: key 'template' is already on line 1");
    refuses("inputs: {a: , a: }\ntemplate: '{{a}}'", "1:15: key 'a' is already on line 1");
  }

  @Test
  void refusesWhatIsNoText() {
    refuses("title: 5\ntemplate: x", "1:8: '5' is not a text; put it in quotes");
    refuses("title: true\ntemplate: x", "1:8: 'true' is not a text; put it in quotes");
    refuses("description: 1.5\ntemplate: x", "1:14: '1.5' is not a text; put it in quotes");
    refuses("category: [a]\ntemplate: x", "1:11: category must be a text");
    refuses("template: {a: b}", "1:11: template must be a text");
    refuses("template: 5", "1:11: '5' is not a text; put it in quotes");
  }

  @Test
  void refusesLinesThatAreMore() {
    refuses("title: \"a\\nb\"\ntemplate: x", "1:8: title must be a single line");
    refuses("category: |\n  a\n  b\ntemplate: x", "1:11: category must be a single line");
    assertThat(template("title: >\n  a\n  b\ntemplate: x").title()).isEqualTo("a b");
  }

  @Test
  void refusesTagsThatAreNoListOfTexts() {
    refuses("tags: hot\ntemplate: x", "1:7: tags must be a list, such as [one, two]");
    refuses("tags: {hot: }\ntemplate: x", "1:7: tags must be a list, such as [one, two]");
    refuses("tags: [[a]]\ntemplate: x", "1:8: tags must be a list of texts");
    refuses("tags: [a, ~]\ntemplate: x", "1:11: tags must be a list of texts");
    refuses("tags:\n-\n- a\ntemplate: x", "2:2: tags must be a list of texts");
  }

  @Test
  void refusesWhatIsNoDate() {
    for (String date :
        List.of(
            "2023-02-29",
            "2023-13-01",
            "2023-1-1",
            "2023-+1-01",
            "26.10.2023",
            "20231026",
            "+023-10-26",
            "2023/10/26",
            "２０２３-10-26",
            "true")) {
      refuses("date: " + date + "\ntemplate: x", "1:7: '" + date + "' is not a date");
    }
    fixes("date: x\ntemplate: x", "Write it as year-month-day: 2023-10-26.");
  }

  @Test
  void refusesAFileWithoutTemplate() {
    refuses("title: x", "1:1: " + NO_TEMPLATE);
    refuses("template:", "1:1: " + NO_TEMPLATE);
    refuses("inputs: {a: }", "1:1: " + NO_TEMPLATE);
    fixes("title: x", "Add template: | and the prompt's text below it.");
    refuses(
        "template: x\nmessages: [{role: user, content: x}]",
        "2:1: a file has either template or messages, not both");
  }

  @Test
  void refusesWhatAreNoMessages() {
    String noList = "1:1: messages must be a list of messages, each with the keys role and content";
    refuses("messages: []", noList);
    refuses("messages: x", noList);
    refuses("messages: {role: user, content: x}", noList);
    refuses("messages: [x]", "1:12: a message has the keys role and content");
    refuses("messages: [{role: user}]", "1:12: content is missing");
    refuses("messages: [{content: x}]", "1:12: role is missing");
    refuses("messages: [{}]", "1:12: role is missing", "1:12: content is missing");
    refuses(
        "messages:\n- role: user\n  contnt: x",
        "2:3: content is missing",
        "3:3: unknown key 'contnt'; did you mean content?");
    refuses(
        "messages: [{role: usr, content: x}]", "1:19: no role is named 'usr'; did you mean user?");
    refuses("messages: [{role: 5, content: x}]", "1:19: '5' is not a text; put it in quotes");
    fixes("messages: [{role: robot, content: x}]", "The roles are system, user, assistant.");
  }

  @Test
  void refusesVariablesThatNoInputDeclares() {
    refuses("template: '{{a}}'", "1:12: no input is named 'a'");
    refuses(
        "template: '{{#a}}{{/a}}{{^b}}{{/b}}'",
        "1:12: no input is named 'a'",
        "1:24: no input is named 'b'");
    refuses("template: '{{.}}'", "1:12: {{.}} is the item of a section, and there is none here");
    refuses(
        "inputs: {feature: }\ntemplate: '{{feature}} {{featrue}}'",
        "2:24: no input is named 'featrue'; did you mean feature?");
    fixes("template: '{{a}}'", "Declare it under inputs, or correct the variable.");
    assertThat(template("inputs: {a: {type: list}}\ntemplate: '{{#a}}{{.}}{{/a}}'").inputs())
        .hasSize(1);
  }

  @Test
  void refusesInputsThatNoVariableUses() {
    refuses("inputs:\n  a:\n  b:\ntemplate: '{{b}}'", "2:3: no variable uses the input 'a'");
    fixes(
        "inputs: {a: }\ntemplate: x", "Write {{a}} where its value belongs, or remove the input.");
    refuses(
        "inputs: {a: }\nmessages: [{role: usr, content: x}]",
        "1:10: no variable uses the input 'a'",
        "2:19: no role is named 'usr'; did you mean user?");
  }

  @Test
  void callsNoInputUnusedWhereATextCannotBeRead() {
    refuses("inputs: {a: }\ntemplate: '{{a'", "2:12: this tag is not closed: add }}");
    refuses("inputs: {a: }\ntemplate: [x]", "2:11: template must be a text");
    refuses("inputs: {a: }\nmessages: [{role: user}]", "2:12: content is missing");
    refuses(
        "inputs: {a: }\nmessages: [{role: user}, {role: user, content: x}]",
        "2:12: content is missing");
    refuses("inputs: {a: }\ntemplate: *a", "2:11: aliases (*name) are not allowed");
    refuses("inputs: {a: }\nmessages: [*a]", "2:12: aliases (*name) are not allowed");
    refuses(
        "inputs: {a: }\nmessages: [*a , {role: user, content: x}]",
        "2:12: aliases (*name) are not allowed");
  }

  @Test
  void tellsAllProblemsInOrderOfPlace() {
    refuses(
        """
        titel: x
        date: today
        inputs:
          unused: {typ: text}
          a: {type: txt}
        tags: [&x y]
        template: |
          {{a}} {{b}}
            {{#a}} {{c}} {{/a}}
        """,
        "1:1: unknown key 'titel'; did you mean title?",
        "2:7: 'today' is not a date",
        "4:3: no variable uses the input 'unused'",
        "4:12: unknown key 'typ'; did you mean type?",
        "5:13: no type is named 'txt'; did you mean text?",
        "6:8: anchors (&name) are not allowed",
        "8:9: no input is named 'b'",
        "9:12: no input is named 'c'");
  }

  @Test
  void placesAreThoseOfTheFile() {
    refuses("template: |\n  a\n\n   {{b}}\n", "4:4: no input is named 'b'");
    refuses("template: >-\r\n  a\r\n  {{b}}\r\n", "3:3: no input is named 'b'");
    refuses(
        "title: \ud83d\ude00\ntemplate: \"\ud83d\ude00\\U0001F600\\\"{{b}}\"",
        "2:25: no input is named 'b'");
    refuses("template: 'it''s\n\n   {{b}}'", "3:4: no input is named 'b'");
    refuses("{\"template\": \"x\\n\\t{{b}}\"}", "1:20: no input is named 'b'");
    refuses("template: a\n   {{b}}", "2:4: no input is named 'b'");
  }

  @Test
  void tellsWhatIsWrongInAPartialOnce() {
    String yaml = "messages: [{role: user, content: '{{>p}}'}, {role: user, content: '{{>p}}'}]";
    assertThat(problems(yaml, Map.of("p", "\n {{b}}")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place().orElseThrow().source().name()).isEqualTo("p.mustache");
              assertThat(Diagnostics.brief(problem)).isEqualTo("2:2: no input is named 'b'");
            });
  }

  @Test
  void refusesControlCharactersInAPartialToo() {
    String yaml = "messages: [{role: user, content: '{{>p}}'}, {role: user, content: '{{>p}}'}]";
    Place place = new Place(new SourceText("p.mustache", "x\n \u001b"), 2, 2);
    assertThat(problems(yaml, Map.of("p", "x\n \u001b")))
        .containsExactly(
            Diagnostic.at(place, "the character U+001B is not allowed here", "Remove it."));
  }

  @Test
  void takesAVariableOfAPartialForAUse() {
    String yaml = "inputs: {a: }\ntemplate: '{{>p}}'";
    assertThat(rendered(template(yaml, Map.of("p", "<{{a}}>")), "a", "1"))
        .containsExactly(new Message(Role.USER, "<1>"));
  }

  @Test
  void boundsWhatAllMessagesInclude() {
    Map<String, String> quarter = Map.of("p", "x".repeat(256 << 10));
    String message = "- {role: user, content: '{{>p}}'}\n";
    assertThat(problems("messages:\n" + message.repeat(16), quarter)).isEmpty();
    assertThat(problems("messages:\n" + message.repeat(17), quarter))
        .extracting(Diagnostic::message)
        .containsExactly("t.yaml includes more than 4 MiB of partials");
  }

  @Test
  void takesAVariableOfADeeperPartialForWhatItIsWhereItStands() {
    Map<String, String> partials = Map.of("p", "{{>q}}", "q", "{{.}}");
    assertThat(problems("template: '{{>p}}'", partials).stream().map(Diagnostics::brief))
        .containsExactly("1:1: {{.}} is the item of a section, and there is none here");
    assertThat(problems("inputs: {a: }\ntemplate: '{{#a}}{{>p}}{{/a}}'", partials)).isEmpty();
  }

  @Test
  void showsAHundredProblemsAndCountsTheOthers() {
    String yaml =
        "template: |\n"
            + IntStream.range(0, 250)
                .mapToObj(i -> "  {{a" + i + "}}\n")
                .collect(Collectors.joining());
    List<Diagnostic> problems = problems(yaml);
    assertThat(problems).hasSize(101);
    assertThat(Diagnostics.brief(problems.get(99))).isEqualTo("101:3: no input is named 'a99'");
    assertThat(Diagnostics.brief(problems.get(100))).isEqualTo("150 more problems are not shown");
  }

  @Test
  void countsNoProblemTwice() {
    String yaml = "messages: [{role: user, content: '{{>p}}'}, {role: user, content: '{{>p}}'}]";
    assertThat(problems(yaml, Map.of("p", "{{a}}".repeat(100)))).hasSize(100);
    List<Diagnostic> problems = problems(yaml, Map.of("p", "{{a}}".repeat(102)));
    assertThat(problems).hasSize(101);
    assertThat(Diagnostics.brief(problems.get(100))).isEqualTo("2 more problems are not shown");
  }

  private static void fixes(String yaml, String fix) {
    assertThat(problems(yaml)).singleElement().extracting(Diagnostic::fix).isEqualTo(fix);
  }

  /** The messages without the places of their values. */
  private static List<Message> rendered(Template template, String name, String value) {
    return template.render(Map.of(name, new Value.Text(value))).stream()
        .map(message -> new Message(message.role(), message.content()))
        .toList();
  }
}
