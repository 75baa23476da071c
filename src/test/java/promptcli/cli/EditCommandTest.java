package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file is edited, and what is left behind. */
class EditCommandTest {

  private static final String CHANGE = "echo '# changed' >> \"$1\"; echo \"$1\" >> edited; :";

  @TempDir private Path top;

  @Test
  void editsTheFirstOfAName() throws IOException {
    template(".prompts/x.yaml");
    template("home/.config/prompt/prompts/x.yaml");
    assertEdits(".prompts/x.yaml", "x");
    assertEdits("home/.config/prompt/prompts/x.yaml", "user:x");
  }

  @Test
  void editsWhatALinkOfTheUserLeadsTo() throws IOException {
    Path template = template("elsewhere/x.yaml");
    link("home/.config/prompt/prompts/mine.yaml", template);
    link("typed.yaml", template);
    assertThat(edit(CHANGE, "mine").exit()).isZero();
    assertThat(edit(CHANGE, "./typed.yaml").exit()).isZero();
    assertThat(Files.readString(template)).endsWith("# changed\n# changed\n");
  }

  @Test
  void followsNoLinkOfAProject() throws IOException {
    Path template = template("elsewhere/x.yaml");
    link(".prompts/x.yaml", template);
    assertThat(edit(CHANGE, "x"))
        .isEqualTo(
            new Cli.Outcome(
                1,
                "",
                "prompt: cannot read .prompts/x.yaml: it is a link; put the file itself there\n"));
    assertThat(top.resolve("edited")).doesNotExist();
  }

  @Test
  void copiesABundledTemplateByWhateverPathItComes() throws IOException {
    Path bundled = Cli.BUNDLED.resolve("kill-switch.yaml");
    String text = Files.readString(bundled);
    Path file = link("home/.config/prompt/prompts/mine.yaml", bundled);
    Path folder = link("all", Cli.BUNDLED);
    assertThat(edit(CHANGE, "mine", "--project").exit()).isZero();
    assertThat(edit(CHANGE, "all/kill-switch.yaml", "--project").exit()).isZero();
    Files.delete(file);
    Files.delete(folder); // lest it be taken for part of the temporary folder
    assertThat(Files.readString(bundled)).isEqualTo(text);
    assertThat(top.resolve(".prompts/mine.yaml")).hasContent(text + "# changed\n");
    assertThat(top.resolve(".prompts/kill-switch.yaml")).hasContent(text + "# changed\n");
  }

  @Test
  void copiesToTheNearestFolderOfTheProject() throws IOException {
    Path below = Files.createDirectories(top.resolve("a/b"));
    Files.createDirectories(top.resolve("a/.prompts"));
    Cli cli = Cli.in(below).environment(Map.of("EDITOR", "echo >>"));
    assertThat(cli.run("edit", "kill-switch", "--project").exit()).isZero();
    assertThat(top.resolve("a/.prompts/kill-switch.yaml")).exists();
  }

  /** Unchanged, removed, or never opened. */
  @Test
  void leavesNothingOfACopyThatIsNotWanted() throws IOException {
    for (String editor : new String[] {":", "rm", "exit 3;"}) {
      edit(editor, "kill-switch", "--project");
      edit(editor, "kill-switch", "--user");
      edit(editor, "kill-switch");
      assertThat(top).as(editor).isEmptyDirectory();
    }
  }

  @Test
  void leavesWhatElseIsInTheFolder() throws IOException {
    edit("touch $PWD/.prompts/other;:", "kill-switch", "--project");
    template(".prompts/template.schema.json");
    edit(":", "kill-switch", "--project");
    try (Stream<Path> left = Files.list(top.resolve(".prompts"))) {
      assertThat(left)
          .containsExactlyInAnyOrder(
              top.resolve(".prompts/other"), top.resolve(".prompts/template.schema.json"));
    }
  }

  @Test
  void copiesNothingThroughAProjectsFolderThatIsALink() throws IOException {
    Path elsewhere = Files.createDirectories(top.resolve("elsewhere"));
    link(".prompts", elsewhere);
    assertThat(edit(CHANGE, "kill-switch", "--project").stderr())
        .isEqualTo(
            "prompt: cannot write to .prompts: it is a link\n"
                + "To use it all the same: prompt new --from kill-switch --prompts .prompts\n");
    assertThat(elsewhere).isEmptyDirectory();
  }

  private void assertEdits(String file, String reference) throws IOException {
    assertThat(edit(CHANGE, reference))
        .isEqualTo(new Cli.Outcome(0, "", file + ": no errors, no advice\n"));
    assertThat(Files.readString(top.resolve("edited"))).isEqualTo(top.resolve(file) + "\n");
    Files.delete(top.resolve("edited"));
  }

  private Cli.Outcome edit(String editor, String... args) {
    Map<String, String> environment =
        Map.of("EDITOR", editor, "HOME", top.resolve("home").toString());
    return Cli.in(top)
        .environment(environment)
        .run(Stream.concat(Stream.of("edit"), Stream.of(args)).toList());
  }

  private Path template(String file) throws IOException {
    Path path = top.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "title: T\ndescription: D.\ntemplate: Hello.\n");
  }

  private Path link(String file, Path target) throws IOException {
    Path path = top.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.createSymbolicLink(path, target);
  }
}
