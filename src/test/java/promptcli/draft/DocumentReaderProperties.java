package promptcli.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import promptcli.catalog.Catalog;
import promptcli.catalog.Library;
import promptcli.model.Template;
import promptcli.values.Resolution;

/** Whatever a finished prompt holds, its template reads cleanly and has its every word. */
class DocumentReaderProperties {

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("prompt");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("t.yaml"));
    Files.delete(folder);
  }

  @Property(tries = 2000)
  void withTheHintsForValuesItIsThePromptAgain(@ForAll("prompts") String prompt)
      throws IOException {
    Draft draft = DocumentReader.draft("T", prompt, name -> false);
    Files.writeString(folder.resolve("t.yaml"), draft.file());
    Template template = new Library(List.of(new Catalog("bundled", folder)), folder).find("t");
    String text = template.render(Resolution.placeholders(template)).get(0).content();
    // A hint is put on one line, without white space around it.
    if (draft.inputs().stream().allMatch(input -> prompt.contains("[" + input.hint() + "]"))) {
      assertThat(text).isEqualTo(prompt.replace("\r\n", "\n").replaceFirst("\n*$", "\n"));
    } else {
      assertThat(withoutSpace(text)).isEqualTo(withoutSpace(prompt));
    }
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\p{Cc}]+", "");
  }

  @Provide
  Arbitrary<String> prompts() {
    return Arbitraries.of(
            "Feature: [Details]",
            "Feature: [Other]",
            "**Größe:** [S]",
            "- 漢字:\n  [x y]",
            "[",
            "]",
            "[]",
            "[x]",
            ":",
            ": ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\r",
            "{",
            "}",
            "{{",
            "}}",
            "{{{",
            "<",
            "<%",
            "%>",
            "<%%",
            "{{=| |=}}",
            "{{a}}",
            "A: ",
            "\"a\": ",
            "B:[b]",
            "'",
            "\"",
            "#",
            "\u0000",
            "\u2028",
            "🙂",
            "|",
            "---")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> "a" + String.join("", parts) + "b");
  }
}
