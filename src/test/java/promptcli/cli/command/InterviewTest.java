package promptcli.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import promptcli.cli.Cli;
import promptcli.wizard.ScriptedQuestions;

class InterviewTest {

  @TempDir private Path folder;

  /** The chooser shows every template, also one whose text with its hints is too long to show. */
  @Test
  void aTemplateThatCannotBeLookedAtIsNotInTheWay() throws Exception {
    Path partials = Files.createDirectories(folder.resolve(".prompts/partials"));
    Files.writeString(partials.resolve("long.mustache"), "x".repeat(200_000) + "\n");
    Files.writeString(
        folder.resolve(".prompts/long.yaml"), "template: |\n" + "  {{>long}}\n".repeat(30));
    assertThat(Cli.in(folder).run("show", "long").stderr()).contains("is longer than");
    var questions =
        new ScriptedQuestions(
            "Template {database-migration*, kill-switch, long, master-rollout} > kill-switch\n"
                + "Feature description [] > x\nOperational constraints [] > y");
    Cli.Outcome outcome = Cli.in(folder).answering(questions).run("render", "--yes");
    questions.assertFinished();
    assertThat(outcome.exit()).isZero();
  }
}
