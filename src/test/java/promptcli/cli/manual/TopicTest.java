package promptcli.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import promptcli.catalog.Catalog;
import promptcli.cli.Cli;
import promptcli.cli.command.Command;
import promptcli.cli.host.ExitCode;
import promptcli.cli.line.HelpPage;
import promptcli.format.Key;
import promptcli.format.Vocabulary;
import promptcli.lint.Rule;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Template;

/** The pages about topics, the code and the README say the same. */
class TopicTest {

  private static final RecordedLayout TEMPLATES = RecordedLayout.of(Topic.TEMPLATES);
  private static final RecordedLayout ENVIRONMENT = RecordedLayout.of(Topic.ENVIRONMENT);
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path LAUNCHER = Path.of("src/main/dist");

  @TempDir private Path folder;

  @Test
  void showsATemplateThatIsWholeAndSound() throws IOException {
    Path catalog = Files.createDirectory(folder.resolve(".prompts"));
    Files.writeString(catalog.resolve("release-notes.yaml"), Lists.example());
    assertPrints("templates: 1, errors: 0, advice: 0\n", "lint", "--strict");
    assertPrints(
        "templates: 1, broken: 0, cases: 3, failed: 0, uncovered: 0\n", "test", "--strict");
    assertThat(TEMPLATES.prose())
        .contains(
            "prompt render release-notes \\\n  --changes \"faster start\" --changes \"new icon\"");
    assertPrints(
        "Write release notes in a plain tone.\n\n- faster start\n- new icon\n",
        "render",
        "release-notes",
        "--changes",
        "faster start",
        "--changes",
        "new icon");
  }

  private void assertPrints(String expected, String... args) {
    assertThat(Cli.in(folder).run(args)).isEqualTo(new Cli.Outcome(0, expected, ""));
  }

  @Test
  void explainsEveryKey() throws IOException {
    assertKeys("keys of the file", Vocabulary.FILE_KEYS);
    for (Key key : Vocabulary.FILE_KEYS) {
      if (!key.keys().isEmpty()) {
        assertKeys(key.name(), key.keys());
      }
    }
    assertKeys("files in tests", Vocabulary.FILE_VALUE_KEYS);
  }

  private static void assertKeys(String heading, List<Key> keys) throws IOException {
    List<HelpPage.Row> rows = TEMPLATES.rows(heading);
    assertThat(rows).as(heading).hasSameSizeAs(keys);
    for (int i = 0; i < keys.size(); i++) {
      assertThat(rows.get(i).names()).isEqualTo(keys.get(i).name());
      assertThat(rows.get(i).description()).startsWith(keys.get(i).about());
    }
    assertThat(wordsOfReadme()).containsAll(keys.stream().map(Key::name).toList());
  }

  @Test
  void explainsEveryType() throws IOException {
    assertThat(names(TEMPLATES.rows("types of inputs"))).isEqualTo(InputType.words());
    assertThat(wordsOfReadme()).containsAll(InputType.words());
  }

  @Test
  void namesEveryRuleAsTheReadmeDoes() throws IOException {
    List<String> advice = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      assertThat(TEMPLATES.rows("lint"))
          .contains(new HelpPage.Row(rule.word(), rule.description()));
      if (!rule.isError()) {
        advice.add("| `" + rule.word() + "` | " + rule.description() + " |");
      }
    }
    assertThat(readme()).contains("| name | wanted |\n| --- | --- |\n" + lines(advice) + "\n");
  }

  @Test
  void namesEveryExitCodeAsTheReadmeDoes() throws IOException {
    List<String> codes = new ArrayList<>();
    for (ExitCode code : ExitCode.values()) {
      codes.add("| " + code.number() + " | " + code.meaning() + " |");
    }
    assertThat(names(ENVIRONMENT.rows("exit codes"))).hasSameSizeAs(codes);
    assertThat(readme()).contains("| code | meaning |\n| --- | --- |\n" + lines(codes) + "\n");
  }

  @Test
  void looksForTemplatesWhereTheReadmeDoes() throws IOException {
    List<String> places = new ArrayList<>();
    for (HelpPage.Row row : ENVIRONMENT.rows("where templates are looked for")) {
      places.add(row.names() + ". " + row.description());
    }
    assertThat(places).hasSize(5);
    assertThat(readme()).contains("\n\n" + lines(places) + "\n");
  }

  @Test
  void namesEveryVariableThatIsHeeded() throws IOException {
    Set<String> told = new TreeSet<>();
    for (String heading : List.of("variables for values", "other variables")) {
      ENVIRONMENT.rows(heading).forEach(row -> told.addAll(List.of(row.names().split(", "))));
    }
    Set<String> heeded = variablesOfTheProgram();
    heeded.addAll(variablesOfTheLauncher());
    assertThat(told).isEqualTo(heeded);
    Matcher ours = Pattern.compile("\\b(PROMPT|XDG|JAVA)_[A-Z]+(_HOME)?\\b").matcher(readme());
    assertThat(ours.results().map(each -> each.group()).filter(each -> !each.contains("_INPUT")))
        .isNotEmpty()
        .isSubsetOf(told);
  }

  /** What is written in capitals where the environment is at hand. */
  private static Set<String> variablesOfTheProgram() throws IOException {
    Set<String> none =
        Set.of("HUP", "INT", "PROMPT_"); // two signals; what the names of all of ours begin with
    Set<String> variables = new TreeSet<>();
    for (String source : texts(SOURCES)) {
      String code = source.replaceAll("(?s)/\\*.*?\\*/", "");
      if (code.contains("environment") || code.contains("host.variable(")) {
        variables.addAll(found("\"([A-Z][A-Z0-9_]+)\"", code));
      }
    }
    variables.removeAll(none);
    assertThat(variables.remove(Input.ENVIRONMENT)).isTrue();
    variables.add(Input.ENVIRONMENT + "NAME");
    return variables;
  }

  /** What its scripts read, which have small letters for their own, or keep from Java. */
  private static Set<String> variablesOfTheLauncher() throws IOException {
    Set<String> variables = new TreeSet<>();
    for (String script : texts(LAUNCHER)) {
      variables.addAll(found("\\$\\{?([A-Z][A-Z0-9_]+)", script));
      for (String unset : found("\nunset ([A-Z_ ]+)\n", script)) {
        variables.addAll(List.of(unset.split(" ")));
      }
    }
    variables.remove("PWD"); // the shell's own
    // Kept from Java too, but only who debugs Java sets them.
    variables.removeAll(Set.of("_JAVA_LAUNCHER_DEBUG", "_JAVA_SR_SIGNUM"));
    return variables;
  }

  @Test
  void tellsTheBoundsThatThereAre() {
    assertThat(TEMPLATES.prose())
        .contains("at most " + (Catalog.MAX_TEMPLATE >> 10) + " KiB")
        .contains("at most " + (Template.MAX_OUTPUT >> 20) + " MiB")
        .contains("at most 50 deep");
    assertThat(Lists.named("errors").get(0).description())
        .contains((Catalog.MAX_TEMPLATE >> 10) + " KiB");
  }

  @Test
  void nestsAsDeeplyAsItTells() throws IOException {
    Files.writeString(folder.resolve("deep.yaml"), nested(50));
    assertThat(Cli.in(folder).run("render", "./deep.yaml", "--a", "x").stdout()).isEqualTo("x\n");
    Files.writeString(folder.resolve("deep.yaml"), nested(51));
    assertThat(Cli.in(folder).run("render", "./deep.yaml", "--a", "x").exit()).isEqualTo(1);
  }

  private static String nested(int depth) {
    String text = "{{#a}}".repeat(depth) + "{{a}}" + "{{/a}}".repeat(depth);
    return "inputs: {a: {label: A}}\ntemplate: '" + text + "'\n";
  }

  /** Twenty-four lines are a small terminal; the command and the next prompt are on it too. */
  @Test
  void theOverviewNamesEveryTopicAndFitsAScreen() {
    String overview = Command.overview().text(80).toString();
    for (Topic topic : Topic.values()) {
      assertThat(overview).contains(topic.word());
    }
    assertThat(overview.lines()).hasSizeLessThanOrEqualTo(22);
  }

  private static List<String> names(List<HelpPage.Row> rows) {
    return rows.stream().map(HelpPage.Row::names).toList();
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** What the README has as code, in a line or in a block. */
  private static Set<String> wordsOfReadme() throws IOException {
    Set<String> words = new TreeSet<>();
    for (String code : found("(?s)```(.*?)```|`([^`\n]+)`", readme())) {
      words.addAll(found("([a-z]+)", code));
    }
    return words;
  }

  private static List<String> found(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      boolean first = matcher.group(1) != null;
      found.add(first ? matcher.group(1) : matcher.group(2));
    }
    return found;
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
