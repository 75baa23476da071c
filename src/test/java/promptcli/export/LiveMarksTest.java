package promptcli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of a template's text Claude Code acts on nothing. */
class LiveMarksTest {

  private static final List<String> NAMES = List.of("feature", "feature-x");

  @Example
  void dollarSignsBeforeArgumentsAreEscaped() {
    becomes("$0 $12 $5.00", "\\$0 \\$12 \\$5.00");
    becomes("$ARGUMENTS $ARGUMENTS[1]", "\\$ARGUMENTS \\$ARGUMENTS[1]");
    becomes("$feature $feature-x $feature.", "\\$feature \\$feature-x \\$feature.");
    becomes("$$1", "$\\$1");
  }

  @Example
  void othersStay() {
    becomes("$HOME $features $feature[0] $ 5 $", "$HOME $features $feature[0] $ 5 $");
    becomes("me@example.com (@a) `@a` \"@a\" @ a @", "me@example.com (@a) `@a` \"@a\" @ a @");
    becomes("`Stop!` x!`y` ! `z` ```sh", "`Stop!` x!`y` ! `z` ```sh");
  }

  @Example
  void whatHasNoEscapeIsBrokenUp() {
    becomes("!`a` and !`b`\n!`c`", "! `a` and ! `b`\n! `c`", "!`a` and !`b`", "!`b`", "!`c`");
    becomes("```!\na\n```", "``` !\na\n```", "```!");
    becomes("```!`a`", "``` ! `a`", "```!`a`", "!`a`");
    becomes("@a\n@b\u00a0@\"c\"", "@ a\n@ b\u00a0@ \"c\"", "@a", "@b\u00a0@\"c\"", "@\"c\"");
    becomes("見る。@a", "見る。@ a", "@a");
    becomes("\\$1", "\\$ 1", "$1");
    becomes("${CLAUDE_SKILL_DIR}", "$ {CLAUDE_SKILL_DIR}", "${CLAUDE_SKILL_DIR}");
  }

  @Property(tries = 2000)
  void readByClaudeItIsTheTextAgain(@ForAll("texts") String text) {
    LiveMarks marks = new LiveMarks(NAMES);
    String read = read(marks.asText(text));
    assertThat(read.replaceAll("(```|[!$@]) ", "$1"))
        .isEqualTo(text.replaceAll("(```|[!$@]) ", "$1"));
    assertThat(LIVE.matcher(read).find()).isFalse();
    if (marks.broken().isEmpty()) {
      assertThat(read).isEqualTo(text);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "$",
            "0",
            "12",
            "ARGUMENTS",
            "[1]",
            "feature",
            "feature-x",
            "s",
            "-",
            "\\",
            "!",
            "`a`",
            "`",
            "```",
            "@",
            "docs/a.md",
            " ",
            "\n",
            "\u3000",
            "。",
            "a",
            "(",
            "\"",
            "{CLAUDE_",
            "}")
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }

  /** What is run or fetched once the arguments are filled in. */
  private static final Pattern LIVE =
      Pattern.compile(
          "```!|(?<=^|[\\s\\u3000])!`[^`]+`|(?<=^|[\\s\\u3000。])@[^\\s\\u3000]|\\$\\{CLAUDE_",
          Pattern.MULTILINE);

  /** As Claude Code 2.1.197 fills in arguments, in its order; each is a text that stands out. */
  private static String read(String skill) {
    String names = "feature-x(?![\\[\\w])|feature(?![\\[\\w])";
    String text = skill.replaceAll("(?<!\\\\)\\\\\\$(?=[0-9]|ARGUMENTS|" + names + ")", "\uffff");
    for (String argument :
        List.of("\\$(" + names + ")", "\\$ARGUMENTS\\[\\d+]", "\\$\\d+(?!\\w)", "\\$ARGUMENTS")) {
      text = text.replaceAll(argument, Matcher.quoteReplacement("\0"));
    }
    return text.replace('\uffff', '$');
  }

  private static void becomes(String text, String expected, String... broken) {
    LiveMarks marks = new LiveMarks(NAMES);
    assertThat(marks.asText(text)).isEqualTo(expected);
    assertThat(marks.broken()).containsExactly(broken);
  }
}
