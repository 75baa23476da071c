package promptcli.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import promptcli.catalog.Catalog;
import promptcli.file.TextFile;
import promptcli.format.TemplateReader;
import promptcli.model.FileException;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.values.Resolution;

/** Whatever a document holds, its template is sound and has its every word. */
class DocumentReaderFuzzTest {

  @DictionaryEntries({
    "Feature: [Details]",
    "\\x0ALabel:\\x0A[hint]\\x0A",
    "**Bold:** [x",
    "[link](",
    "- [ ] ",
    "{{a}}",
    "{{=<% %>=}}",
    "<%a%>",
    "---\\x0A",
    "\\x0A\\x0A",
    "\\x0D\\x0A",
    "\\x0D",
    "\\xEF\\xBB\\xBF",
    "\\xE2\\x80\\xA8",
    "\\xF0\\x9F\\x98\\x80",
    " \\x0A",
    "\\x09",
    "# lint: allow",
    ": |"
  })
  @FuzzTest
  void draft(byte[] bytes) {
    SourceText document;
    try {
      document = TextFile.read(new ByteArrayInputStream(bytes), "f.txt", Catalog.MAX_TEMPLATE);
    } catch (FileException e) {
      return;
    }
    Draft draft = DocumentReader.draft("T", document.text(), "feature"::equals);
    SourceText file = new SourceText("t.yaml", draft.file());
    Template template = TemplateReader.read(file, "t", "project", name -> Optional.empty());
    String text = template.render(Resolution.placeholders(template)).get(0).content();
    assertThat(words(text)).isEqualTo(words(document.text()));
  }

  /** A hint is put on one line, without white space around it. */
  private static String words(String text) {
    return text.replaceAll("[\\s\\p{Cc}\uFEFF]+", "");
  }
}
