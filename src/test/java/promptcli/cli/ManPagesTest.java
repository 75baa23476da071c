package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.OptionSpec;

/** The manual pages as roff. */
class ManPagesTest {

  private static final Map<String, String> PAGES = ManPages.pages("2026-11-23");

  @Test
  void hasAPageForTheProgramThatNamesEveryCommand() {
    assertThat(PAGES).hasSize(1 + Commands.values().length);
    assertThat(PAGES.get("prompt"))
        .startsWith(".TH \"PROMPT\" 1 2026-11-23 \"prompt ")
        .contains(".TP\n\\fBrender\\fR\nfill in a template", ".TP\n\\fB130\\fR\ninterrupted\n");
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void explainsEveryOption(Commands command) {
    String page = PAGES.get("prompt-" + command.word());
    for (OptionSpec option : command.syntax().options()) {
      assertThat(page)
          .contains(Arrays.stream(option.names()).map(ManPagesTest::bold).toList())
          .contains("\n" + ManPage.text(option.description()[0]) + "\n");
    }
  }

  private static String bold(String name) {
    return "\\fB" + ManPage.text(name) + "\\fR";
  }

  @Test
  void laysOutAPage() {
    HelpPage page =
        new HelpPage(
            "prompt x NAME",
            "Does x.",
            Map.of("Options", List.of(new HelpPage.Row("-o, --on FILE", "puts x on it"))),
            "A note.",
            "prompt x \"a b\"");
    assertThat(
            ManPage.of(
                "prompt-x", "do x", page, List.of("2026-11-23", "prompt 1"), List.of("prompt")))
        .isEqualTo(
            """
            .TH "PROMPT\\-X" 1 2026-11-23 "prompt 1"
            .nh
            .ad l
            .SH "NAME"
            prompt\\-x \\- do x
            .SH "SYNOPSIS"
            \\fBprompt x NAME\\fR
            .SH "DESCRIPTION"
            Does x.
            .PP
            A note.
            .SH "OPTIONS"
            .TP
            \\fB\\-o\\fR, \\fB\\-\\-on\\fR \\fIFILE\\fR
            puts x on it
            .SH "EXAMPLE"
            .EX
            prompt x "a b"
            .EE
            .SH "SEE ALSO"
            \\fBprompt\\fR(1)
            """);
  }

  @Test
  void showsEveryCharacterAsItIs() {
    assertThat(ManPage.text(".x\\y 'q' `q` ~/^ …"))
        .isEqualTo("\\&.x\\ey \\(aqq\\(aq \\(gaq\\(ga \\(ti/\\(ha \\[u2026]");
  }
}
