package promptcli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program among pipes, devices and signals, as a script meets it. */
class StreamsIT {

  private static final String RENDER =
      "prompt render kill-switch --feature 'New checkout' --constraints ";

  @TempDir private Path folder;

  @Test
  void readsAPipeThatAnArgumentNames() throws Exception {
    Shell.Outcome outcome = run("printf 'one\\ntwo\\n\\n' | " + RENDER + "@- | tail -n 2");
    assertThat(outcome).isEqualTo(new Shell.Outcome(0, "Operational constraints: one\ntwo\n", ""));
  }

  @Test
  void readsAPipeThatTheTemplateTakes() throws Exception {
    Files.writeString(
        folder.resolve("review.yaml"),
        "inputs:\n  diff:\n    stdin: true\ntemplate: |\n  Review:\n  {{diff}}\n");
    String review = "prompt render ./review.yaml";
    assertThat(run("printf 'one\\ntwo\\n\\n' | " + review))
        .isEqualTo(new Shell.Outcome(0, "Review:\none\ntwo\n", ""));
    assertThat(run("echo one >diff; " + review + " <diff").stdout()).isEqualTo("Review:\none\n");
    assertThat(run(review + " </dev/null").exit()).isEqualTo(2);
    // A pipe that is open for writing never ends.
    String endless = "mkfifo endless; timeout 20 %s <>endless";
    assertThat(run(endless.formatted(review + " --diff x")))
        .isEqualTo(new Shell.Outcome(0, "Review:\nx\n", ""));
  }

  @Test
  void saysItsVersionHoweverItIsAsked() throws Exception {
    Shell.Outcome version = run("prompt --version");
    assertThat(version.stdout()).startsWith("prompt ");
    assertThat(run("prompt version")).isEqualTo(version);
    assertThat(run("prompt -V")).isEqualTo(version);
  }

  /** What the parser itself would say goes past the program's own streams. */
  @Test
  void saysNothingOfASwitchWithAValue() throws Exception {
    Files.writeString(
        folder.resolve("t.yaml"),
        "inputs:\n  urgent: {type: boolean}\ntemplate: '{{#urgent}}now{{/urgent}}'\n");
    for (String value : List.of("true", "True", "TRUE")) {
      assertThat(run("prompt render ./t.yaml --urgent=" + value))
          .isEqualTo(new Shell.Outcome(0, "now\n", ""));
    }
    assertThat(run("prompt render ./t.yaml --urgent=false"))
        .isEqualTo(new Shell.Outcome(0, "\n", ""));
    assertThat(run("prompt render ./t.yaml --no-urgent=true").stderr())
        .startsWith("prompt: --no-urgent takes no value\n");
  }

  @Test
  void waitsForNoPipeThatThePromptDoesNotShow() throws Exception {
    Files.writeString(
        folder.resolve("t.yaml"),
        """
        inputs:
          more: {type: boolean, default: false}
          diff: {stdin: true}
        template: 'a{{#more}} {{diff}}{{/more}}'
        """);
    assertThat(run("mkfifo endless; timeout 20 prompt render ./t.yaml <>endless"))
        .isEqualTo(new Shell.Outcome(0, "a\n", ""));
  }

  @Test
  void saysHowToNameAPipeThatNothingTakes() throws Exception {
    String hint = "\nOr pipe it: --constraints @-\n";
    String render = RENDER.replace("--constraints ", "");
    assertThat(run("echo x | " + render).stderr()).contains(hint);
    assertThat(run("echo x >file; " + render + " <file").stderr()).contains(hint);
    assertThat(run(render + " </dev/null").stderr()).contains("is missing").doesNotContain("pipe");
  }

  @Test
  void endsQuietlyWhenItsReaderDoes() throws Exception {
    // More than a pipe holds, so that the program is still writing when head has ended.
    Files.writeString(folder.resolve("long.md"), "line\n".repeat(100_000));
    Shell.Outcome outcome = run("{ " + RENDER + "@long.md; echo $? >code; } | head -n 1");
    assertThat(outcome.stdout()).startsWith("Act as a senior software engineer").hasLineCount(1);
    assertThat(outcome.stderr()).isEmpty();
    assertThat(folder.resolve("code")).hasContent("0\n");
  }

  @Test
  void failsWhenTheResultCannotBeWritten() throws Exception {
    assertThat(run(RENDER + "x >/dev/full"))
        .isEqualTo(
            new Shell.Outcome(1, "", "prompt: cannot write the result: No space left on device\n"));
    assertThat(run("prompt list >&-"))
        .isEqualTo(
            new Shell.Outcome(1, "", "prompt: cannot write the result: Bad file descriptor\n"));
  }

  @Test
  void keepsStandardOutputEmptyWhereTheFolderIsGone() throws Exception {
    Shell.Outcome outcome = run("mkdir gone && cd gone && rmdir ../gone && " + RENDER + "x");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.stdout()).isEmpty();
    assertThat(outcome.stderr())
        .endsWith("prompt: the working directory is gone; change to one that exists\n");
  }

  @Test
  void keepsStandardOutputEmptyWhereMemoryIsShort() throws Exception {
    for (int kibibytes : List.of(50_000, 300_000, 1_000_000, 5_999_999)) {
      assertThat(run("ulimit -v " + kibibytes + "; " + RENDER + "x; code=$?; ls; exit $code"))
          .isEqualTo(
              new Shell.Outcome(
                  1,
                  "",
                  "prompt: Java needs 6,000,000 KiB of address space, not "
                      + kibibytes
                      + "; raise it: ulimit -v 6000000\n"));
    }
    assertThat(run("ulimit -v 6000000; " + RENDER + "x").exit()).isZero();
  }

  /** Where the launcher cannot foresee it, there is no report of the JVM's, and no file. */
  @Test
  void keepsTheReportOfACrashFromThePrompt() throws Exception {
    Shell.Outcome outcome =
        run(
            "mkfifo in; "
                + (RENDER + "@- <in & exec 3>in; sleep 1; kill -SEGV $!; ")
                + "wait $!; code=$?; rm in; ls; exit $code");
    assertThat(outcome.exit()).isNotZero();
    assertThat(outcome.stdout()).isEmpty();
  }

  @Test
  void keepsAThreadDumpFromThePrompt() throws Exception {
    String untilItHandlesTheSignal =
        "until grep -q '^SigCgt:.*[4-7c-f]$' /proc/$!/status; do :; done; ";
    Shell.Outcome outcome =
        run(
            "mkfifo in; "
                + (RENDER + "@- <in & exec 3>in; ")
                + untilItHandlesTheSignal
                + "kill -QUIT $!; echo x >&3; exec 3>&-; wait $!");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.stdout())
        .startsWith("Act as a senior software engineer")
        .endsWith("Operational constraints: x\n")
        .doesNotContain("Full thread dump");
    assertThat(outcome.stderr()).contains("Full thread dump");
  }

  @Test
  void saysNothingForVariablesOfTheJvm() throws Exception {
    assertThat(run("_JAVA_LAUNCHER_DEBUG=1 _JAVA_SR_SIGNUM=999 prompt --version"))
        .isEqualTo(new Shell.Outcome(0, "prompt " + System.getProperty("version") + "\n", ""));
  }

  @Test
  void failsAsItShouldWhenStderrCannotBeWritten() throws Exception {
    assertThat(run("prompt render kill-switch 2>/dev/full"))
        .isEqualTo(new Shell.Outcome(2, "", ""));
  }

  @Test
  void readsNothingFromAClosedStandardInput() throws Exception {
    for (String shell : List.of("sh", "bash")) {
      String prompt = shell + " " + Shell.DIST.resolve("bin") + "/";
      assertThat(run(prompt + RENDER + "@- --allow-missing <&- | tail -n 1"))
          .isEqualTo(
              new Shell.Outcome(
                  0, "Operational constraints: [Uptime requirements, access controls]\n", ""));
      assertThat(run(prompt + RENDER + "x --values - <&-").stderr())
          .startsWith("standard input:1:1: ");
    }
  }

  @Test
  void rendersWithClosedStderrAsWithAnyOther() throws Exception {
    for (String shell : List.of("sh", "bash")) {
      String prompt = shell + " " + Shell.DIST.resolve("bin") + "/";
      assertThat(run(prompt + "prompt render kill-switch <&- >&- 2>&-"))
          .isEqualTo(new Shell.Outcome(2, "", ""));
      assertThat(run(prompt + RENDER + "x 2>&- | tail -n 1"))
          .isEqualTo(new Shell.Outcome(0, "Operational constraints: x\n", ""));
    }
  }

  @Test
  void doesNotWaitForStandardInputThatNothingNames() throws Exception {
    // A pipe that is open and silent, as cron and CI runners leave it.
    Shell.Outcome outcome =
        run("mkfifo silent; sleep 30 >silent & " + RENDER + "x <silent; kill $!");
    assertThat(outcome.stdout()).endsWith("Operational constraints: x\n");
  }

  @Test
  void writesAFileThatIsADeviceAsItIs() throws Exception {
    assertThat(run(RENDER + "x -o /dev/stdout | tail -n 1").stdout())
        .isEqualTo("Operational constraints: x\n");
  }

  @Test
  void writesThroughALinkAndKeepsThePermissions() throws Exception {
    Path real = Files.writeString(folder.resolve("real.md"), "before");
    Files.createSymbolicLink(folder.resolve("link.md"), real);
    run("chmod 640 real.md; " + RENDER + "x -o link.md");
    assertThat(run("tail -n 1 real.md; stat -c %a real.md; ls -A").stdout())
        .isEqualTo("Operational constraints: x\n640\nlink.md\nreal.md\n");
    assertThat(folder.resolve("link.md")).isSymbolicLink();
  }

  @Test
  void leavesNoHalfOfAGoldenFileOrANewTemplate() throws Exception {
    String text = "word ".repeat(20_000);
    Files.createDirectories(folder.resolve(".prompts/golden"));
    Files.writeString(folder.resolve(".prompts/golden/a.md"), "before\n");
    Files.writeString(
        folder.resolve(".prompts/a.yaml"),
        "template: " + text + "\ntests: [{name: x, golden: golden/a.md}]\n");
    Files.writeString(folder.resolve("long.md"), text);
    String limited = "ulimit -f 100; "; // in blocks of 512 bytes
    assertThat(run(limited + "prompt test --update").stdout())
        .contains("cannot write golden/a.md: File too large");
    assertThat(run(limited + "prompt new b --from long.md"))
        .isEqualTo(
            new Shell.Outcome(1, "", "prompt: cannot write .prompts/b.yaml: File too large\n"));
    assertThat(run("cat .prompts/golden/*; ls -A .prompts .prompts/golden").stdout())
        .isEqualTo("before\n.prompts:\na.yaml\ngolden\n\n.prompts/golden:\na.md\n");
  }

  @Test
  void readsPipesAndFilesOfTheSystem() throws Exception {
    String version = Files.readString(Path.of("/proc/version"));
    for (String source :
        List.of("@/proc/version", "@- </proc/version", "@- < p & cat /proc/version > p; wait")) {
      assertThat(run("mkfifo p; " + RENDER + source).stdout())
          .endsWith("Operational constraints: " + version);
    }
  }

  @Test
  void waitsForNoGoldenFileThatIsAPipe() throws Exception {
    Files.createDirectories(folder.resolve(".prompts/golden"));
    Files.writeString(
        folder.resolve(".prompts/a.yaml"),
        "template: text\ntests: [{name: x, golden: golden/a.md}]\n");
    assertThat(run("mkfifo .prompts/golden/a.md; prompt test --update").stdout())
        .contains("cannot read golden/a.md: it is not a file");
  }

  @Test
  void refusesAFolderThatCannotBeRead() throws Exception {
    run("mkdir locked; chmod 0 locked");
    assumeFalse(Files.isReadable(folder.resolve("locked")), "nothing is locked for this user");
    assertThat(run(RENDER + "x --prompts locked"))
        .isEqualTo(new Shell.Outcome(1, "", "prompt: --prompts locked: permission denied\n"));
  }

  @Test
  void isEndedByAnInterruptWithNothingPrinted() throws Exception {
    // Its standard input stays open and silent: it waits there when the interrupt comes.
    // Whoever runs the tests in the background has them ignore interrupts, and passes that on.
    String line = "exec " + Shell.DIST + "/bin/" + RENDER + "@-";
    Process process = new ProcessBuilder("env", "--default-signal=INT", "sh", "-c", line).start();
    Path command = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
    while (!Files.readString(command).contains("java")) {
      Thread.onSpinWait();
    }
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
  }

  @Test
  void refusesAnArgumentThatIsNotUtf8() throws Exception {
    Shell.Outcome outcome = run(RENDER + "\"$(printf 'caf\\351')\"");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.stdout()).isEmpty();
    assertThat(outcome.stderr())
        .isEqualTo(
            "prompt: an argument is not UTF-8: caf\uFFFD\n"
                + "Give its text as a file that is UTF-8: @FILE\n");
  }

  @Test
  void runsFromItsJarAndReadsArgumentsAsUtf8WithoutALocale() throws Exception {
    Files.writeString(
        folder.resolve("run.sh"),
        "PROMPT_INPUT_FEATURE='naïve 漢字' LC_ALL=C java -jar \"$1\" render kill-switch"
            + " --constraints '🎉 é' | tail -n 2\n");
    Shell.Outcome outcome = run("sh run.sh " + Shell.DIST.resolve("lib/prompt.jar"));
    assertThat(outcome.stdout())
        .isEqualTo("Feature description: naïve 漢字\nOperational constraints: 🎉 é\n");
  }

  private Shell.Outcome run(String command) throws Exception {
    return new Shell(folder).run(command);
  }
}
