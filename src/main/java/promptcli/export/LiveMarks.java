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
 * and is broken up by a blank, as Claude Code itself does with what a person types.
 */
final class LiveMarks {

  private static final String BLANK = "[\\s\\p{Z}\\x{feff}]";

  /** A command in a line or in a block, the tool's own variables, and a path. */
  private static final String UNESCAPABLE =
      "(?<![^%1$s])!(?=`)|```(?=!)|\\$(?=\\{CLAUDE_)|(?<![^%1$s])@(?!%1$s|$)"
          .replace("%1$s", BLANK.substring(1, BLANK.length() - 1));

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
    marks =
        Pattern.compile("(?<escapable>(?<!\\\\)" + argument + ")|" + argument + "|" + UNESCAPABLE);
  }

  /** The text, of which nothing is acted on. */
  String asText(String text) {
    Matcher mark = marks.matcher(text);
    return mark.replaceAll(
        found -> {
          if (found.group(1) != null) {
            return Matcher.quoteReplacement("\\$");
          }
          broken.add(shown(text, found.start()));
          return Matcher.quoteReplacement(found.group() + " ");
        });
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
