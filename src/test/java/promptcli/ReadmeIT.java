package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the README shows, in a folder with the files of {@code src/test/resources/readme}: in a
 * {@code console} block each command must print what stands below it, and in a {@code sh} block
 * each command of {@code prompt} must succeed.
 */
class ReadmeIT {

  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(console|sh)\\n(.*?)^```$");

  @TempDir private Path folder;

  @BeforeEach
  void copyFiles() throws IOException {
    Fixture.copy(Path.of("src/test/resources/readme"), folder);
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String reader : List.of("llm", "claude", "jq", "pbcopy")) {
      Path script = Files.writeString(bin.resolve(reader), "#!/bin/sh\nexec cat >/dev/null\n");
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
    Path git = Files.writeString(bin.resolve("git"), "#!/bin/sh\necho '- a'\n");
    assertThat(git.toFile().setExecutable(true)).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> commands() throws IOException {
    String readme = Files.readString(README);
    List<DynamicTest> tests = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme);
    while (block.find()) {
      boolean console = block.group(1).equals("console");
      for (String entry : block.group(2).split(console ? "(?m)^\\$ " : "(?m)^")) {
        String command = entry.lines().findFirst().orElse("");
        if (console && !command.isEmpty()) {
          String expected = entry.substring(command.length() + 1);
          tests.add(DynamicTest.dynamicTest(command, () -> assertPrints(command, expected)));
        } else if (command.contains("prompt render") && !command.startsWith("mvn")) {
          tests.add(DynamicTest.dynamicTest(command, () -> assertSucceeds(command)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(8);
    return tests.stream();
  }

  private void assertPrints(String command, String expected) throws Exception {
    String printed = run(command);
    if (Golden.UPDATE) {
      String readme = Files.readString(README);
      String before = "$ " + command + "\n" + expected;
      Files.writeString(README, readme.replace(before, "$ " + command + "\n" + printed));
    } else {
      assertThat(printed).isEqualTo(expected);
    }
  }

  private void assertSucceeds(String command) throws Exception {
    assertThat(run(command)).isEmpty();
  }

  private String run(String command) throws Exception {
    return new Shell(folder).run("{ " + command + "\n} 2>&1").stdout();
  }
}
