package promptcli.placeholder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines of programs and of data from prose. */
final class Code {

  /** A longer line is prose: an expression would take its time over it. */
  static final int MAX_LINE = 2000;

  /** What makes a line of a fence that names no language one of code. */
  private static final Pattern CODE_LINE =
      Pattern.compile(
          ".*;\\s*|(?:.*[^{])?\\{\\s*|\\s*}[;,)]*\\s*|.*[├└│].*|\\s*(?:\\$ |#!|//|/\\*|import |from \\w+ import|def |class |const |let"
              + " |var |function |return |public |private |if \\(|for \\(|while |@\\w+$|</?\\w+"
              + "|[\\w.-]+\\(.*\\)|npm |npx |git |curl |pip |docker |cd |mkdir |SELECT |INSERT |CREATE"
              + " |\"[\\w-]+\":|--\\w).*");

  /** YAML and JSON without a fence, and what a program has logged. */
  private static final Pattern DATA_LINE =
      Pattern.compile(
          "\\s*\"[^\"\\n]{1,100}\"\\s*:.*|\\s*[{}\\[\\]],?\\s*|.*[├└│].*|.*\\)\\s*\\{\\s*|.*;\\s*"
              + "|\\s*(?:import |from [\\w.]+ import |(?:const|let|var) \\w+ =|def \\w+\\(|\\w+ = [\\[{(]).*"
              + "|\\s*\\[?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?).*");

  private static final Pattern KEY_LINE = Pattern.compile("(\\s*)(?:- )?[a-z_][a-z0-9_-]*:.*");

  private Code() {}

  /** Whether a block that names no language is mostly code. */
  static boolean isIn(String block) {
    int lines = 0;
    int ofCode = 0;
    for (String line : block.split("\n")) {
      lines += line.isBlank() ? 0 : 1;
      ofCode += line.length() <= MAX_LINE && CODE_LINE.matcher(line).matches() ? 1 : 0;
    }
    return ofCode * 5 > lines * 2;
  }

  /**
   * Whether a line outside of a block is data.
   *
   * @param above the line before it: a key below another key is YAML, and one at the beginning of a
   *     line may be a label
   */
  static boolean isData(String line, String above) {
    if (DATA_LINE.matcher(line).matches()) {
      return true;
    }
    Matcher key = KEY_LINE.matcher(line);
    return key.matches()
        && !key.group(1).isEmpty()
        && above.length() <= MAX_LINE
        && KEY_LINE.matcher(above).matches();
  }
}
