package promptcli.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import promptcli.cli.complete.ShellRequest;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.wizard.Rehearsal;

/**
 * Runs what users run most, so that the JVM sees the classes that an archive should hold; called by
 * {@code lib/make-archive} and nothing else.
 *
 * <p>A JVM from 25 on loads all that the archive holds when it starts. JLine and what it needs make
 * every run an eighth longer there, and the first question come in three fifths of the time:
 * measured with 25.0.3, for which there are two archives.
 */
final class ArchiveTraining {

  private static final List<List<String>> LINES =
      List.of(
          List.of("render", "kill-switch", "--feature", "x", "--constraints", "y"),
          List.of("render", "kill-switch", "--no-input"),
          List.of("render", "kill-swich"),
          List.of("render", "kill-switch", "--help"),
          List.of(
              "render",
              "kill-switch",
              "--set",
              "feature=x",
              "--set",
              "constraints=y",
              "--format",
              "messages"),
          List.of("render", "kill-switch", "--allow-missing", "--format", "json"),
          List.of("render", "kill-switch", "--allow-missing", "--format", "anthropic"),
          List.of("show", "kill-switch"),
          List.of("show", "kill-switch", "--json"),
          List.of("list"),
          List.of("list", "--json"),
          List.of("schema", "kill-switch"),
          List.of("schema"),
          List.of("lint", "bundled:kill-switch"),
          List.of("test", "bundled:kill-switch"),
          List.of(ShellRequest.WORD, "bash", "prompt render kill", "kill"),
          List.of(ShellRequest.WORD, "zsh", "render", "kill-switch", "--"),
          List.of(ShellRequest.WORD, "fish", "render", ""),
          List.of("--help"),
          List.of("--version"));

  private static final String FILES =
      "inputs: {sources: {type: files, fence: true}}\n"
          + "template: '{{sources}}{{#sources}}{{path}}{{/sources}}'\n";

  private static final Input INPUT =
      new Input(
          "feature", "Feature", "", "hint", InputType.TEXT, List.of(), true, Optional.empty());

  private ArchiveTraining() {}

  /**
   * @param args {@code rare} for the questions and for files too
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    LINES.forEach(Main::run);
    if (args.length > 0) {
      Rehearsal.ask(INPUT);
      renderFiles();
    }
  }

  private static void renderFiles() throws IOException {
    Path folder = Files.createTempDirectory("prompt-");
    Path template = folder.resolve("files.yaml");
    Path ignores = folder.resolve(".gitignore");
    Files.writeString(template, FILES);
    Files.writeString(ignores, "*.log\n");
    Main.run(List.of("render", template.toString(), "--sources", folder + "/*.yaml", "--stats"));
    Main.run(List.of("render", template.toString(), "--sources", folder.toString()));
    for (Path file : List.of(template, ignores, folder)) {
      Files.delete(file);
    }
  }
}
