package promptcli.secrets;

/** A shape that was found in a text, before anybody has counted lines. */
record Match(String kind, int start, int end) {

  /**
   * Whether a shape may begin here: where nothing before it belongs to the same word, so that
   * {@code task-…} is no {@code sk-…}. An escape of a string ({@code \n}) or of a URL ({@code %3D})
   * and the sign of a removed line in a diff are no part of a word.
   *
   * @param from nothing begins before here; what ends here is another secret
   */
  static boolean mayBegin(String text, int start, int from) {
    if (start <= from) {
      return start == from;
    }
    char before = text.charAt(start - 1);
    if (!isWord(before)) {
      return true;
    }
    if (before == '-') {
      return start == 1 || text.charAt(start - 2) == '\n';
    }
    return start > 1 && text.charAt(start - 2) == '\\' && "nrt".indexOf(before) >= 0
        || start > 2
            && text.charAt(start - 3) == '%'
            && Character.digit(text.charAt(start - 2), 16) >= 0
            && Character.digit(before, 16) >= 0;
  }

  /** Where a run of letters, digits and the given signs ends. */
  static int endOfRun(String text, int start, String signs) {
    return endOfRun(text, start, signs, text.length());
  }

  /**
   * Where a run ends, or one past the most that it may have. Five dashes are no part of it: a
   * private key may begin with them.
   */
  static int endOfRun(String text, int start, String signs, int most) {
    int end = start;
    while (end < text.length()
        && end - start <= most
        && isIn(text.charAt(end), signs)
        && !text.startsWith("-----", end)) {
      end++;
    }
    return end;
  }

  /** Whether a character is an ASCII letter or digit or one of the given signs. */
  static boolean isIn(char c, String signs) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || signs.indexOf(c) >= 0;
  }

  private static boolean isWord(char c) {
    return isIn(c, "_-");
  }
}
