package promptcli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program below a folder that anyone may write to, such as the temporary one. */
class OtherUsersIT {

  private static final String NOTE =
      "Note: passed over %1$s: it is not yours, and anyone may write to the folder that it is in"
          + " (to use it: --prompts %1$s)\n";

  @TempDir private Path home;
  private Path open;
  private Path theirs;

  /** Only root can make what another user would have made. */
  @BeforeEach
  void plantTemplates() throws Exception {
    write(".config/prompt/prompts/kill-switch.yaml", "template: mine\n");
    write("open/.prompts/kill-switch.yaml", "template: theirs\n");
    open = home.resolve("open").toRealPath();
    theirs = open.resolve(".prompts");
    Files.createDirectory(open.resolve("project"));
    assumeTrue(run("chmod 1777 open; chown -R 65534:65534 open").exit() == 0, "not root");
  }

  @Test
  void rendersTheUsersOwnTemplateAndSaysWhatItPassedOver() throws Exception {
    assertThat(run("cd open/project; prompt render kill-switch"))
        .isEqualTo(new Shell.Outcome(0, "mine\n", NOTE.formatted(theirs)));
    assertThat(run("cd open; prompt render kill-switch"))
        .isEqualTo(new Shell.Outcome(0, "mine\n", NOTE.formatted(".prompts")));
    assertThat(run("cd open; prompt list kill-switch").stdout())
        .isEqualTo("kill-switch\tkill-switch\tuser\thides bundled:kill-switch\n");
    assertThat(run("cd open; prompt __complete zsh render kill").stderr()).isEmpty();
  }

  @Test
  void usesItWhereTheUserNamesIt() throws Exception {
    assertThat(run("cd open/project; prompt render kill-switch --prompts " + theirs))
        .isEqualTo(new Shell.Outcome(0, "theirs\n", ""));
    assertThat(run("cd open/project; PROMPT_PATH=.. prompt render ../.prompts/kill-switch.yaml"))
        .isEqualTo(new Shell.Outcome(0, "theirs\n", NOTE.formatted(theirs)));
  }

  @Test
  void looksAtNoneOfItWhereNothingIsNamed() throws Exception {
    for (String command : new String[] {"lint", "test --update"}) {
      assertThat(run("cd open; prompt " + command))
          .isEqualTo(
              new Shell.Outcome(
                  2,
                  "",
                  NOTE.formatted(".prompts")
                      + "prompt: which templates? There is no .prompts folder here or above\n"
                      + "Name a template, its file or a folder.\n"));
    }
  }

  @Test
  void writesNothingIntoIt() throws Exception {
    assertThat(run("cd open; prompt new review"))
        .isEqualTo(
            new Shell.Outcome(
                1,
                "",
                "prompt: cannot write to .prompts: it is not yours, and anyone may write to the"
                    + " folder that it is in\nTo use it all the same: --prompts .prompts\n"));
    assertThat(run("cd open/project; prompt new review").stderr())
        .startsWith(NOTE.formatted(theirs));
    assertThat(run("ls open/.prompts open/project/.prompts").stdout())
        .isEqualTo(
            "open/.prompts:\nkill-switch.yaml\n\n"
                + "open/project/.prompts:\nreview.yaml\ntemplate.schema.json\n");
  }

  @Test
  void readsACheckoutThatBelongsToAnotherUser() throws Exception {
    run("mkdir open/project/.git open/project/.prompts open/project/sub");
    write("open/project/.prompts/kill-switch.yaml", "template: checkout\n");
    run("chown -R 65534:65534 open/project");
    assertThat(run("cd open/project/sub; prompt render kill-switch --quiet"))
        .isEqualTo(new Shell.Outcome(0, "checkout\n", ""));
  }

  @Test
  void ownsWhatItsOwnUserMade() throws Exception {
    write("open/project/.prompts/kill-switch.yaml", "template: nobody's\n");
    run("chmod 1777 open/project; chmod 755 . && chown 65534 open/project/.prompts");
    String asNobody = "setpriv --reuid 65534 --clear-groups ";
    assumeTrue(
        run(asNobody + "prompt --version").exit() == 0, "the program is not nobody's to run");
    assertThat(run("cd open/project; HOME=/none " + asNobody + "prompt render kill-switch --quiet"))
        .isEqualTo(new Shell.Outcome(0, "nobody's\n", ""));
    run("chown 0 open/project/.prompts");
    assertThat(
            run("cd open/project; HOME=/none " + asNobody + "prompt render kill-switch").stderr())
        .startsWith(NOTE.formatted(".prompts"));
    run("mkdir open/project/.git"); // as a runner leaves it that makes all of a checkout writable
    assertThat(run("cd open/project; HOME=/none " + asNobody + "prompt render kill-switch --quiet"))
        .isEqualTo(new Shell.Outcome(0, "nobody's\n", ""));
  }

  private Shell.Outcome run(String command) throws Exception {
    return new Shell(home).run(command);
  }

  private void write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
