package promptcli.model;

import java.util.List;

/**
 * The whole text of one file, or of standard input, under the name that messages call it by.
 *
 * @param name a path as the user would write it, or a phrase such as {@code standard input}
 */
public record SourceText(String name, String text) {

  /** The place of the character at {@code offset}, counted in UTF-16 units from 0. */
  public Place placeAt(int offset) {
    List<String> before = text.substring(0, offset).lines().toList();
    boolean atLineStart =
        offset == 0 || text.charAt(offset - 1) == '\n' || text.charAt(offset - 1) == '\r';
    if (atLineStart) {
      return new Place(this, before.size() + 1, 1);
    }
    String start = before.get(before.size() - 1);
    return new Place(this, before.size(), start.codePointCount(0, start.length()) + 1);
  }

  /**
   * The text of line {@code number}, counted from 1, without its line break; empty past the end.
   */
  public String line(int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }
}
