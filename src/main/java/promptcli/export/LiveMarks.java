package promptcli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes text of what Claude Code acts on in a skill: it fills in {@code $0}, {@code $ARGUMENTS} and
 * the names of arguments, runs {@code !`command`} and fetches {@code @path}.
 *
 * <p>A backslash takes the meaning from a dollar sign before an argument. All else has no escape,
 * and is broken up by a blank, as Claude Code itself does with what a person types. What counts was
 * tried with Claude Code 2.1.197: {@code src/bench/agents}.
 */
final class LiveMarks {

  /** A command in a line or in a block, the tool's own variables, and a path. */
  private static final String UNESCAPABLE =
      "!(?=`)|```(?=!)|\\$(?=\\{CLAUDE_)|@(?![\\s\\p{Z}]|\\z)";

  private final Pattern marks;
  private final List<String> broken = new ArrayList<>();

  /**
   * @param arguments their names
   */
  LiveMarks(List<String> arguments) {
    String names =
        arguments.stream()
            .map(name -> "|" + name + "(?![\\[A-Za-z0-9_])")
            .collect(Collectors.joining());
    String argument = "\\$(?=[0-9]|ARGUMENTS" + names + ")";
    marks = Pattern.compile("((?<!\\\\)" + argument + ")|" + argument + "|" + UNESCAPABLE);
  }

  /** The text, of which nothing is acted on. */
  String asText(String text) {
    StringBuilder written = new StringBuilder();
    int from = 0;
    for (Matcher mark = marks.matcher(text); mark.find(); ) {
      written.append(text, from, mark.start());
      from = mark.end();
      if (mark.group(1) != null) {
        written.append("\\$");
      } else if ("!@".contains(mark.group()) && !mayBegin(written)) {
        written.append(mark.group());
      } else {
        written.append(mark.group()).append(' ');
        broken.add(shown(text, mark.start()));
      }
    }
    return written.append(text, from, text.length()).toString();
  }

  /** Whether a command or a path may follow: not in a word, nor after the usual punctuation. */
  private static boolean mayBegin(StringBuilder before) {
    int last = before.isEmpty() ? ' ' : before.codePointBefore(before.length());
    return (last <= ' ' || last > '~') && !Character.isLetterOrDigit(last);
  }

  /** What was broken up, as it is in the template. */
  List<String> broken() {
    return broken;
  }

  /** A mark with what follows it on its line, as far as it helps to find it. */
  private static String shown(String text, int start) {
    Matcher rest = Pattern.compile("[^\\n]{1,40}").matcher(text);
    return rest.find(start) ? rest.group() : "";
  }
}
