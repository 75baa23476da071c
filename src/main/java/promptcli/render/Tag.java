package promptcli.render;

/**
 * One tag.
 *
 * @param sigil what kind it is; {@code &} for a variable, however it is written
 * @param name what follows the sigil, without the white space around it
 * @param at where the tag begins
 * @param literalEnd where the literal text before it ends
 * @param indent the blanks before it if the tag is standalone, alone on a line that goes with it;
 *     else null
 */
record Tag(char sigil, String name, int at, int literalEnd, String indent) {

  /** Whether this may be part of an input's name; which names there are, the caller knows. */
  static boolean isNamePart(int character) {
    return Character.isLetterOrDigit(character) || "_-.".indexOf(character) >= 0;
  }

  boolean isStandalone() {
    return indent != null;
  }

  boolean hasInputName() {
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      if (!isNamePart(name.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean hasPartialName() {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0)) {
        return false;
      }
    }
    return true;
  }
}
