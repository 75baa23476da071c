package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the program stands and where it is called, whatever bytes are in the path. */
class PathsIT {

  @TempDir private Path home;

  /**
   * @param name as printf takes it
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words",
        "it\\047s",
        "per%%20cent",
        "\\303\\251",
        "\\346\\274\\242",
        "a\\nb",
        "#;?&",
        "x*"
      })
  void runsFrom(String name) throws Exception {
    assertThat(runFrom(name).stdout()).startsWith("database-migration\t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:b",
        "a!/b",
        "\\360\\237\\230\\200",
        "\\377",
        "\\351t\\351",
        "\\303",
        "\\355\\240\\200"
      })
  void isRefusedFrom(String name) throws Exception {
    Shell.Outcome outcome = runFrom(name);
    assertThat(outcome)
        .isEqualTo(
            new Shell.Outcome(
                1,
                "",
                "prompt: Java runs nothing below a path with ':', '!/', an emoji or bytes that are"
                    + " no UTF-8; install prompt elsewhere\n"));
  }

  private Shell.Outcome runFrom(String name) throws Exception {
    String copy =
        "d=\"$(printf '" + name + "')\"; mkdir -p \"$d\"; cp -r " + Shell.DIST + "/. \"$d\"";
    return new Shell(home).run(copy + "; \"./$d/bin/prompt\" list");
  }

  @Test
  void writesNothingWhereTheWorkingDirectoryIsNotUtf8() throws Exception {
    String into = "d=\"$(printf 'w\\377')\"; mkdir \"$d\"; cd \"$d\"; ";
    assertThat(new Shell(home).run(into + "prompt new foo"))
        .isEqualTo(
            new Shell.Outcome(
                2,
                "",
                "prompt: the path of the working directory is not UTF-8: "
                    + home.toRealPath()
                    + "/w\uFFFD\nChange to another folder, or rename it.\n"));
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void runsInAFolderThatIsNamedWithTheReplacementCharacter() throws Exception {
    assertThat(new Shell(home).run("mkdir w\uFFFD; cd w\uFFFD; prompt new foo").stdout())
        .isEqualTo(".prompts/foo.yaml\n");
    assertThat(home.resolve("w\uFFFD/.prompts/foo.yaml")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOME", "XDG_CONFIG_HOME"})
  void writesNothingWhereTheUsersFolderIsNotUtf8(String variable) throws Exception {
    Shell.Outcome outcome =
        new Shell(home)
            .run("export " + variable + "=\"$PWD/$(printf 'h\\377')\"; prompt new foo --user");
    assertThat(outcome)
        .isEqualTo(
            new Shell.Outcome(
                2,
                "",
                "prompt: a variable of the environment is not UTF-8: "
                    + variable
                    + "="
                    + home.toRealPath()
                    + "/h\uFFFD\nSet it to a path that is.\n"));
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left).isEmpty();
    }
  }
}
