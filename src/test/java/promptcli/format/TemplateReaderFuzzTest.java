package promptcli.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import promptcli.catalog.Catalog;
import promptcli.file.TextFile;
import promptcli.model.Diagnostic;
import promptcli.model.FileException;
import promptcli.model.Place;
import promptcli.model.PromptException;
import promptcli.model.SourceText;
import promptcli.model.TemplateException;

/**
 * Whatever a file holds, there is a diagnostic with a place, or a template; nothing else. An
 * ordinary test run goes through the files that are kept in the folder {@code
 * TemplateReaderFuzzTestInputs}.
 */
class TemplateReaderFuzzTest {

  private static final SourceText PARTIAL = new SourceText("p.mustache", "{{a}}\n");

  @DictionaryEntries({
    "title: ",
    "template: ",
    "inputs:\\x0A",
    "messages:\\x0A",
    "- role: user\\x0A  content: ",
    "type: choice",
    "type: list",
    "options: [",
    "default: ",
    "required: ",
    "pattern: ",
    "{{a}}",
    "{{#a}}",
    "{{/a}}",
    "{{>p}}",
    "|\\x0A  ",
    "|2-\\x0A",
    ">+\\x0A ",
    "&a ",
    "*a",
    "!!str ",
    "!<",
    "%YAML 1.2\\x0A---\\x0A",
    "%TAG ! x:\\x0A---\\x0A",
    "...\\x0A",
    "? ",
    "<<: ",
    "''",
    "\\\\x41",
    "\\\\ud83d\\\\ude00",
    "\\\\U0001000A",
    "\\\\\\x0A",
    "(?:){9}"
  })
  @FuzzTest
  void read(byte[] bytes) {
    try {
      SourceText source =
          TextFile.read(new ByteArrayInputStream(bytes), "f.yaml", Catalog.MAX_TEMPLATE);
      TemplateReader.read(
          source.withoutByteOrderMark(),
          "f",
          "project",
          name -> name.equals("p") ? Optional.of(PARTIAL) : Optional.empty());
    } catch (TemplateException | FileException e) {
      check(e);
    }
  }

  private static void check(PromptException e) {
    assertThat(e.diagnostics()).isNotEmpty();
    for (Diagnostic problem : e.diagnostics()) {
      // What is wrong with a default may end in the words of the file.
      if (!problem.message().startsWith("default: ")) {
        assertThat(problem.message()).doesNotEndWith(".");
      }
      if (!problem.message().endsWith("more problems are not shown")) {
        Place place = problem.place().orElseThrow();
        String line = place.source().line(place.line());
        assertThat(place.column() - 1).isBetween(0, line.codePointCount(0, line.length()));
      }
    }
  }
}
