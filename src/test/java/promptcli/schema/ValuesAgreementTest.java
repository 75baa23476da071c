package promptcli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import promptcli.catalog.Catalog;
import promptcli.catalog.Library;
import promptcli.model.Input;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.pattern.Expression;
import promptcli.values.ArgumentReader;
import promptcli.values.Resolution;
import promptcli.values.ValuesFiles;

/**
 * Holds the values of a file against the schema of a template's values file: that takes what fills
 * the template by itself.
 */
class ValuesAgreementTest {

  private static final String TEMPLATE =
      """
      inputs:
        text: {}
        free: {required: false}
        given: {default: x}
        note: {type: multiline, required: false}
        choice: {type: choice, options: [x, '5', 1.5, true]}
        yes: {type: boolean, required: false}
        count: {type: integer}
        items: {type: list}
        words: {type: list, required: false, pattern: '[a-z]+'}
        code: {pattern: '[a-z]+|5|-7|true', message: letters}
        mood: {type: choice, options: [x, y], required: false}
      template: >
        {{text}}{{free}}{{given}}{{note}}{{choice}}{{yes}}{{count}}{{items}}{{words}}{{code}}{{mood}}
      """;

  /** What it takes to fill the inputs that are required, but for the one in question. */
  private static final List<String> REST =
      List.of("text: x", "choice: x", "count: 5", "items: [x]", "code: x");

  private static final List<String> VALUES =
      List.of(
          "",
          "null",
          "x",
          "'x'",
          "''",
          "' '",
          "5",
          "'5'",
          "-7",
          "+5",
          "5.0",
          "1.5",
          "'1.5'",
          "1e3",
          "0x1F",
          "9223372036854775807",
          "9223372036854775808",
          "true",
          "'TRUE'",
          "False",
          "yes",
          "\"one\\ntwo\"",
          "[]",
          "[x]",
          "[x, 5, true]",
          "[x, null]",
          "[X]",
          "[[x]]",
          "{}",
          "{x: y}",
          "2023-10-26");

  /** Where a JSON Schema sees the value of a number or a boolean, and not how it is written. */
  private static final Set<String> READER_ALONE_REFUSES =
      Set.of(
          "count: 5.0",
          "count: 1e3",
          "count: 0x1F",
          "choice: 5.0",
          "choice: +5",
          "code: +5",
          "code: 5.0",
          "code: 1.5",
          "code: 1e3",
          "code: 0x1F",
          "code: 9223372036854775807",
          "code: 9223372036854775808",
          "code: False",
          "words: [x, 5, true]");

  /** What is left blank means nothing, but is nothing for an editor to propose either. */
  private static final Set<String> SCHEMA_ALONE_REFUSES = Set.of("mood: ''", "mood: ' '");

  @TempDir private Path folder;
  private Template template;
  private Schema schema;

  @BeforeEach
  void readTemplate() throws IOException {
    Files.writeString(folder.resolve("t.yaml"), TEMPLATE);
    template = new Library(List.of(new Catalog("bundled", folder)), folder).find("t");
    schema = Schemas.of(ValuesSchema.schema(template));
  }

  @Test
  void takesWhatFillsTheTemplate() {
    List<String> refusedByReader = new ArrayList<>();
    List<String> refusedBySchema = new ArrayList<>();
    for (Input input : template.inputs()) {
      for (String value : VALUES) {
        String entry = input.name() + ": " + value;
        StringBuilder file = new StringBuilder(entry + "\n");
        REST.stream()
            .filter(line -> !line.startsWith(input.name() + ":"))
            .forEach(line -> file.append(line).append('\n'));
        boolean refused = !Schemas.errors(schema, file.toString()).isEmpty();
        if (refused != readerRefuses(file.toString())) {
          (refused ? refusedBySchema : refusedByReader).add(entry);
        }
      }
    }
    assertThat(refusedByReader).containsExactlyInAnyOrderElementsOf(READER_ALONE_REFUSES);
    assertThat(refusedBySchema).containsExactlyInAnyOrderElementsOf(SCHEMA_ALONE_REFUSES);
  }

  /** An expression that means something else elsewhere is for people to read. */
  @Test
  void leavesOutWhatOnlyRe2Understands() {
    for (String re2 : List.of("(?i)x", "\\p{L}+", "\\x{e9}", "\\z", "\\b", "(?<n>a)", "\\s", "]")) {
      assertThat(PortablePattern.of(Expression.compile(re2, ""))).as(re2).isEmpty();
    }
    for (String any : List.of("[A-Z]+-\\d{1,5}", "(?:a|b)+?c?", "a{2,}\\.", "[^\\]\\-x&.]", "é")) {
      assertThat(PortablePattern.of(Expression.compile(any, ""))).as(any).contains(any);
    }
    assertThat(PortablePattern.of(Expression.compile("a\\..*[.]$", "")))
        .contains("a\\.[^\\n]*[.]$");
  }

  @Test
  void takesKeysForOtherTemplates() {
    assertThat(Schemas.errors(schema, String.join("\n", REST) + "\nother: {x: y}\n")).isEmpty();
  }

  @Test
  void refusesAFileThatLacksAnInput() {
    for (String line : REST) {
      List<String> others = REST.stream().filter(other -> !other.equals(line)).toList();
      assertThat(Schemas.errors(schema, String.join("\n", others))).as(line).isNotEmpty();
    }
  }

  private boolean readerRefuses(String file) {
    ValuesFiles files =
        new ValuesFiles(
            template, new ArgumentReader(Path.of("/"), InputStream.nullInputStream(), Map.of()));
    files.read(new SourceText("values.yaml", file));
    return !Resolution.of(template, files.given()).problems().isEmpty();
  }
}
