package promptcli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import promptcli.catalog.Catalog;
import promptcli.catalog.Library;
import promptcli.format.Key;
import promptcli.format.Vocabulary;
import promptcli.model.Diagnostic;
import promptcli.model.TemplateException;

/**
 * Holds the reader and the schema of template files against each other, on every key with all kinds
 * of values: one takes what the other takes.
 */
class TemplateAgreementTest {

  /** What JSON Schema cannot say, by the message of the reader. */
  private static final List<Pattern> READER_ALONE_REFUSES =
      List.of(
          // What a text is made of, and what one place says about another.
          Pattern.compile("no variable uses the input '.*'"),
          Pattern.compile("no input is named '.*'"),
          Pattern.compile("this tag is not closed: .*"),
          Pattern.compile("pattern has (a \\[|nothing) .*"),
          Pattern.compile("(?s)default: .* is not one of .*"),
          Pattern.compile("(?s)default: .* does not match the pattern .*"),
          Pattern.compile("(?s)default: .*: an x"),
          // A month has days that another has not.
          Pattern.compile("'2023-(13-01|02-30)' is not a date"),
          // How a number is written: a JSON Schema sees its value.
          Pattern.compile("default: '(0x1F|5\\.0|1e3)' is not an integer"),
          Pattern.compile("default: '9223372036854775808' has too many digits"),
          Pattern.compile("the option '5' is listed twice"),
          // Of the tests.
          Pattern.compile("a takes a single value"),
          Pattern.compile("the case 'x' is already on line 1"),
          Pattern.compile("golden names a file in the folder golden beside the template"),
          Pattern.compile("a golden file is text: .*"),
          Pattern.compile("matches has a \\( .*"),
          Pattern.compile("a case with an error has no prompt to check: .*"),
          Pattern.compile("no message of this template has the role '.*'"),
          Pattern.compile("role says whose text is checked, and this case checks none"));

  /** What the reader takes as it is written, and a JSON Schema cannot tell from something else. */
  private static final Set<String> SCHEMA_ALONE_REFUSES =
      Set.of("{type: choice, options: [1.0, 1.00]}");

  private static final List<String> VALUES =
      List.of(
          "",
          "null",
          "~",
          "x",
          "'x'",
          "text",
          "choice",
          "choise",
          "user",
          "''",
          "' '",
          "5",
          "'5'",
          "-7",
          "+5",
          "5.0",
          "1.10",
          "1e3",
          "0x1F",
          "9223372036854775807",
          "9223372036854775808",
          "'9223372036854775808'",
          "true",
          "TRUE",
          "'True'",
          "yes",
          "2023-10-26",
          "' 2023-10-26 '",
          "2023-13-01",
          "2023-02-30",
          "23-1-1",
          "\"one\\ntwo\"",
          "\"one\\n\"",
          "\"one\\u0085two\"",
          "'[a-z'",
          "[]",
          "[x]",
          "[x, x]",
          "[5, '5']",
          "[1, true, null, y]",
          "[[x]]",
          "[{}]",
          "[{role: user, content: x}]",
          "{}",
          "{x: y}",
          "{x: {}}",
          "{X: {}}");

  private static final List<String> INPUTS =
      List.of(
          "",
          "type: text",
          "type: multiline",
          "type: choice",
          "type: choice, options: [x, '5', true]",
          "type: boolean",
          "type: integer",
          "type: list",
          "type: null",
          "type: nonsense",
          "pattern: '[a-z]+'",
          "pattern: x, message: an x",
          "type: list, pattern: '[a-z]+'");

  private static final List<String> FILES =
      List.of(
          "template: x",
          "template: '{{a}}'",
          "template: '{{a'",
          "template: null",
          "messages: []",
          "messages: null",
          "messages: [{role: system, content: x}, {role: assistant, content: y}]",
          "messages: [{role: system}]",
          "messages: [{content: x}]",
          "messages: [{role: robot, content: x}]",
          "messages: [{role: null, content: x}]",
          "messages: [{role: user, content: 5}]",
          "messages: [{role: user, content: x, name: y}]",
          "messages: [x]",
          "{messages: [{role: user, content: x}], template: x}",
          "{messages: [{role: user, content: x}], template: null}",
          "{messages: null, template: x}",
          "{template: x, titel: y}",
          "{template: x, 5: y}",
          "{template: x, Title: y}",
          "title: x",
          "{template: x, tests: [{name: x}]}",
          "{template: x, tests: [{name: x, values: null, contains: y, excludes: [y, 5]}]}",
          "{template: x, tests: [{name: x, matches: [y+], equals: 1.10, golden: golden/b.md}]}",
          "{template: x, tests: [{name: x, error: y}, {name: y, error: [y, z]}]}",
          "{inputs: {a: null}, template: '{{a}}', tests: [{name: x, values: {a: 5}}]}",
          "{inputs: {a: null}, template: '{{a}}', tests: [{name: x, values: {a: null}}]}",
          "{inputs: {a: null}, template: '{{a}}', tests: [{name: x, values: {a: {}}}]}",
          "{inputs: {a: null}, template: '{{a}}', tests: [{name: x, values: {a: [y]}}]}",
          "{template: x, tests: [{name: x, values: {b: y}}]}",
          "{template: x, tests: [{name: x, values: [y]}]}",
          "{template: x, tests: [{name: x}, {name: x}]}",
          "{template: x, tests: [{contains: x}]}",
          "{template: x, tests: [{name: 5}]}",
          "{template: x, tests: [{name: x, contain: y}]}",
          "{template: x, tests: [{name: x, equals: [y]}]}",
          "{template: x, tests: [{name: x, golden: ../y}]}",
          "{template: x, tests: [{name: x, golden: golden/y.py}]}",
          "{template: x, tests: [{name: x, matches: '(y'}]}",
          "{template: x, tests: [{name: x, error: y, contains: y}]}",
          "{template: x, tests: [{name: x, role: user, contains: y}]}",
          "{template: x, tests: [{name: x, role: null, contains: y}]}",
          "{template: x, tests: [{name: x, role: robot, contains: y}]}",
          "{template: x, tests: [{name: x, role: 5, contains: y}]}",
          "{template: x, tests: [{name: x, role: system, contains: y}]}",
          "{template: x, tests: [{name: x, role: user}]}",
          "{inputs: {a: null}, template: '{{a}}'}",
          "{inputs: {a-1: {}}, template: '{{a-1}}'}",
          "{inputs: {1a: {}}, template: '{{1a}}'}",
          "{inputs: {a_b: {}}, template: '{{a_b}}'}");

  @TempDir private Path folder;
  private Library library;
  private final Schema schema = Schemas.of(TemplateSchema.schema());
  private final List<String> disagreements = new ArrayList<>();
  private final Set<Pattern> exemptions = new LinkedHashSet<>();
  private int good;
  private int bad;

  @BeforeEach
  void makeLibrary() {
    library = new Library(List.of(new Catalog("bundled", folder)), folder);
  }

  @Test
  void onePartyTakesWhatTheOtherTakes() throws IOException {
    for (String file : FILES) {
      compare(file);
    }
    for (Key key : Vocabulary.FILE_KEYS) {
      for (String value : VALUES) {
        boolean isBody = Vocabulary.BODIES.contains(key);
        compare(key.name() + ": " + value + (isBody ? "" : "\ntemplate: x"));
      }
    }
    List<Key> byType = List.of(Vocabulary.OPTIONS, Vocabulary.DEFAULT, Vocabulary.PATTERN);
    for (String input : INPUTS) {
      compare(ofInput("{" + input + "}"));
      for (Key key : Vocabulary.INPUTS.keys()) {
        for (String value : VALUES) {
          if (input.isEmpty() || byType.contains(key) && !input.contains(key.name() + ":")) {
            String separator = input.isEmpty() ? "" : ", ";
            compare(ofInput("{" + input + separator + key.name() + ": " + value + "}"));
          }
        }
      }
    }
    for (String input : SCHEMA_ALONE_REFUSES) {
      assertThat(readerRefuses(ofInput(input))).isEmpty();
      assertThat(schemaRefuses(ofInput(input))).isTrue();
    }
    assertThat(disagreements).isEmpty();
    assertThat(exemptions).containsExactlyInAnyOrderElementsOf(READER_ALONE_REFUSES);
    assertThat(good).isGreaterThan(200);
    assertThat(bad).isGreaterThan(200);
  }

  private void compare(String file) throws IOException {
    List<String> problems = new ArrayList<>(readerRefuses(file));
    boolean refused = !problems.isEmpty();
    problems.removeIf(this::isExempt);
    if (refused && problems.isEmpty()) {
      return;
    }
    good += refused ? 0 : 1;
    bad += refused ? 1 : 0;
    if (refused != schemaRefuses(file)) {
      disagreements.add(
          file
              + (refused
                  ? "\nis refused only by the reader: " + problems
                  : "\nis refused only by the schema: " + Schemas.errors(schema, file)));
    }
  }

  private boolean isExempt(String problem) {
    for (Pattern pattern : READER_ALONE_REFUSES) {
      if (pattern.matcher(problem).matches()) {
        exemptions.add(pattern);
        return true;
      }
    }
    return false;
  }

  private boolean schemaRefuses(String file) {
    return !Schemas.errors(schema, file).isEmpty();
  }

  private List<String> readerRefuses(String file) throws IOException {
    Files.writeString(folder.resolve("t.yaml"), file);
    try {
      library.find("t");
      return List.of();
    } catch (TemplateException e) {
      return e.diagnostics().stream().map(Diagnostic::message).toList();
    }
  }

  private static String ofInput(String input) {
    return "inputs:\n  a: " + input + "\ntemplate: '{{a}}'";
  }
}
