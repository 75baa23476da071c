package promptcli.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Delimiters around a value, which it cannot contain: it ends where the template has it end. */
public enum Fence {
  /** Nothing, but around the files that one variable prints. */
  NONE,
  /** More backticks than the value has in a row, as in Markdown. */
  BACKTICKS,
  /** A tag that is called as the input, with a number where the value closes that one. */
  XML;

  private static final int LEAST_BACKTICKS = 3;

  /** How template files write them. */
  public static final List<String> WORDS = List.of("true", "false", "xml");

  /** What a template file writes as one of {@link #WORDS}. */
  public static Fence of(String word) {
    return switch (word) {
      case "true" -> BACKTICKS;
      case "xml" -> XML;
      default -> NONE;
    };
  }

  /**
   * The value of an input between delimiters.
   *
   * @param name the input's
   */
  String around(String name, String text) {
    return switch (this) {
      case NONE -> text;
      case BACKTICKS -> inBackticks("", text);
      case XML -> inTag(name, "", text);
    };
  }

  /** The content of a file between delimiters. */
  String around(String name, NamedFile file) {
    return switch (this) {
      case NONE -> file.content();
      case BACKTICKS -> inBackticks(language(file), file.content());
      case XML -> inTag(name, " path=\"" + attribute(file.path()) + "\"", file.content());
    };
  }

  /** A file as one of many: it has delimiters in any case, and says its path. */
  String listed(String name, NamedFile file) {
    // The path does not begin the line, where backticks in it would open a fence.
    return this == XML
        ? around(name, file)
        : "File: " + file.path() + "\n" + BACKTICKS.around(name, file);
  }

  private static String inBackticks(String language, String text) {
    int longest = LEAST_BACKTICKS - 1;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    return fence + language + "\n" + text + "\n" + fence;
  }

  /** The extension, where it can stand after backticks. */
  private static String language(NamedFile file) {
    String extension = file.extension();
    for (int i = 0; i < extension.length(); i++) {
      if (!isNamePart(extension.charAt(i))) {
        return "";
      }
    }
    return extension;
  }

  private static String inTag(String name, String attributes, String text) {
    Set<Integer> closed = closedTags(name, text);
    int number = 1;
    while (closed.contains(number)) {
      number++;
    }
    String tag = number == 1 ? name : name + "-" + number;
    return "<" + tag + attributes + ">\n" + text + "\n</" + tag + ">";
  }

  /**
   * The numbers of the tags of this name that a text closes: 2 of {@code name-2}, 1 of the name.
   */
  private static Set<Integer> closedTags(String name, String text) {
    Set<Integer> numbers = new HashSet<>();
    for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
      int start = at + 2;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (text.regionMatches(true, start, name, 0, name.length())) {
        numbers.add(number(text, start + name.length()));
      }
    }
    return numbers;
  }

  /** What follows a name: 1 for its end, a number after a hyphen, 0 for another name. */
  private static int number(String text, int from) {
    int end = from;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    if (end == from) {
      return 1;
    }
    try {
      return text.charAt(from) == '-' ? Integer.parseInt(text, from + 1, end, 10) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '+';
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
