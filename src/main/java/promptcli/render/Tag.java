package promptcli.render;

/**
 * One tag.
 *
 * @param sigil what kind it is; {@code &} for a variable, however it is written
 * @param name what follows the sigil, without the white space around it
 * @param at where the tag begins
 * @param start where what goes with it begins: the tag, or the whole line if it is standalone,
 *     alone on its line
 * @param end where the text goes on after it
 */
public record Tag(char sigil, String name, int at, int start, int end, boolean standalone) {

  /** How braces are printed that are no tag. */
  public static final String LITERALLY =
      "To print {{ as it is, begin the text with {{=<% %>=}}: a tag is then written <%name%>.";

  /** Whether this may be part of an input's name; which names there are, the caller knows. */
  static boolean isNamePart(int character) {
    return Character.isLetterOrDigit(character) || "_-.".indexOf(character) >= 0;
  }

  boolean hasInputName() {
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      if (!isNamePart(name.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }
}
