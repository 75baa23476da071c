package promptcli.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import promptcli.format.TemplateTexts;
import promptcli.model.Template;

/** The line by which an agent chooses a skill. */
class DescriptionTest {

  @Test
  void saysWhatItDoesAndWhenToUseIt() {
    assertThat(Description.of(template("Reviews a change", "Code review")))
        .isEqualTo(
            "Reviews a change. Use it when the user asks for “Code review”, or for the prompt t.");
  }

  @Test
  void aLongOneIsCutAtAWordAndKeepsItsEnd() {
    String description = Description.of(template("word ".repeat(400), "T"));
    assertThat(description)
        .hasSizeBetween(1000, 1024)
        .startsWith("word word")
        .endsWith("word … Use it when the user asks for “T”, or for the prompt t.");
  }

  @Test
  void isCutBetweenCharactersWhereThereAreNoWords() {
    assertThat(Description.of(template("🙂".repeat(1200), "t".repeat(3000))))
        .hasSizeBetween(1000, 1024)
        .matches("🙂+ … Use it when the user asks for “t+ …”, or for the prompt t\\.");
  }

  @Test
  void hasNoMarkup() {
    assertThat(Description.of(template("Ends <script>\\n\\u202e x.", "<T>")))
        .isEqualTo(
            "Ends ‹script› \\u202e x. Use it when the user asks for “‹T›”, or for the prompt t.");
  }

  private static Template template(String description, String title) {
    return TemplateTexts.template(
        "title: \"" + title + "\"\ndescription: \"" + description + "\"\ntemplate: x\n");
  }
}
