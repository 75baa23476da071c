package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an editor is asked to begin at a line. */
class EditorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vi",
        "vim",
        "nvim",
        "view",
        "nano",
        "pico",
        "emacs",
        "emacsclient",
        "kak",
        "micro",
        "joe",
        "ne",
        "mg",
        "jed",
        "gedit",
        "/usr/bin/vim",
        "  nano -w",
        "emacsclient\t-t"
      })
  void takesThePlusOfVi(String command) {
    assertArguments(command, "+12", "/a b/x.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "codium", "cursor", "windsurf", "/opt/code/bin/code --wait"})
  void takesAnOptionAsVisualStudioCodeDoes(String command) {
    assertArguments(command, "--goto", "/a b/x.yaml:12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subl", "hx", "helix", "zed", "subl -n -w"})
  void takesTheLineAfterTheFile(String command) {
    assertArguments(command, "/a b/x.yaml:12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ed", "./editor", "sh vi", "vi/edit", "vimdiff", "'vi'"})
  void opensTheFileAloneInAnyOther(String command) {
    assertArguments(command, "/a b/x.yaml");
  }

  @Test
  void opensTheFileAloneWithoutALine() {
    assertThat(Editor.arguments("vi", Path.of("/x.yaml"), OptionalInt.empty()))
        .containsExactly("/x.yaml");
  }

  private static void assertArguments(String command, String... expected) {
    assertThat(Editor.arguments(command, Path.of("/a b/x.yaml"), OptionalInt.of(12)))
        .containsExactly(expected);
  }
}
