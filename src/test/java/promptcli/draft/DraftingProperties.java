package promptcli.draft;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a document holds, its template reads cleanly and has its every character. */
class DraftingProperties {

  @Property(tries = 3000)
  void withThePlaceholdersForValuesItIsTheDocumentAgain(@ForAll("documents") String text) {
    String expected = text.replace("\r\n", "\n").replaceFirst("\n*$", "\n");
    assertThat(Drafts.again(Drafts.document(text))).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(
            "Feature: [Details]",
            "{x}",
            "{{ x }}",
            "{{x}}",
            "{{{x}}}",
            "${x}",
            "${x:y z}",
            "${input:x:y}",
            "<x>",
            "<your name>",
            "$x",
            "$1",
            "$ARGUMENTS",
            "[your name]",
            "[Your name]",
            "{% if x %}",
            "!`x`",
            "```\n",
            "# Output\n",
            "- ",
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
