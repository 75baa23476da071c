package promptcli.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import promptcli.model.Input;

/** What the template of a document is like, once it is known what stands for a value. */
class DraftingTest {

  @Test
  void namesInputsByTheirLabels() {
    assertInputs("Feature description: [Insert details]", "feature-description=Insert details");
    assertInputs(
        "INPUT: Feature: [A b] System limits: [B, C]", "feature=A b", "system-limits=B, C");
  }

  @Test
  void namesThemByTheirOwnWordsWithoutALabel() {
    assertInputs("Write about [main topic] now.", "main-topic=");
    assertInputs("Write about {{main topic}} now.", "main-topic=");
  }

  @Test
  void keepsTheNamesThatTheyHave() {
    Draft draft = Drafts.of("Use {{targetVersion}}, ${current_schema} and {{API-KEY}} now.");
    assertThat(draft.inputs())
        .extracting(Input::name)
        .containsExactly("targetVersion", "current_schema", "API-KEY");
    assertThat(body(draft))
        .isEqualTo("Use {{targetVersion}}, {{current_schema}} and {{API-KEY}} now.\n");
  }

  @Test
  void asksOnceForWhatStandsTwice() {
    assertInputs("One: [your b]\nOne: [your b]", "one=your b");
    assertInputs("One: [your b]\nOne: [your c]", "one=your b", "one-2=your c");
    assertInputs("One: [your b]\nTwo: [your b]", "one=your b", "two=your b");
    assertInputs("Use [your b] and [Your B].", "your-b=");
    assertInputs("Use {x} and {{x}} and ${x}.", "x=");
  }

  @Test
  void givesEveryInputAnOptionOfItsOwn() {
    assertInputs("Use {{user_name}} and {{userName}}.", "user_name=", "userName-2=");
    assertInputs("Format: [your b]", "format-input=your b");
    assertInputs("Use {{format}}.", "format=");
  }

  @Test
  void namesWhatHasNoLatinLetters() {
    assertInputs("漢字：[漢字]\nかな：[かな]", "input-1=", "input-2=");
    assertInputs("Größe: [your b]\n2nd café's: [your c]", "grosse=your b", "nd-cafes=your c");
  }

  @Test
  void cutsALongNameBetweenWords() {
    assertInputs(
        "What the feature does for whoever it was made for: [your b and all that comes of it]",
        "what-the-feature-does-for-whoever-it-was=your b and all that comes of it");
    assertInputs("What the feature does for whoever it is made for: [your b]", "your-b=your b");
  }

  @Test
  void asksForSeveralLinesWhereAPlaceholderStandsAlone() {
    Draft draft = Drafts.of("Schema:\n[your a]\n\nChange: [your b]\n");
    assertThat(draft.inputs())
        .extracting(input -> input.type().word())
        .containsExactly("multiline", "text");
    assertThat(body(draft)).isEqualTo("Schema:\n{{schema}}\n\nChange: {{change}}\n");
  }

  @Test
  void putsWhatMustBeGivenFirst() {
    Draft draft = Drafts.of("Use ${language:English} for {{topic}}.");
    assertThat(draft.inputs()).extracting(Input::name).containsExactly("topic", "language");
    assertThat(draft.inputs().get(1).defaultValue().orElseThrow().texts())
        .containsExactly("English");
  }

  @Test
  void takesOtherDelimitersWhereBracesStay() {
    assertThat(body(Drafts.of("Topic: [your a], {{#if b}}")))
        .isEqualTo("{{=<% %>=}}\nTopic: <%topic%>, {{#if b}}\n");
    assertThat(body(Drafts.of("Topic: {[your a]}")))
        .isEqualTo("{{=<% %>=}}\nTopic: {<%your-a%>}\n");
  }

  @Test
  void takesTheTitleFromAHeading() {
    assertThat(Drafts.of("# The *best* `prompt`\n\nText").title()).isEqualTo("The best prompt");
    assertThat(Drafts.of("---\ntitle: One\n---\n# Two\n").title()).isEqualTo("One");
    assertThat(Drafts.of("---\nname: code-review\n---\nText\n").title()).isEqualTo("Code review");
    assertThat(Drafts.of("# About [topic]\n").title()).isEqualTo("T");
    assertThat(Drafts.of("Text\n\n# Later\n").title()).isEqualTo("T");
  }

  @Test
  void describesItByAWholeSentenceOrNotAtAll() {
    assertThat(Drafts.of("# Role\n\n1. One.\nAct as an e-mail 2.0 tutor. Be kind.").description())
        .isEqualTo("Act as an e-mail 2.0 tutor.");
    assertThat(Drafts.of("---\ndescription: Reviews: code\n---\nAct as a reviewer.").description())
        .isEqualTo("Reviews: code");
    assertThat(Drafts.of("你是一位经验丰富的高级软件工程师，请认真审查代码。然后").description())
        .isEqualTo("你是一位经验丰富的高级软件工程师，请认真审查代码。");
    assertThat(Drafts.of("no sentence").description()).isEmpty();
    assertThat(Drafts.of("A" + "a".repeat(300) + ".").description()).isEmpty();
  }

  @Test
  void readsFrontMatterThatIsNoYaml() {
    Document document =
        Drafts.document("---\nargument-hint: [file] [mode]\nmodel: opus\n---\n\nFix $ARGUMENTS\n");
    Draft draft = Drafting.draft(document, "T", Drafts.candidates(document));
    assertThat(draft.inputs()).extracting(Input::hint).containsExactly("[file] [mode]");
    assertThat(body(draft)).isEqualTo("Fix {{arguments}}\n");
    assertThat(document.notCarried())
        .extracting(it -> it.place().line() + " " + it.text())
        .containsExactly("3 model: opus");
  }

  @Test
  void readsOneArgumentsHint() {
    assertInputs(
        "---\nargument-hint: [issue-number]\n---\n\nFix $ARGUMENTS\n", "arguments=issue-number");
  }

  @Test
  void allowsWhiteSpaceAtTheEndOfALine() {
    assertThat(Drafts.of("a  \nb").file())
        .isEqualTo(
            """
            # yaml-language-server: $schema=template.schema.json
            # lint: allow trailing-space
            title: T
            template: |
              a \s
              b
            tests:
              - name: is complete
            """);
  }

  private static String body(Draft draft) {
    return draft.parts().get(0).content();
  }

  private static void assertInputs(String text, String... namesAndHints) {
    assertThat(Drafts.of(text).inputs())
        .extracting(input -> input.name() + "=" + input.hint())
        .containsExactly(namesAndHints);
  }
}
