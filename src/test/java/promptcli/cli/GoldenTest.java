package promptcli.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import promptcli.Fixture;
import promptcli.Golden;
import promptcli.wizard.ScriptedQuestions;

/**
 * Runs every case under {@code src/test/resources/cases}: a folder with {@code args} (one a line)
 * and, where they are not empty, {@code stdin}, {@code env} (NAME=VALUE a line), {@code files} (the
 * working directory), {@code columns} (of the terminal; else 80), {@code answers} (what a person
 * answers to which question; see {@link ScriptedQuestions}), and what is expected: {@code stdout},
 * {@code stderr}, {@code exit}, and {@code written} (files that are there afterwards). {@code
 * -Dgolden.update} writes the expected files of a new case, and rewrites those that differ; read
 * the diff.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> found = Files.walk(CASES)) {
      List<Path> cases =
          found.filter(file -> file.endsWith("args")).map(Path::getParent).sorted().toList();
      assertThat(cases).isNotEmpty();
      return cases.stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      CASES.relativize(folder).toString(), () -> check(folder)));
    }
  }

  private void check(Path folder) throws IOException {
    Path work = Files.createDirectories(temp.resolve(folder.toString()));
    Fixture.copy(folder.resolve("files"), work);
    Cli cli =
        Cli.in(work)
            .stdin(Golden.read(folder.resolve("stdin")).getBytes(UTF_8))
            .environment(environment(folder.resolve("env")));
    String columns = Golden.read(folder.resolve("columns")).strip();
    if (!columns.isEmpty()) {
      cli.columns(Integer.parseInt(columns));
    }
    ScriptedQuestions questions = new ScriptedQuestions(Golden.read(folder.resolve("answers")));
    if (Files.exists(folder.resolve("answers"))) {
      cli.answering(questions);
    }
    Cli.Outcome outcome = cli.run(Golden.read(folder.resolve("args")).lines().toList());
    questions.assertFinished();
    Golden.expect(folder.resolve("stdout"), portable(outcome.stdout()));
    Golden.expect(folder.resolve("stderr"), portable(outcome.stderr()));
    Golden.expect(folder.resolve("exit"), outcome.exit() == 0 ? "" : outcome.exit() + "\n");
    if (Files.isDirectory(folder.resolve("written"))) {
      try (Stream<Path> written = Files.walk(folder.resolve("written"))) {
        for (Path file : written.filter(Files::isRegularFile).toList()) {
          Golden.expect(
              file,
              Golden.read(work.resolve(folder.resolve("written").relativize(file).toString())));
        }
      }
    }
  }

  /** Without the path of this checkout, and with what begins a colour as it can be read. */
  private static String portable(String output) {
    return output.replace(Cli.BUNDLED.toString(), "BUNDLED").replace('\033', '␛');
  }

  private static Map<String, String> environment(Path file) throws IOException {
    Map<String, String> variables = new HashMap<>();
    for (String line : Golden.read(file).lines().toList()) {
      variables.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    return variables;
  }
}
