package promptcli.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import promptcli.model.Input;

/** What in a prompt becomes an input, and what does not. */
class DocumentReaderTest {

  @Test
  void takesTheLabelAndTheHint() {
    assertInputs("Feature description: [Insert details]", "feature-description=Insert details");
  }

  @Test
  void takesSeveralOnOneLine() {
    assertInputs("INPUT: Feature: [A] System limits: [B, C]", "feature=A", "system-limits=B, C");
  }

  @Test
  void takesALabelInMarkdown() {
    assertInputs("**Feature:** [A]", "feature=A");
    assertInputs("**Feature**: [A]", "feature=A");
    assertInputs("- _Feature_: [A]", "feature=A");
    assertInputs("2. Feature: [A]", "feature=A");
    assertInputs("## Feature: [A]", "feature=A");
  }

  @Test
  void takesTheLastSentenceBeforeTheColon() {
    assertInputs("Fill this in. Feature: [A]", "feature=A");
  }

  @Test
  void takesBracketsBelowTheLabel() {
    Draft draft = draft("Schema:\n[A]\n\nChange: [B]\n");
    assertThat(draft.inputs()).extracting(Input::name).containsExactly("schema", "change");
    assertThat(draft.inputs())
        .extracting(input -> input.type().word())
        .containsExactly("multiline", "text");
    assertThat(draft.body()).isEqualTo("Schema:\n{{schema}}\n\nChange: {{change}}\n");
  }

  @Test
  void asksOnceForWhatStandsTwice() {
    assertInputs("A: [b]\nA: [b]", "a=b");
    assertInputs("A: [b]\nA: [c]", "a=b", "a-2=c");
  }

  @Test
  void namesWhatHasNoLatinLetters() {
    assertInputs("漢字: [A]\nかな: [B]", "input=A", "input-2=B");
    assertInputs("Größe: [A]\n2nd café's: [B]", "grosse=A", "nd-cafes=B");
  }

  @Test
  void leavesNamesThatAreTaken() {
    assertInputs("Format: [A]", "format-input=A");
  }

  @Test
  void describesThePromptByItsFirstSentence() {
    assertThat(draft("# Role\n\n1. One.\nAct as an e-mail 2.0 tutor. Be kind.").description())
        .isEqualTo("Act as an e-mail 2.0 tutor.");
    assertThat(draft("\n  - a\tb: [c]\nd").description()).isEqualTo("- a b: [c]");
    assertThat(draft("a".repeat(500)).description()).isEqualTo("a".repeat(159) + "…");
    String emoji = "\uD83D\uDE00";
    assertThat(draft(emoji.repeat(160)).description()).isEqualTo(emoji.repeat(160));
    assertThat(draft(emoji.repeat(161)).description()).isEqualTo(emoji.repeat(159) + "…");
  }

  @Test
  void allowsWhiteSpaceAtTheEndOfALine() {
    assertThat(draft("a  \nb").file())
        .isEqualTo(
            """
            # yaml-language-server: $schema=template.schema.json
            # lint: allow trailing-space
            title: T
            description: a
            template: |
              a \s
              b
            tests:
              - name: is complete
            """);
  }

  @Test
  void cutsALongNameBetweenWords() {
    assertInputs(
        "What the feature is expected to do for whoever it is made for: [A]",
        "what-the-feature-is-expected-to-do-for=A");
  }

  @Test
  void leavesOtherBracketsAlone() {
    assertInputs("no label [A]");
    assertInputs("See: [guide](https://example.org)");
    assertInputs("See: [guide][1]");
    assertInputs("- [ ] Done: [x]");
    assertInputs("\"tags\": [\"a\"]");
    assertInputs("Open: [A");
    assertInputs("Apart: [A\n\nB]");
    assertInputs("Empty: [ ]");
    assertInputs(": [A]");
    assertInputs("Far:\n\n[A]");
  }

  @Test
  void staysLinearOnHostileText() {
    String brackets = ": [".repeat(100_000);
    assertThat(draft(brackets).inputs()).isEmpty();
    String quotes = "a\"" + "a".repeat(200_000) + ": [b]";
    assertThat(draft(quotes + "\n".repeat(200_000) + "x").inputs()).isEmpty();
    String blanks = "a: " + " ".repeat(100_000) + "[".repeat(100_000);
    assertThat(draft(blanks).inputs()).isEmpty();
  }

  private static Draft draft(String prompt) {
    return DocumentReader.draft("T", prompt, "format"::equals);
  }

  private static void assertInputs(String prompt, String... namesAndHints) {
    assertThat(draft(prompt).inputs())
        .extracting(input -> input.name() + "=" + input.hint())
        .containsExactly(namesAndHints);
  }
}
