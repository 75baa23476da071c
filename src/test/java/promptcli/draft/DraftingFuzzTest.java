package promptcli.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import promptcli.catalog.Catalog;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.model.SourceText;

/** Whatever a document holds, its template is sound and has its every character. */
class DraftingFuzzTest {

  @DictionaryEntries({
    "Feature: [Details]",
    "{x}",
    "{{ x }}",
    "${x:y}",
    "${input:x:y}",
    "<your name>",
    "$x ",
    "$ARGUMENTS",
    "{% if x %}",
    "# Output\\x0A",
    "```\\x0A",
    "title: x\\x0A---\\x0A",
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
    if (document.text().indexOf('\uE000') >= 0 || document.text().indexOf('\uE001') >= 0) {
      return; // by which the test knows the values again
    }
    Document read = Drafts.document(document.text());
    assertThat(Drafts.again(read)).isEqualTo(read.parts().get(0).passage().text());
  }
}
