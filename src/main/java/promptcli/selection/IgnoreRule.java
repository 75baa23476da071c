package promptcli.selection;

import java.util.Optional;

/**
 * One line of a {@code .gitignore}, in characters that each stand for a byte, as git sees them.
 *
 * @param isNegated whether what it matches is not ignored after all
 * @param isAnywhere whether it is held against a name alone, in whatever folder
 * @param literal what a path begins with, up to the first special character of the pattern
 * @param rest what follows: git matches it by itself, so that {@code **} counts as if a slash stood
 *     before it
 */
record IgnoreRule(
    boolean isNegated, boolean isForFolders, boolean isAnywhere, String literal, Wildcard rest) {

  /**
   * Reads a line without its line feed.
   *
   * @return empty if it is a comment or matches nothing
   */
  static Optional<IgnoreRule> read(String line) {
    if (line.startsWith("#")) {
      return Optional.empty();
    }
    String pattern = withoutTrailingSpaces(line.endsWith("\r") ? withoutLast(line) : line);
    boolean isNegated = pattern.startsWith("!");
    pattern = isNegated ? pattern.substring(1) : pattern;
    boolean isForFolders = pattern.endsWith("/");
    pattern = isForFolders ? withoutLast(pattern) : pattern;
    boolean isAnywhere = pattern.indexOf('/') < 0;
    pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    int special = 0;
    while (special < pattern.length() && "*?[\\".indexOf(pattern.charAt(special)) < 0) {
      special++;
    }
    String literal = pattern.substring(0, special);
    return Wildcard.read(pattern.substring(special))
        .map(rest -> new IgnoreRule(isNegated, isForFolders, isAnywhere, literal, rest));
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.length() - 1);
  }

  /** A space with a backslash before it stays. */
  private static String withoutTrailingSpaces(String line) {
    int end = line.length();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != ' ') {
        i = line.charAt(i) == '\\' ? i + 1 : i;
        end = line.length();
      } else if (end == line.length()) {
        end = i;
      }
    }
    return line.substring(0, end);
  }

  /**
   * Whether it is about a path.
   *
   * @param from where the path goes on after the folder of the rule
   * @param name where its last name begins
   */
  boolean matches(String path, int from, int name, boolean isFolder) {
    int start = isAnywhere ? name : from;
    return (isFolder || !isForFolders)
        && path.startsWith(literal, start)
        && rest.matches(path, start + literal.length());
  }
}
