package promptcli.draft;

import java.util.List;
import promptcli.model.FileException;

/** What opens and closes a Mustache tag. */
record Delimiters(String open, String close) {

  private static final Delimiters USUAL = new Delimiters("{{", "}}");

  private static final String MARKS = "%|#~@+^*";

  /** A tag cannot set longer ones than of 20 characters. */
  private static final int MAX_MARKS = 19;

  /**
   * Delimiters that do not occur in the texts between tags: the usual ones, if they can be.
   *
   * @throws FileException if all occur, which takes somebody who wants it so
   */
  static Delimiters between(List<String> texts) {
    String text = String.join("\n", texts);
    // A brace before a tag would be a third one.
    boolean braces =
        text.contains(USUAL.open)
            || texts.subList(0, texts.size() - 1).stream().anyMatch(each -> each.endsWith("{"));
    if (!braces) {
      return USUAL;
    }
    for (String mark : MARKS.split("")) {
      for (int count = 1; count <= MAX_MARKS; count++) {
        String marks = mark.repeat(count);
        if (!text.contains("<" + marks)) {
          return new Delimiters("<" + marks, marks + ">");
        }
      }
    }
    throw new FileException("this prompt holds all delimiters that its tags could have");
  }

  /** The line with which a text begins that has these delimiters; empty for the usual ones. */
  String declaration() {
    return this.equals(USUAL) ? "" : "{{=" + open + " " + close + "=}}\n";
  }

  /** The tag that a value takes the place of. */
  String tag(String name) {
    return open + name + close;
  }
}
