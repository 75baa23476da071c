package promptcli.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import promptcli.cli.line.HelpPage;
import promptcli.cli.line.ManualPage;
import promptcli.cli.line.Option;
import promptcli.cli.manual.Topic;

/** The manual pages as roff. */
class ManualPagesTest {

  private static final Map<String, String> PAGES = ManualPages.pages("2026-11-23");

  @Test
  void hasAPageForTheProgramThatNamesEveryCommand() {
    assertThat(PAGES).hasSize(1 + Command.values().length + Topic.values().length);
    assertThat(PAGES.get("prompt.1"))
        .startsWith(".TH \"PROMPT\" 1 2026-11-23 \"prompt ")
        .contains(
            ".TP\n\\fBrender\\fR\nfill in a template",
            ".TP\n\\fB130\\fR\ninterrupted; nothing is on stdout\n");
  }

  @Test
  void namesEveryOtherPageOnEachPage() {
    for (String file : PAGES.keySet()) {
      String page = PAGES.get(file);
      List<String> others = new ArrayList<>(PAGES.keySet());
      others.remove(file);
      assertThat(page.substring(page.indexOf(".SH \"SEE ALSO\"\n")))
          .isEqualTo(
              ".SH \"SEE ALSO\"\n"
                  + others.stream()
                      .map(ManualPagesTest::reference)
                      .collect(Collectors.joining(",\n"))
                  + "\n");
    }
  }

  private static String reference(String file) {
    int dot = file.lastIndexOf('.');
    return bold(file.substring(0, dot)) + "(" + file.substring(dot + 1) + ")";
  }

  @Test
  void writesWhatIsTypedInBoldAndOnOneLine() {
    assertThat(PAGES.get("prompt-templates.5"))
        .startsWith(".TH \"PROMPT\\-TEMPLATES\" 5 2026-11-23 \"prompt ")
        .contains("\n\\fBprompt\\ help\\ environment\\fR says where catalogs are looked for.\n")
        .contains(".TP\n\\fB{{name}}\\fR\nThe value of an input.");
    assertThat(PAGES.get("prompt-environment.7"))
        .startsWith(".TH \"PROMPT\\-ENVIRONMENT\" 7 2026-11-23 \"prompt ")
        .contains(".TP\n\\fBVISUAL, EDITOR\\fR\nThe editor in which");
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void explainsEveryOption(Command command) {
    String page = PAGES.get("prompt-" + command.word() + ".1");
    for (Option option : command.syntax().options()) {
      assertThat(page)
          .contains(option.names().stream().map(ManualPagesTest::bold).toList())
          .contains("\n" + ManualPage.text(option.description()) + "\n");
    }
  }

  private static String bold(String name) {
    return "\\fB" + ManualPage.text(name) + "\\fR";
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
            ManualPage.of(
                "prompt-x", "do x", page, List.of("2026-11-23", "prompt 1"), List.of("prompt(1)")))
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
            .nh
            .SH "SEE ALSO"
            \\fBprompt\\fR(1)
            """);
  }

  @Test
  void showsEveryCharacterAsItIs() {
    assertThat(ManualPage.text(".x\\y 'q' `q` ~/^ …"))
        .isEqualTo("\\&.x\\ey \\(aqq\\(aq \\(gaq\\(ga \\(ti/\\(ha \\[u2026]");
  }
}
