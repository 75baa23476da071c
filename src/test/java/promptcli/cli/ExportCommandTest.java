package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files {@code export} writes, and what {@code --check} says of them. */
class ExportCommandTest {

  @TempDir private Path top;
  private Path file;

  @BeforeEach
  void makeProject() throws IOException {
    Files.createDirectories(top.resolve(".prompts"));
    Files.createDirectories(top.resolve(".git"));
    write("thanks", "Thank {{whom}}.");
    file = top.resolve(".agents/skills/thanks/SKILL.md");
  }

  @Test
  void whatItWroteIsWhatItWouldWrite() {
    assertThat(run("thanks", "kill-switch"))
        .isEqualTo(
            new Cli.Outcome(
                0, ".agents/skills/thanks/SKILL.md\n.agents/skills/kill-switch/SKILL.md\n", ""));
    assertThat(run("--check", "thanks", "kill-switch")).isEqualTo(new Cli.Outcome(0, "", ""));
  }

  @Test
  void aChangedTemplateMakesItsSkillStale() throws IOException {
    run("thanks");
    String before = Files.readString(file);
    write("thanks", "Thank {{whom}} warmly.");
    checks(
        """
        prompt: .agents/skills/thanks/SKILL.md is not what would be written now
        Write it: prompt export thanks
        """,
        "thanks");
    assertThat(file).hasContent(before);
    run("thanks");
    assertThat(Files.readString(file)).contains("warmly");
  }

  @Test
  void aSkillThatNobodyNamesIsNotLookedAtWhileItsTemplateIsThere() throws IOException {
    run("thanks");
    write("thanks", "Thank {{whom}} warmly.");
    run("kill-switch");
    assertThat(run("--check", "kill-switch").exit()).isZero();
  }

  @Test
  void aSkillWhoseTemplateIsGoneIsNamed() throws IOException {
    run("thanks", "kill-switch");
    Files.delete(top.resolve(".prompts/thanks.yaml"));
    checks(
        """
        prompt: .agents/skills/thanks/SKILL.md is of thanks, a template that is gone
        Remove it: rm .agents/skills/thanks/SKILL.md
        """,
        "kill-switch");
  }

  @Test
  void somebodyElsesSkillStays() throws IOException {
    Files.createDirectories(file.getParent());
    for (String text :
        new String[] {
          "",
          "Thank.",
          "---\nname: thanks\n---\n",
          "---\nmetadata: {generated-by: me}\n---\n",
          "---\nmetadata:\n  generated-by: prompt\n",
          "---\nmetadata: [\n---\n"
        }) {
      Files.writeString(file, text);
      fails(
          """
          prompt: .agents/skills/thanks/SKILL.md was not written by prompt export, and stays as it is
          Move it away, rename the template, or name another folder: -o DIR
          """,
          "kill-switch",
          "thanks");
      assertThat(file).hasContent(text);
      assertThat(top.resolve(".agents/skills/kill-switch")).doesNotExist();
    }
    checks(
        """
        prompt: .agents/skills/thanks/SKILL.md was not written by prompt export, and stays as it is
        Move it away, rename the template, or name another folder: -o DIR
        """,
        "thanks");
  }

  /** Whoever makes a repository could have anything written by a link. */
  @Test
  void writesThroughNoLinkBelowTheFolder() throws IOException {
    Path elsewhere = Files.createDirectories(top.resolve("elsewhere"));
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file, elsewhere.resolve("made"));
    fails(
        """
        prompt: cannot write .agents/skills/thanks/SKILL.md: SKILL.md is a link
        Remove the link, or name another folder: -o DIR
        """,
        "thanks");
    Files.delete(file);
    Files.delete(file.getParent());
    Files.createSymbolicLink(file.getParent(), elsewhere);
    fails(
        """
        prompt: cannot write .agents/skills/thanks/SKILL.md: thanks is a link
        Remove the link, or name another folder: -o DIR
        """,
        "thanks");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Files.createDirectories(top.resolve(".agents/skills"));
    Files.createDirectories(top.resolve(".claude"));
    Files.createSymbolicLink(top.resolve(".claude/skills"), Path.of("../.agents/skills"));
    assertThat(run("thanks", "--for", "claude").exit()).isZero();
    assertThat(file).exists();
  }

  @Test
  void saysWhatWasWrittenBeforeAFileThatCannotBe() throws IOException {
    Files.createDirectories(top.resolve(".agents/skills"));
    Files.writeString(top.resolve(".agents/skills/thanks"), "");
    fails(
        """
        prompt: .agents/skills/thanks is a file, not a folder
        Written before it: .agents/skills/kill-switch/SKILL.md
        """,
        "kill-switch",
        "thanks");
  }

  /** A list makes the text depend on values. */
  @Test
  void theCommandOfASkillIsOneThatRuns() throws IOException {
    Files.writeString(
        top.resolve(".prompts/list.yaml"),
        "inputs: {whom: {type: list}}\ntemplate: |\n  {{#whom}}\n  Thank {{.}}.\n  {{/whom}}\n");
    run("list");
    assertThat(Files.readString(top.resolve(".agents/skills/list/SKILL.md")))
        .contains("```sh\nprompt render list --no-input\n```", "| --whom ITEM |");
    assertThat(Cli.in(top).run("render", "list", "--no-input", "--whom", "A", "--whom", "B"))
        .isEqualTo(new Cli.Outcome(0, "Thank A.\nThank B.\n", ""));
  }

  @Test
  void whatIsNoFileStays() throws IOException {
    Files.createDirectories(file);
    fails("prompt: cannot write .agents/skills/thanks/SKILL.md: it is no regular file\n", "thanks");
  }

  @Test
  void aCheckoutWithOtherEndsOfLinesIsStillOurs() throws IOException {
    run("thanks");
    String written = Files.readString(file);
    Files.writeString(file, written.replace("\n", "\r\n"));
    run("thanks");
    assertThat(file).hasContent(written);
  }

  @Test
  void aReferenceThatCannotBeOneIsGone() throws IOException {
    run("thanks");
    Files.writeString(file, Files.readString(file).replace("\"thanks\"", "\"./\\0.yaml\""));
    run("kill-switch");
    checks(
        """
        prompt: .agents/skills/thanks/SKILL.md is of ./\\x00.yaml, a template that is gone
        Remove it: rm .agents/skills/thanks/SKILL.md
        """,
        "kill-switch");
  }

  @Test
  void aSkillWithoutTheTextAsItIsBecomesNoTemplate() throws IOException {
    run("thanks", "--for", "claude");
    assertThat(Cli.in(top).run("new", "again", "--from", ".claude/skills/thanks/SKILL.md"))
        .isEqualTo(
            new Cli.Outcome(
                1,
                "",
                """
                prompt: .claude/skills/thanks/SKILL.md does not have the text of the template thanks as it is
                Copy that: prompt new NAME --from thanks
                """));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(
        top.resolve(".prompts/" + name + ".yaml"),
        "title: Thanks\ninputs: {whom: {}}\ntemplate: " + text + "\n");
  }

  private Cli.Outcome run(String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "export";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return Cli.in(top).run(line);
  }

  private void fails(String message, String... templates) {
    assertThat(run(templates)).isEqualTo(new Cli.Outcome(1, "", message));
  }

  private void checks(String message, String... templates) {
    String[] line = new String[templates.length + 1];
    line[0] = "--check";
    System.arraycopy(templates, 0, line, 1, templates.length);
    fails(message, line);
  }
}
