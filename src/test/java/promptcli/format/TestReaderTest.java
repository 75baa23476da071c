package promptcli.format;

import static org.assertj.core.api.Assertions.assertThat;
import static promptcli.format.TemplateTexts.problems;
import static promptcli.format.TemplateTexts.template;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import promptcli.model.Role;
import promptcli.model.TestCase;

class TestReaderTest {

  private static final String NO_GOLDEN =
      "golden names a file in the folder golden beside the template";

  @Test
  void readsEveryKey() {
    TestCase test =
        read(
            """
            {name: " a case ", values: {a: 1.10, b: [x, 2]}, contains: [x, 1.10], excludes: y,
             matches: ["^x", 'y$'], equals: " x ", golden: golden/first.md}""");
    assertThat(test.name()).isEqualTo("a case");
    assertThat(test.place().line() + ":" + test.place().column()).isEqualTo("3:9");
    assertThat(test.values()).isEqualTo(Map.of("a", List.of("1.10"), "b", List.of("x", "2")));
    assertThat(test.checks())
        .extracting(check -> check.type() + " " + check.text() + " " + check.place().line())
        .containsExactly(
            "CONTAINS x 3",
            "CONTAINS 1.10 3",
            "EXCLUDES y 3",
            "MATCHES ^x 4",
            "MATCHES y$ 4",
            "EQUALS  x  4",
            "GOLDEN golden/first.md 4");
    assertThat(test.role()).isEmpty();
    assertThat(test.expectsError()).isFalse();
    assertThat(read("{name: x, error: [y, z]}").expectsError()).isTrue();
  }

  @Test
  void takesNothingForNoValue() {
    assertThat(read("{name: x, values: {a: , b: ~}}").values()).isEmpty();
    assertThat(read("{name: x, values: {a: '', b: []}}").values())
        .isEqualTo(Map.of("a", List.of(""), "b", List.of()));
    assertThat(read("{name: x, contains: , values: }").checks()).isEmpty();
  }

  @Test
  void refusesWhatIsNoCase() {
    refuses("x", "3:9: a case has keys of its own, such as name: \u2026");
    refuses("[x]", "3:9: a case has keys of its own, such as name: \u2026");
    refuses("{}", "3:9: name is missing");
    refuses("{name: x, contain: y}", "3:19: unknown key 'contain'; did you mean contains?");
    refuses("{name: x, equals: [y]}", "3:27: equals must be a text");
    refuses("{name: x, contains: [[y]]}", "3:30: contains must be a list of texts");
  }

  @Test
  void refusesANameThatStandsTwice() {
    refuses("{name: x},\n {name: y}, {name: x}", "4:20: the case 'x' is already on line 3");
  }

  @Test
  void refusesAGoldenFileOfTwoCases() {
    refuses(
        "{name: x, golden: golden/a.md},\n {name: y, golden: golden/a.md}",
        "4:20: the golden file 'golden/a.md' is that of line 3");
  }

  @Test
  void refusesOtherChecksBesideAnError() {
    String problem = "a case with an error has no prompt to check: leave out the other checks";
    refuses("{name: x, error: y, contains: z}", "3:9: " + problem);
    refuses("{name: x, error: y, golden: golden/z.md}", "3:9: " + problem);
  }

  @Test
  void takesARoleThatAMessageHas() {
    assertThat(read("{name: x, role: user, contains: y}").role()).contains(Role.USER);
    assertThat(problems(conversation("system", "{name: x, role: system, contains: y}"))).isEmpty();
  }

  @Test
  void refusesARoleThatNoMessageHas() {
    String none = "no message of this template has the role ";
    refuses("{name: x, role: system, contains: y}", "3:25: " + none + "'system'");
    String yaml = conversation("system", "{name: x, role: assistant, contains: y}");
    TemplateTexts.refuses(yaml, "4:25: " + none + "'assistant'");
    assertThat(problems(yaml).get(0).fix()).isEqualTo("Its messages have: user, system.");
  }

  @Test
  void refusesAWordThatIsNoRole() {
    refuses(
        "{name: x, role: sytem, contains: y}",
        "3:25: no role is named 'sytem'; did you mean system?");
    refuses("{name: x, role: [user], contains: y}", "3:25: role must be a text");
  }

  @Test
  void doesNotAskForARoleAmongMessagesThatAreBroken() {
    TemplateTexts.refuses(
        conversation("sytem", "{name: x, role: system, contains: y}"),
        "3:10: no role is named 'sytem'; did you mean system?");
    TemplateTexts.refuses(
        "messages: [*a , {role: user, content: x}]\n"
            + "tests: [{name: x, role: system, contains: y}]",
        "1:12: aliases (*name) are not allowed");
    TemplateTexts.refuses(
        "messages: [{role: *a , content: x}]\ntests: [{name: x, role: system, contains: y}]",
        "1:19: aliases (*name) are not allowed");
    TemplateTexts.refuses(
        "messages: x\ntests: [{name: x, role: system, contains: y}]",
        "1:1: messages must be a list of messages, each with the keys role and content");
    TemplateTexts.refuses(
        "messages: [{role: system}]\ntests: [{name: x, role: system, contains: y}]",
        "1:12: content is missing");
  }

  @Test
  void refusesARoleInVain() {
    String vain = "3:25: role says whose text is checked, and this case checks none";
    refuses("{name: x, role: user}", vain);
    refuses("{name: x, role: user, error: y}", vain);
  }

  @Test
  void refusesValuesThatDoNotFit() {
    refuses("{name: x, values: {a: [y]}}", "3:31: a takes a single value");
    refuses("{name: x, values: {a: {y: z}}}", "3:31: a takes a single value");
    refuses("{name: x, values: {b: y}}", "3:31: b takes a list, such as [one, two]");
    refuses("{name: x, values: {b: {y: z}}}", "3:31: b takes a list, such as [one, two]");
    refuses("{name: x, values: {b: [y, [z]]}}", "3:35: b must be a list of texts");
    refuses("{name: x, values: {word: y}}", "3:28: no input is named 'word'");
    refuses("{name: x, values: {lnog: y}}", "3:28: no input is named 'lnog'; did you mean long?");
  }

  @Test
  void refusesExpressionsThatAreNone() {
    refuses(
        "{name: x, matches: [y, '(z']}",
        "3:32: matches has a ( without its ): write \\( for the sign itself");
    assertThat(read("{name: x, contains: '(z'}").checks()).hasSize(1);
  }

  @Test
  void takesGoldenFilesInTheirFolder() {
    for (String file :
        List.of("golden/x.md", "golden/a/b c.txt", "golden/x...json", "golden/x.yaml.md")) {
      assertThat(read("{name: x, golden: '" + file + "'}").checks().get(0).text()).isEqualTo(file);
    }
  }

  @Test
  void refusesGoldenFilesElsewhere() {
    for (String file :
        List.of(
            "''",
            "' '",
            "x.md",
            "main.py",
            ".git/config.md",
            "golden",
            "golden/",
            "golden/x.md/",
            "golden//x.md",
            "'golden/ /x.md'",
            "golden/.git/config.md",
            "golden/.x.md",
            "golden/.md",
            "golden/.",
            "golden/..",
            "golden/../x.md",
            "golden/a/../x.md",
            "./golden/x.md",
            "../golden/x.md",
            "a/golden/x.md",
            "Golden/x.md",
            "golden.md",
            "/golden/x.md",
            "golden/a\\b.md",
            "golden\\x.md",
            "\"golden/x\\0.md\"")) {
      refuses("{name: x, golden: " + file + "}", "3:27: " + NO_GOLDEN);
    }
  }

  @Test
  void refusesGoldenFilesThatAreNoText() {
    for (String file :
        List.of(
            "golden/x",
            "golden/x.yaml",
            "golden/x.mustache",
            "golden/conftest.py",
            "golden/a/Makefile",
            "golden/x.sh",
            "golden/x.md.sh",
            "golden/x.MD",
            "golden/xmd",
            "golden/x.md.",
            "'golden/x.md '",
            "golden/x.mdx",
            "golden/x.jsonl")) {
      refuses(
          "{name: x, golden: " + file + "}",
          "3:27: a golden file is text: its name ends in .md, .txt or .json");
    }
  }

  @Test
  void refusesAliasesOnce() {
    refuses("*x ", "3:9: aliases (*name) are not allowed");
    refuses("{name: x, values: {a: *x }}", "3:31: aliases (*name) are not allowed");
  }

  private static String yaml(String cases) {
    return "inputs: {a: , b: {type: list}, long: }\n"
        + "template: '{{a}}{{#b}}{{.}}{{/b}}{{long}}'\n"
        + ("tests: [" + cases + "]");
  }

  private static String conversation(String role, String testCase) {
    return "messages:\n- {role: user, content: x}\n"
        + ("- {role: " + role + ", content: y}\ntests: [" + testCase + "]");
  }

  private static TestCase read(String testCase) {
    return template(yaml(testCase)).tests().get(0);
  }

  private static void refuses(String cases, String... expected) {
    TemplateTexts.refuses(yaml(cases), expected);
  }
}
