package promptcli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Presses Tab in real shells. A shell that is not installed is passed over, unless {@code
 * -Dshells=all} says that all have to be there, as {@code .ci/run} does.
 */
class CompletionIT {

  private static final String REVIEW =
      """
      inputs:
        diff: {label: Change, type: multiline}
        risk: {label: Risk to look for, type: choice, options: [security, data loss]}
        tags: {label: Tag, type: list}
      template: "{{diff}}{{risk}}{{tags}}"
      """;

  /** What is typed before Tab, and the line that then stands there when # is typed. */
  private static final List<List<String>> EVERYWHERE =
      List.of(
          List.of("prompt comp", "prompt completion #"),
          List.of("prompt help sh", "prompt help show #"),
          List.of("prompt render rev", "prompt render review #"),
          List.of("prompt render bundled:ki", "prompt render bundled:kill-switch #"),
          List.of("prompt render bun", "prompt render bundled:#"),
          List.of("prompt render review --ri", "prompt render review --risk #"),
          List.of("prompt render review --diff x --di", "prompt render review --diff x --di#"),
          List.of("prompt render review --tags x --ta", "prompt render review --tags x --tags #"),
          List.of("prompt render review --risk se", "prompt render review --risk security #"),
          List.of("prompt render review --risk=d", "prompt render review --risk=data\\ loss #"),
          List.of("prompt render review --set ri", "prompt render review --set risk=#"),
          List.of(
              "prompt render review --set risk=s", "prompt render review --set risk=security #"),
          List.of("prompt render review --format=j", "prompt render review --format=json #"),
          List.of("cat x | prompt render review --ri", "cat x | prompt render review --risk #"),
          List.of(
              "prompt render review --diff @my\\ n",
              "prompt render review --diff @my\\ notes.md #"),
          List.of("prompt render review -o my\\ n", "prompt render review -o my\\ notes.md #"),
          List.of(
              "prompt render review --values=my\\ n",
              "prompt render review --values=my\\ notes.md #"),
          List.of("prompt render my\\ prompts/mi", "prompt render my\\ prompts/mine.yaml #"),
          List.of("prompt list --prompts my", "prompt list --prompts my\\ prompts/#"),
          List.of(
              "prompt render --prompts my\\ prompts mi",
              "prompt render --prompts my\\ prompts mine #"),
          List.of("prompt render broken --di", "prompt render broken --di#"),
          List.of("prompt render --prompts nowhere re", "prompt render --prompts nowhere re#"));

  @TempDir private Path folder;
  private Tmux terminal;

  @BeforeEach
  void start() throws IOException {
    Needed.programs("tmux");
    Path work = Files.createDirectories(folder.resolve("work/.prompts")).getParent();
    Files.writeString(work.resolve(".prompts/review.yaml"), REVIEW);
    Files.writeString(work.resolve(".prompts/broken.yaml"), "inputs: [");
    Files.writeString(work.resolve("my notes.md"), "");
    Files.createDirectory(work.resolve("my prompts"));
    Files.writeString(work.resolve("my prompts/mine.yaml"), "template: x\n");
    terminal = Tmux.start(folder, 100, 30);
    terminal.command("cd work");
  }

  @AfterEach
  void stop() {
    if (terminal != null) {
      terminal.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> bash() {
    become("bash", "--norc", "--noprofile");
    prepare("PS1='$ '; source <(prompt completion bash)");
    return cases(
        List.of(
            List.of(
                "prompt render review --risk \"d", "prompt render review --risk \"data loss\" #"),
            List.of(
                "prompt render review --diff \"@my n",
                "prompt render review --diff \"@my notes.md\" #"),
            List.of("prompt render review >my", "prompt render review >my\\ #")));
  }

  @Test
  void bashLoadsTheScriptWhereItsPackageLooks() throws IOException {
    Path loader = Path.of("/usr/share/bash-completion/bash_completion");
    if (!Files.exists(loader)) {
      Needed.missing("bash-completion is not installed");
    }
    Path scripts = Files.createDirectories(folder.resolve("scripts/completions"));
    become("bash", "--norc", "--noprofile");
    terminal.command("prompt completion bash >" + scripts.resolve("prompt"));
    prepare(
        "PS1='$ '; BASH_COMPLETION_USER_DIR=%s; source %s".formatted(scripts.getParent(), loader));
    check("prompt render bundled:ki", "prompt render bundled:kill-switch #");
    check("prompt render review --risk=d", "prompt render review --risk=data\\ loss #");
  }

  @TestFactory
  Stream<DynamicTest> zsh() {
    become("zsh", "-f");
    prepare("PS1='$ '; autoload -U compinit; compinit -u; source <(prompt completion zsh)");
    return cases(
        List.of(
            List.of(
                "prompt render review --risk \"d", "prompt render review --risk \"data loss\" #"),
            List.of(
                "prompt render review --diff \"@my n",
                "prompt render review --diff \"@my notes.md\" #")));
  }

  @Test
  void zshShowsDescriptions() {
    become("zsh", "-f");
    prepare("PS1='$ '; autoload -U compinit; compinit -u; source <(prompt completion zsh)");
    terminal.type("prompt render review --");
    terminal.press("Tab");
    terminal.await("--risk           -- Risk to look for (security, data loss)");
  }

  /** Ahead of the functions of zsh, which has a {@code _prompt} for its own themes. */
  @Test
  void zshLoadsTheScriptFromItsPath() throws IOException {
    Path scripts = Files.createDirectories(folder.resolve("scripts"));
    become("zsh", "-f");
    terminal.command("prompt completion zsh >" + scripts.resolve("_prompt"));
    prepare("PS1='$ '; fpath=(" + scripts + " $fpath); autoload -U compinit; compinit -u");
    check("prompt render rev", "prompt render review #");
    check("prompt render review --ri", "prompt render review --risk #");
  }

  @TestFactory
  Stream<DynamicTest> fish() {
    startFish();
    return cases(
        List.of(
            List.of(
                "prompt render review --risk \"d", "prompt render review --risk \"data loss\" #"),
            List.of(
                "prompt render review --diff \"@my n",
                "prompt render review --diff \"@my notes.md\" #")));
  }

  @Test
  void fishShowsDescriptions() {
    startFish();
    terminal.type("prompt render ");
    terminal.press("Tab");
    terminal.await("review  (project)");
  }

  private void startFish() {
    become("fish", "--no-config");
    terminal.command(
        "function fish_prompt; echo -n '$ '; end; set -g fish_autosuggestion_enabled 0");
    prepare("prompt completion fish | source");
  }

  /** Puts a shell in place of that which the terminal has, with the program on its PATH. */
  private void become(String shell, String... options) {
    Needed.programs(shell);
    terminal.command(
        "exec env -i HISTFILE= TERM=screen LC_ALL=C.UTF-8 HOME=%s JAVA_HOME=%s PATH=%s/bin:$PATH %s %s"
            .formatted(
                folder,
                System.getProperty("java.home"),
                Shell.DIST,
                shell,
                String.join(" ", options)));
  }

  /** Runs a command and waits until it is done. */
  private void prepare(String command) {
    terminal.command(command + "; echo rea''dy");
    terminal.await("ready");
  }

  private Stream<DynamicTest> cases(List<List<String>> further) {
    return Stream.concat(EVERYWHERE.stream(), further.stream())
        .map(line -> DynamicTest.dynamicTest(line.get(0), () -> check(line.get(0), line.get(1))));
  }

  private void check(String typed, String completed) {
    terminal.press("C-u", "C-l");
    terminal.awaitEnd("$");
    terminal.type(typed);
    terminal.press("Tab");
    terminal.type("#");
    terminal.awaitEnd("$ " + completed);
  }
}
