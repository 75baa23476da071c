package promptcli.cli.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import promptcli.cli.Cli;
import promptcli.cli.command.Command;

/** What {@code __complete} answers the three shells. */
class ShellRequestTest {

  private static final String REVIEW =
      """
      title: Code review
      inputs:
        diff: {label: Change, type: multiline}
        risk: {label: Risk, type: choice, options: ["data: loss", security, "it's $5"]}
        beta: {label: Beta, type: boolean}
        tags: {label: Tags, type: list}
        format: {label: Layout, type: choice, options: [short, long]}
      template: "{{diff}}{{risk}}{{beta}}{{tags}}{{format}}"
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    file(".prompts/review.yaml", REVIEW);
    file(".prompts/broken.yaml", "inputs: [");
    file("my notes.md", "");
    file("my prompts/mine.yaml", "template: x\n");
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void offersCommandsAndTheOptionsThatStandForOne() {
    assertThat(words("")).startsWith(commands()).endsWith("help");
    assertThat(words("help|")).startsWith(commands()).endsWith("templates", "environment");
    assertThat(fish("help|templ")).contains("templates\tthe format of prompt templates\n");
    assertWords("help|templates|");
    assertWords("-", "-h", "--help", "--version");
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void offersEveryOptionThatACommandTakes(Command command) {
    String[] names =
        command.syntax().options().stream()
            .flatMap(option -> option.names().stream())
            .toArray(String[]::new);
    assertWords(command.word() + "|-", names);
  }

  @Test
  void offersTheTemplatesOfTheLibraryAndNoBrokenLine() {
    assertThat(fish("render|"))
        .isEqualTo(
            """
            words 0
            broken\tproject
            database-migration\tbundled
            kill-switch\tbundled
            master-rollout\tbundled
            review\tproject
            """);
    assertThat(fish("show|re")).isEqualTo("words 0\nreview\tproject\n");
    assertThat(fish("render|switch")).startsWith("files 0\nbroken\tproject\n");
    assertWords("render|--prompts|my prompts|m", "master-rollout", "mine");
    assertWords("render|--prompts=my prompts|mi", "mine");
  }

  @Test
  void offersCatalogsOnceTheyBeginSo() {
    assertThat(fish("render|bun")).isEqualTo("open 0\nbundled:\t\n");
    assertThat(fish("render|project:")).isEqualTo("words 8\nproject:broken\t\nproject:review\t\n");
    assertThat(fish("render|nowhere:")).isEqualTo("words 8\n");
  }

  @Test
  void leavesFilesToTheShell() {
    assertThat(fish("render|./re")).isEqualTo("files 0\n");
    assertThat(fish("render|review|-o|")).isEqualTo("files 0\n");
    assertThat(fish("render|review|-omy")).isEqualTo("files 2\n");
    assertThat(fish("render|review|--values=my")).isEqualTo("files 9\n");
    assertThat(fish("render|--prompts|")).isEqualTo("folders 0\n");
    assertThat(fish("render|review|--diff|@my")).isEqualTo("files 1\n");
    assertThat(fish("render|review|--diff=@my")).isEqualTo("files 8\n");
    assertThat(fish("render|review|--set|diff=@my")).isEqualTo("files 6\n");
    assertThat(fish("render|review|--diff|@@my")).isEqualTo("words 0\n");
    assertThat(fish("list|--tag|@my")).isEqualTo("words 0\n");
  }

  @Test
  void offersTheOptionsOfTheTemplateWithWhatTheyMean() {
    assertThat(fish("render|review|--").lines().limit(8))
        .containsExactly(
            "words 0",
            "--diff\tChange",
            "--risk\tRisk (data: loss, security, it's $5)",
            "--beta\tBeta",
            "--no-beta\tBeta",
            "--tags\tTags (repeatable)",
            "--set\ta value for the input NAME",
            "--values\tvalues from a YAML or JSON file, - for stdin");
    assertThat(fish("render|--strict|review|--d")).startsWith("words 0\n--diff\tChange\n");
    assertThat(fish("render|.prompts/review.yaml|--d")).startsWith("words 0\n--diff\tChange\n");
    assertThat(fish("render|review|")).isEqualTo(fish("render|review|--"));
  }

  @Test
  void saysWhatATemplateSaysWordForWord() throws IOException {
    file(
        ".prompts/hostile.yaml",
        "inputs: {a: {label: '${user.home} 5 %n @|bold b|@'}}\ntemplate: '{{a}}'\n");
    assertThat(fish("render|hostile|--a"))
        .startsWith("words 0\n--a\t${user.home} 5 %n @|bold b|@\n");
  }

  @Test
  void offersAnOptionOnceUnlessItIsRepeatable() {
    List<String> all = words("render|review|--");
    assertThat(all).contains("--diff", "--tags", "--set", "--output", "--beta", "--no-beta");
    assertThat(words("render|review|--diff|x|--tags|a|--no-beta|--set|risk=security|-o|x|--"))
        .containsExactlyElementsOf(
            without(all, "--diff", "--beta", "--no-beta", "--risk", "--output"));
  }

  @Test
  void offersWhatAnOptionMayBe() {
    assertWords("render|review|--risk|", "data: loss", "security", "it's $5");
    assertWords("render|review|--risk=", "--risk=data: loss", "--risk=security", "--risk=it's $5");
    assertWords("render|review|--format|", "text", "json", "messages", "anthropic");
    assertWords("render|--role|", "system", "user", "assistant");
    assertWords("completion|", "bash", "zsh", "fish");
    assertWords("render|review|--diff|");
  }

  @Test
  void offersAnInputsNameAsItIsWrittenOnceItIsBegunSo() throws IOException {
    file(".prompts/upgrade.yaml", "inputs: {targetVersion: }\ntemplate: '{{targetVersion}}'\n");
    assertThat(words("render|upgrade|--t")).containsExactly("--target-version");
    assertThat(words("render|upgrade|--targetV")).containsExactly("--targetVersion");
    assertThat(words("render|upgrade|--targetVersion|1|--t")).isEmpty();
  }

  @Test
  void offersNamesAndThenValuesAfterSet() {
    assertThat(fish("render|review|--diff|x|--set|"))
        .isEqualTo("open 0\nrisk=\t\nbeta=\t\ntags=\t\nformat=\t\n");
    assertWords("render|review|--set|format=", "format=short", "format=long");
    assertWords("render|review|--set=beta=", "--set=beta=true", "--set=beta=false");
    assertWords("render|review|--set|diff=");
  }

  @Test
  void offersNoOptionAfterTheEndOfOptions() {
    assertWords("render|review|--|--");
    assertWords("render|--|re", "review");
  }

  @Test
  void saysNothingWhereThereIsNothingToSay() {
    assertWords("rendr|");
    assertWords("render|review|x");
    assertThat(fish("render|broken|--")).doesNotContain("--diff").contains("--set");
    assertThat(fish("render|nothing|--s")).contains("--set");
    assertThat(fish("render|--prompts|nowhere|")).isEmpty();
    for (List<String> call : List.of(List.<String>of(), List.of("zsh"), List.of("bash", "x"))) {
      List<String> args = new ArrayList<>(List.of("__complete"));
      args.addAll(call);
      assertThat(Cli.in(folder).run(args)).isEqualTo(new Cli.Outcome(0, "", ""));
    }
  }

  @Test
  void hasNoCandidateThatWouldBreakTheAnswerOrTheTerminal() throws IOException {
    file(
        ".prompts/rude.yaml",
        """
        inputs:
          x: {type: choice, options: ["a\\nb", "\\e[2J", ok]}
        template: "{{x}}"
        """);
    assertWords("render|rude|--x|", "ok");
    assertThat(fish("render|rude|--x")).contains("--x\tx (a\\nb, \\x1b[2J, ok)");
  }

  @Test
  void findsTheHomeThatTheShellHasNotExpanded() {
    Map<String, String> home = Map.of("HOME", folder.toString());
    assertThat(ask(Cli.in(folder).environment(home), "fish|render|--prompts|~/my prompts|mi"))
        .isEqualTo("words 0\nmine\tmy prompts\n");
  }

  @Test
  void separatesDescriptionsForZshByColons() {
    assertThat(ask("zsh|render|review|--risk|"))
        .isEqualTo("words 0\ndata\\: loss\nsecurity\nit's $5\n");
    assertThat(ask("zsh|render|review|--set|risk=")).startsWith("words 5\ndata\\: loss\n");
    assertThat(ask("zsh|ren")).startsWith("words 0\nrender:fill in a template");
  }

  @Test
  void givesBashWhatItReplaces() {
    assertBash("prompt ren", "ren", "words", "render");
    assertBash("prompt render bundled:k", "k", "words", "kill-switch");
    assertBash("prompt render review --set ri", "ri", "open", "risk=");
    assertBash("prompt render review --risk=da", "da", "words", "data:\\ loss");
    assertBash("prompt render review --risk i", "i", "words", "it\\'s\\ \\$5");
    assertBash("prompt render review --risk 'i", "i", "words", "it'\\''s $5");
    assertBash("prompt render review --risk \"it", "it", "words", "it's \\$5");
    assertBash("prompt render \"review\" --risk s", "s", "words", "security");
    assertBash("prompt render re\\view --diff 'a b' --risk s", "s", "words", "security");
  }

  @Test
  void namesFilesForBashWhereMoreThanANameIsReplaced() {
    assertBash("prompt render review -o my", "my", "files");
    assertBash("prompt render review --diff @my\\ n", "@my\\ n", "words", "@my\\ notes.md");
    assertBash("prompt render review --diff \"@my n", "@my n", "words", "@my notes.md");
    assertBash("prompt render review --diff @my\\ p", "@my\\ p", "open", "@my\\ prompts/");
    assertBash(
        "prompt render review --diff '@my prompts/",
        "@my prompts/",
        "words",
        "@my prompts/mine.yaml");
    assertBash("prompt render review --diff @nowhere/", "@nowhere/", "words");
    assertBash("prompt render --prompts=my", "--prompts=my", "open", "--prompts=my\\ prompts/");
  }

  @Test
  void knowsRedirectionsOfBash() {
    assertBash("prompt render review 2> x >my", "my", "files");
    assertBash("prompt render 2>/dev/null re", "re", "words", "review");
  }

  @Test
  void printsTheScriptOfEachShell() throws IOException {
    for (String shell : List.of("bash", "zsh", "fish")) {
      Path script = Path.of("src/main/resources/promptcli/cli/command/completion." + shell);
      assertThat(Cli.in(folder).run("completion", shell))
          .isEqualTo(new Cli.Outcome(0, Files.readString(script), ""));
    }
  }

  private void assertBash(String line, String word, String kind, String... candidates) {
    String answer = Cli.in(folder).run("__complete", "bash", line, word).stdout();
    assertThat(answer.lines().skip(1)).as(line).containsExactly(candidates);
    assertThat(answer).as(line).startsWith(kind + " ");
  }

  private void assertWords(String words, String... candidates) {
    assertThat(words(words)).as(words).containsExactly(candidates);
  }

  private List<String> words(String words) {
    return fish(words).lines().skip(1).map(line -> line.split("\t")[0]).toList();
  }

  private static List<String> without(List<String> words, String... left) {
    return words.stream()
        .filter(word -> !List.of(left).contains(word))
        .collect(Collectors.toList());
  }

  private static String[] commands() {
    return Stream.of(Command.values()).map(Command::word).toArray(String[]::new);
  }

  private String fish(String words) {
    return ask("fish|" + words);
  }

  private String ask(String words) {
    return ask(Cli.in(folder), words);
  }

  /** What is answered to words with a bar between them; the one after the last is at the cursor. */
  private static String ask(Cli cli, String words) {
    List<String> args = new ArrayList<>(List.of("__complete"));
    args.addAll(Arrays.asList(words.split("\\|", -1)));
    Cli.Outcome outcome = cli.run(args);
    assertThat(outcome.stderr()).isEmpty();
    assertThat(outcome.exit()).isZero();
    return outcome.stdout();
  }
}
