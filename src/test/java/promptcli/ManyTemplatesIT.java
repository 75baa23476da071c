package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lint} and {@code test} on 10,000 templates of 2 KiB, in a heap too small to keep them. */
class ManyTemplatesIT {

  private static final int COUNT = 10_000;

  @TempDir private Path folder;

  @BeforeEach
  void writeTemplates() throws IOException {
    Path prompts = Files.createDirectory(folder.resolve(".prompts"));
    String text = "  A line of a prompt that is about as long as they are, {{change}} and so on.\n";
    String template =
        """
        title: A template
        description: One of many.
        inputs:
          change: {label: Change}
          ticket: {label: Ticket, required: false}
        template: |
        %s
          {{#ticket}}It belongs to {{ticket}}.{{/ticket}}
        tests:
          - name: all
            values: {change: a change, ticket: AB-7}
            contains: It belongs to AB-7.
          - name: little
            values: {change: a change}
            excludes: belongs
        """
            .formatted(text.repeat(22));
    assertThat(template).hasSizeBetween(2000, 2150);
    for (int i = 0; i < COUNT; i++) {
      Files.writeString(prompts.resolve("t" + i + ".yaml"), template);
    }
  }

  @Test
  void areReadOneByOneAndNoneIsKept() throws Exception {
    assertPrints("lint", "templates: 10000, errors: 0, advice: 0\n");
    assertPrints("test", "templates: 10000, broken: 0, cases: 20000, failed: 0, uncovered: 0\n");
  }

  private void assertPrints(String command, String expected) throws Exception {
    String java = "exec \"$JAVA_HOME/bin/java\" -Xmx16m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";
    Shell.Outcome outcome =
        new Shell(folder).run(java + " -jar " + Shell.DIST + "/lib/prompt.jar " + command);
    assertThat(outcome).isEqualTo(new Shell.Outcome(0, expected, ""));
  }
}
