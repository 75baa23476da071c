package promptcli.placeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import promptcli.placeholder.Placeholder.Verdict;

/** What in a document stands for a value, what only looks so, and what is something else. */
class PlaceholderFinderTest {

  // Styles

  @Test
  void takesEveryStyle() {
    takes("Feature: [what it does]", "[what it does]");
    takes("Write about [main topic] today.", "[main topic]");
    takes("Write about {{topic}} and {{ tone }}.", "{{topic}}", "{{ tone }}");
    takes("Write about {{main topic}}.", "{{main topic}}");
    takes("Write about {{{topic}}}.", "{{{topic}}}");
    takes("Write about {{$topic}}.", "{{$topic}}");
    takes("Write about ${topic} in ${language:English}.", "${topic}", "${language:English}");
    takes("Write about {topic} for {audience_size}.", "{topic}", "{audience_size}");
    takes("Write about <topic> for <the audience>.", "<topic>", "<the audience>");
    takes("Write about $ARGUMENTS", "$ARGUMENTS");
    takes("Compare \"$1\" with $2.", "$1", "$2");
    takes("Write about $topic now.", "$topic");
    takes("Write about ${input:topic:what it is}.", "${input:topic:what it is}");
    takes("Do this: {{args}}", "{{args}}");
    takes("主题：[填写主题]", "[填写主题]");
    takes("テーマは{テーマ}です。", "{テーマ}");
  }

  @Test
  void tellsNamesLabelsAndHints() {
    Placeholder input = only("Say ${input:target_file:the file}.");
    assertThat(input.name()).isEqualTo("target_file");
    assertThat(input.hint()).isEqualTo("the file");
    Placeholder defaulted = only("Say it in ${language:English, please}.");
    assertThat(defaulted.name()).isEqualTo("language");
    assertThat(defaulted.defaultText()).contains("English, please");
    Placeholder bracket = only("- **System limits:** [all\n  of them]");
    assertThat(bracket.label()).isEqualTo("System limits");
    assertThat(bracket.hint()).isEqualTo("all of them");
    assertThat(only("Text:\n[paste it]\n").alone()).isTrue();
    assertThat(only("Text: [paste it]").alone()).isFalse();
  }

  @Test
  void takesALabelFromManyForms() {
    hasLabel("**Feature**: [A b]", "Feature");
    hasLabel("2. Feature: [A b]", "Feature");
    hasLabel("## Feature: [Your b]", "Feature");
    hasLabel("Fill this in. Feature: [A b]", "Feature");
    hasLabel("INPUT: Feature: [A b]", "Feature");
    hasLabel("| Feature // x: [your b]", "Feature x");
    hasLabel("Rate {1} = \"b\": [your c]", "Rate {1} = \"b\"");
    hasLabel(
        "What the new feature is expected to do for whoever it is made for: [A b]",
        "What the new feature is expected to do for whoever it is");
    hasLabel("Far:\n\n[your b]", "");
  }

  // What a model is to fill in

  @Test
  void leavesTheFormOfAnAnswer() {
    leaves("## Output format\n\n- Impact: [High/Medium/Low]\n- Why: [one sentence]", 2);
    leaves("Answer in this form:\n```\nTitle: [the title]\n{{summary}}\n```", 2);
    leaves("**Response:**\n<your verdict> for {name}", 2);
    leaves("<output>\nTitle: [the title]\n</output>", 1);
    leaves("| Name | Score |\n| --- | --- |\n| [name] | [your score] |", 2);
    leaves("## 输出格式\n\n- 标题：[文章标题]", 1);
    leaves("Impact: [High/Medium/Low]", 1);
    leaves("Assistant: [greets the user]", 1);
  }

  @Test
  void takesWhatFollowsTheForm() {
    takes("## Output\n\n- Why: [one sentence]\n\n## Input\n\nTopic: [the topic]", "[the topic]");
    takes(
        "Example:\n- Why: [one sentence]\n\nNow write a page about [main topic] for us all.",
        "[main topic]");
    takes("## Prompt\n\n```\nWrite about [main topic] for us.\n```\n\nNotes.", "[main topic]");
  }

  @Test
  void leavesWhatIsNotSurelyAsked() {
    leaves("# [Project Name] Specification", 1);
    leaves("- [Feature one]", 1);
    leaves("[CONTEXT]\nWe sell tea.", 1);
    leaves("Prefix it with [ACTION NEEDED] please.", 1);
    leaves("Say \"I am [name] of [company]\" first.", 2);
    leaves("Save it as {feature}-plan.md and [slug].md", 2);
    leaves("Usage: tool [some path]", 1);
    leaves("/review [some path]", 1);
    leaves("Story [US1] of [YYYY-MM-DD]", 2);
    leaves("{{#if premium}}Thanks{{/if}} {{user.name}}", 3);
    leaves("{% if premium %}Thanks{% endif %}", 2);
    leaves("It costs $5 a month, or $5.50.", 1);
    leaves("Wrap it in <thinking> tags.", 1);
    leaves("As a <Role>, you obey.\n\n## Role\n\nA poet", 1);
    leaves("Read ${workspaceFolder} and ${selection}", 2);
  }

  // What is something else

  @Test
  void findsNothingInCode() {
    finds("```yaml\non:\n  push:\n    branches: [main]\n```");
    finds("on:\n  push:\n    branches: [main]");
    finds("```js\nconst { a } = f(`${b}`, list[0], ['a', 'b']);\n```");
    finds("const x = [first, second];");
    finds("Run `git commit -m \"<message>\"` and `echo ${HOME}`.");
    finds("```\nfunction f() { return x; }\nif (a) {\n  g(<T>);\n}\n```");
    finds("The list ['a', 'b'], a[0], b[i] and (a)[b]");
    finds("Match [a-z0-9]+ or [^x] or [A-Za-z]");
    finds("{\n  \"name\": \"{name}\",\n  \"tags\": [\"a\"]\n}");
    finds("export PATH=${PATH}:${HOME}/bin");
    finds("https://example.org/{id}/<x>?y=[z]");
    finds("├── [your file]");
  }

  @Test
  void findsNothingInMarkdown() {
    finds("See [the guide](https://example.org) and [that one][1] and ![your image](x.png)");
    finds("[guide]: https://example.org");
    finds("- [ ] open\n- [x] Done");
    finds("As shown [1], [2-3] and [^note].");
    finds("<!-- write [your name] here -->");
    finds("<b>bold</b>, a<br>line and <context>…</context>");
    finds("A List<String> and a Map<K, V>");
    finds("[ERROR] failed\n[12:30] done\n2024-01-01 10:00 [main topic] x");
    finds("Open: [A");
    finds("Apart: [A\n\nB]");
    finds("Empty: [ ]");
    finds("\\frac{a}{b} and x^{n}");
    finds("uses: x\nwith: ${{ secrets.TOKEN }}");
    finds("Text from \\${x} and \\{y}");
  }

  // Everywhere

  @Test
  void takesItEverywhereOnceItIsTaken() {
    takes("Use {{topic}}.\n\n## Output\n\n# {{topic}}", "{{topic}}", "{{topic}}");
    takes(
        "Use [main topic] now.\n\n## Output\n\nAbout [main topic].",
        "[main topic]",
        "[main topic]");
  }

  @Test
  void takesTheFormOfAPersonAsAWhole() {
    takes(
        "- Topic: [main topic]\n- Reader: [who reads]\n- Why: [the reason]\n- Level: [High/Low]",
        "[main topic]",
        "[who reads]",
        "[the reason]",
        "[High/Low]");
  }

  @Test
  void leavesWhatStandsAmongWhatIsLeft() {
    leaves("Write `x` as [YYYY-MM-DD] for [main topic].", 2);
    leaves("- [one]\n- [two]\n- about [main topic] in it", 3);
    leaves("Use {{topic}} with [an example], <name> and $x.", 3, "{{topic}}");
    takes("Use {{topic}}. [Paste the text]", "{{topic}}", "[Paste the text]");
    takes("Use {{topic}}, {topic}.", "{{topic}}", "{topic}");
  }

  @Test
  void takesWhatIsAWholeBlock() {
    takes("The code:\n```swift\n{{file_content}}\n```\n", "{{file_content}}");
    finds("```swift\nlet a = {{b}}\n```\n");
    finds("Filter by {\"@and\": [f1, f2]} and =B5*(1+$B$6) here.");
    leaves("categories: [kubernetes, node]", 1);
  }

  @Test
  void takesTheVariablesThatATextLists() {
    takes(
        "## Variables\n\n| `[topic]` | what |\n| `[tone]` | how |\n\n## Prompt\n\n```\nWrite on [topic],"
            + " [tone].\n\nOutput:\n- [the topic]\n```\n",
        "[topic]",
        "[tone]");
  }

  @Test
  void readsAPromptInAFenceAsAnyText() {
    String prompt =
        "## Prompt\n\n````\nWrite on [main topic] now.\n\n## Output\n\n- Why: [one]\n````\n";
    takes(prompt, "[main topic]");
    takes(prompt + "\n## Notes\n\nName: [your name]\n", "[main topic]");
  }

  @Test
  void takesATitleForNoForm() {
    takes(
        "# Reply to a support ticket\n\nYou are at [your company].\n\nFrom: [Customer name]",
        "[your company]",
        "[Customer name]");
    takes("Output {count} items. Write {n} lines. Say {name} hello.", "{count}", "{n}", "{name}");
    leaves("It costs $5 per run.", 1);
    leaves("The product = [your product], 读者 = [描述你的读者]", 2);
  }

  @Test
  void leavesAScript() {
    leaves("[IF the topic is new]\nSay hello to <name> about [the topic] at once.\n[ENDIF]", 4);
    finds("input=$(cat); echo \"$input\" now");
    leaves("Write it in ```{language} blocks.", 1);
  }

  @Test
  void leavesANotation() {
    leaves("{Count} = 3, then show {Count}.", 2);
    leaves("Do [research] -> [summarize] for us.", 2);
    leaves("Do [compare]{books} for us.", 2);
    leaves("Replace {camera settings} with a list.", 1);
  }

  @Test
  void leavesThePartsOfAText() {
    leaves("[INPUT]\nA\n[END INPUT]\nUse [INPUT] well.", 3);
    leaves("<output_format>\n# Title\n\nAn intro.\n\nName: [your name]\n</output_format>", 1);
    leaves("Here is why.\n\n## Prompt\n\n```\nDo it.\n```\n\n## Tips\n\nName: [your name]", 1);
  }

  // Dialects

  @Test
  void takesOnlyWhatTheToolFillsIn() {
    Dialect claude = Dialect.of(Style.ARGUMENTS, Style.POSITION, Style.LIVE);
    String command = "Fix $ARGUMENTS of $1: [your summary], {name}, !`git status`";
    assertThat(texts(command, claude, Verdict.TAKEN)).containsExactly("$ARGUMENTS", "$1");
    assertThat(texts(command, claude, Verdict.LEFT))
        .containsExactly("[your summary]", "{name}", "!`git status`");
    Dialect llm = Dialect.of(Style.DOLLAR_NAME, Style.DOLLAR_BRACES).withDoubledDollars();
    assertThat(texts("$input for ${who}, $$x and $HOME", llm, Verdict.TAKEN))
        .containsExactly("$input", "${who}", "$HOME");
  }

  @Test
  void takesOnlyTheNamesThatTheToolKnows() {
    Dialect gemini = Dialect.of(Style.DOUBLE_BRACES).withNames("args");
    assertThat(texts("Do {{args}}, fill {{TITLE}}", gemini, Verdict.TAKEN))
        .containsExactly("{{args}}");
    assertThat(texts("Do {{args}}, fill {{TITLE}}", gemini, Verdict.LEFT))
        .containsExactly("{{TITLE}}");
  }

  @Test
  void leavesThePartsOfALoopsItem() {
    Dialect dotprompt = Dialect.of(Style.DOUBLE_BRACES);
    String text = "{{who}} {{#each items}}{{name}} {{#each a}}{{b}}{{/each}}{{/each}} ${{price}}";
    assertThat(texts(text, dotprompt, Verdict.TAKEN)).containsExactly("{{who}}", "{{price}}");
  }

  // Bounds

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void staysLinearOnHostileText() {
    for (String piece :
        List.of(
            ": [",
            "[a",
            "[a] ",
            "{{",
            "{a",
            "${a:",
            "<a",
            "<!--",
            "`",
            "```\n",
            "a[b]",
            "\"",
            "$1 ",
            "x: [your y] ",
            " ",
            "\n",
            "- ",
            "[your a]\n",
            "|",
            "-->",
            "{%",
            "!`",
            "=",
            "#",
            "**")) {
      String text = piece.repeat(250_000 / piece.length());
      assertThatCode(() -> PlaceholderFinder.find(text, Dialect.DOCUMENT))
          .as(piece)
          .doesNotThrowAnyException();
    }
  }

  private static Placeholder only(String text) {
    List<Placeholder> found = PlaceholderFinder.find(text, Dialect.DOCUMENT);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static void hasLabel(String text, String label) {
    assertThat(only(text).label()).isEqualTo(label);
  }

  private static List<String> texts(String text, Dialect dialect, Verdict verdict) {
    return PlaceholderFinder.find(text, dialect).stream()
        .filter(each -> each.verdict() == verdict)
        .map(Placeholder::text)
        .toList();
  }

  private static void takes(String text, String... taken) {
    assertThat(texts(text, Dialect.DOCUMENT, Verdict.TAKEN)).containsExactly(taken);
  }

  private static void leaves(String text, int count, String... taken) {
    takes(text, taken);
    assertThat(texts(text, Dialect.DOCUMENT, Verdict.LEFT)).as(text).hasSize(count);
  }

  private static void finds(String text) {
    assertThat(PlaceholderFinder.find(text, Dialect.DOCUMENT)).as(text).isEmpty();
  }
}
