package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -o} does to the files, folders and streams that a name leads to. */
class OutputFileIT {

  private static final String HELLO =
      "printf 'template: hello\\n' >t.yaml; " + "prompt render ./t.yaml -o ";

  @TempDir private Path folder;

  @Test
  void appendsToAnOpenStreamByWhateverName() throws Exception {
    for (String name : new String[] {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"}) {
      Files.writeString(folder.resolve("log"), "before\n");
      run("ln -sf /dev/stdout link; { " + HELLO + name + "; } >>log", 0, "");
      assertThat(folder.resolve("log")).as(name).hasContent("before\nhello\n");
    }
    Files.writeString(folder.resolve("log"), "before\n");
    run(HELLO + "/dev/fd/3 3>>log", 0, "");
    assertThat(folder.resolve("log")).hasContent("before\nhello\n");
  }

  @Test
  void leavesFilesOfTheNameThatATemporaryFileMightHave() throws Exception {
    run("for i in 1 $$; do echo mine >.out.md.$i; done; " + HELLO + "out.md; cat .out.md.1", 0, "");
    assertThat(folder.resolve("out.md")).hasContent("hello\n");
    assertThat(folder.resolve(".out.md.1")).hasContent("mine\n");
    assertThat(run("ls -A | grep -c '^.prompt-'", 1, "")).isEqualTo("0\n");
  }

  @Test
  void writesNamesAsLongAsTheFileSystemAllows() throws Exception {
    String name = "x".repeat(255);
    run(HELLO + name, 0, "");
    assertThat(folder.resolve(name)).hasContent("hello\n");
  }

  @Test
  void writesWhereALinkLeads() throws Exception {
    run("mkdir d; ln -s d/new link; ln -s link further; " + HELLO + "further", 0, "");
    assertThat(folder.resolve("d/new")).hasContent("hello\n");
    assertThat(folder.resolve("further")).isSymbolicLink();
  }

  @Test
  void makesNoFileOfAFoldersName() throws Exception {
    run(HELLO + "nodir/", 1, "prompt: cannot write nodir/: there is no such folder\n");
    run("mkdir dir; " + HELLO + "dir/", 1, "prompt: cannot write dir/: it is a folder\n");
    assertThat(folder.resolve("nodir")).doesNotExist();
  }

  @Test
  void keepsHardLinksAndModes() throws Exception {
    run(
        "echo old >a; ln a b; chmod 640 a; " + HELLO + "a",
        0,
        "Note: a was written in place, not whole or not at all: it has other names, which are hard"
            + " links\n");
    assertThat(folder.resolve("b")).hasContent("hello\n");
    run("echo old >c; chmod 604 c; " + HELLO + "c", 0, "");
    assertThat(run("stat -c %a a c", 0, "")).isEqualTo("640\n604\n");
  }

  /** As a user who is not root, to whom no folder is closed. */
  @Test
  void writesInPlaceWhereTheFolderIsClosed() throws Exception {
    run("mkdir closed; echo old >closed/a; printf 'template: hello\\n' >t.yaml", 0, "");
    String user = System.getProperty("user.name").equals("root") ? "setpriv --reuid=65534 " : "";
    run("chmod 777 . closed; chmod 666 closed/a t.yaml; chmod 555 closed", 0, "");
    Shell.Outcome outcome =
        new Shell(folder)
            .run(
                user + "prompt render ./t.yaml -o closed/a; code=$?; chmod 755 closed; exit $code");
    assertThat(outcome)
        .isEqualTo(
            new Shell.Outcome(
                0,
                "",
                "Note: closed/a was written in place, not whole or not at all: its folder cannot be"
                    + " written\n"));
    assertThat(folder.resolve("closed/a")).hasContent("hello\n");
  }

  @Test
  void leavesNothingBehindWhenItIsInterrupted() throws Exception {
    run("printf 'inputs: {a: {}}\\ntemplate: \"{{a}}\"\\n' >t.yaml; seq 9000000 >big", 0, "");
    for (String signal : new String[] {"INT", "TERM", "HUP"}) {
      for (int pause = 1; pause <= 6; pause++) {
        String killed =
            "env --default-signal=INT,HUP prompt render ./t.yaml --a @big -o out.md & sleep 0."
                + pause
                + "5; ";
        new Shell(folder).run(killed + "kill -" + signal + " $!; wait $!");
        assertThat(run("ls -A", 0, "")).isIn("big\nt.yaml\n", "big\nout.md\nt.yaml\n");
      }
    }
  }

  private String run(String command, int exit, String stderr) throws Exception {
    Shell.Outcome outcome = new Shell(folder).run(command);
    assertThat(outcome.stderr()).isEqualTo(stderr);
    assertThat(outcome.exit()).isEqualTo(exit);
    return outcome.stdout();
  }
}
