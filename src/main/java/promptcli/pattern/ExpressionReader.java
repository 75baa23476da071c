package promptcli.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.model.InvalidValueException;

/**
 * Reads an expression before RE2/J does: refuses what that does not know, or takes for something
 * else than Java and JavaScript do, and measures the program that it would make. Counts multiply
 * where they are nested, so that compiling alone may take all memory.
 */
final class ExpressionReader {

  /** RE2's own bound. */
  private static final int MAX_COUNT = 1000;

  /**
   * An alternation of classes takes time by the square of their ranges, and a table has hundreds.
   */
  private static final int MAX_TABLES = 10;

  private static final Pattern GROUP =
      Pattern.compile("\\((?:(?!\\?)|\\?P?<[A-Za-z][A-Za-z0-9]*>)");

  private static final Pattern FLAGS =
      Pattern.compile("\\(\\?(?<on>[ims]*)(?:-(?<off>[ims]+))?(?<end>[:)])");

  private static final Pattern COUNT =
      Pattern.compile("\\{(?<least>0|[1-9][0-9]*)(?<range>,(?<most>0|[1-9][0-9]*)?)?\\}");

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:x\\{(?<hex>[0-9A-Fa-f]{1,6})\\}|x(?<two>[0-9A-Fa-f]{2})"
              + "|[pP](?:(?<table>[A-Z])|\\{(?<name>[A-Za-z_]+)\\})"
              + "|(?<anchor>[bBAz])|[dDsSwWafnrt]|(?<sign>[^A-Za-z0-9]))");

  private final String expression;
  private final StringBuilder translation = new StringBuilder();
  private final Deque<Group> groups = new ArrayDeque<>();
  private int at;
  private int tables;

  private ExpressionReader(String expression) {
    this.expression = expression;
    groups.push(new Group(false));
  }

  /**
   * Reads a whole expression.
   *
   * @throws InvalidValueException if it cannot be taken
   */
  static ExpressionReader read(String expression) {
    ExpressionReader reader = new ExpressionReader(expression);
    while (reader.at < expression.length()) {
      reader.next();
    }
    if (reader.groups.size() > 1) {
      throw refuse("has a ( without its ): write \\( for the sign itself");
    }
    reader.groups.element().end();
    return reader;
  }

  /** The expression for RE2/J, which need not remember what its groups match. */
  String translation() {
    return translation.toString();
  }

  /** At most so many instructions has its program. */
  long size() {
    return groups.element().size() + 2;
  }

  /** How often it names a Unicode table, such as {@code \p{L}}. */
  int tables() {
    return tables;
  }

  private void next() {
    switch (expression.charAt(at)) {
      case '(' -> open();
      case ')' -> close();
      case '[' -> characterClass();
      case '\\' -> escape(false);
      case '{' -> count();
      case '*' -> repeat(1, 1, 2);
      case '+', '?' -> repeat(1, 1, 1);
      case '|' -> {
        take(1);
        groups.element().addBar();
      }
      case '^', '$' -> {
        take(1);
        groups.element().addAnchor();
      }
      default -> {
        character();
        groups.element().add(1);
      }
    }
  }

  private void open() {
    boolean foldsCase = groups.element().foldsCase;
    Matcher group = here(GROUP);
    if (group.lookingAt()) {
      translation.append("(?:");
      at = group.end();
      groups.push(new Group(foldsCase));
      return;
    }
    Matcher flags = here(FLAGS);
    if (!flags.lookingAt() || flags.group().equals("(?)")) {
      throw refuse(Refusals.group(expression.substring(at)));
    }
    take(flags.group().length());
    foldsCase &= flags.group("off") == null || flags.group("off").indexOf('i') < 0;
    foldsCase |= flags.group("on").indexOf('i') >= 0;
    if (flags.group("end").equals(":")) {
      groups.push(new Group(foldsCase));
    } else {
      groups.element().setFlags(foldsCase);
    }
  }

  private void close() {
    if (groups.size() == 1) {
      throw refuse("has a ) without its (: write \\) for the sign itself");
    }
    take(1);
    Group group = groups.pop();
    group.end();
    groups.element().add(group.size());
  }

  private void characterClass() {
    take(expression.startsWith("[^", at) ? 2 : 1);
    if (expression.startsWith("]", at)) {
      throw refuse("has a class with nothing in it: write \\] for the bracket itself");
    }
    while (!expression.startsWith("]", at)) {
      if (at == expression.length()) {
        throw refuse("has a [ without its ]: write \\[ for the sign itself");
      } else if (expression.charAt(at) == '[') {
        throw refuse("has a [ inside a class: write \\[ for the sign itself, or a-z for [:lower:]");
      } else if (expression.startsWith("&&", at)) {
        throw refuse("has && inside a class: write out what both have, or one & for the sign");
      } else if (expression.charAt(at) == '\\') {
        escape(true);
      } else {
        character();
      }
    }
    take(1);
    groups.element().add(2);
  }

  private void escape(boolean isInClass) {
    Matcher escape = here(ESCAPE);
    if (!escape.lookingAt() || isInClass && escape.group("anchor") != null) {
      throw refuse(Refusals.escape(expression.substring(at), isInClass));
    }
    String hex = escape.group("hex") == null ? escape.group("two") : escape.group("hex");
    if (hex != null) {
      checkCase(Integer.parseInt(hex, 16));
    } else if (escape.group("sign") != null) {
      checkCase(escape.group("sign").codePointAt(0));
    }
    boolean isTable = escape.group("table") != null || escape.group("name") != null;
    if (isTable) {
      if ("C".equals(escape.group("table")) || "C".equals(escape.group("name"))) {
        throw refuse("has " + escape.group() + ": write \\p{Cc} for control characters");
      }
      if (++tables > MAX_TABLES) {
        throw refuse("has more than " + MAX_TABLES + " classes such as \\p{L}: use fewer");
      }
    }
    take(escape.group().length());
    if (escape.group("anchor") != null) {
      groups.element().addAnchor();
    } else if (!isInClass) {
      groups.element().add(isTable ? 2 : 1);
    }
  }

  /** One that stands for itself. */
  private void character() {
    int character = expression.codePointAt(at);
    checkCase(character);
    take(Character.charCount(character));
  }

  /**
   * RE2/J looks for the other case of some letters for ever where the JVM's Unicode is younger than
   * its own, and Java folds a to z alone.
   */
  private void checkCase(int character) {
    if (character > 0x7f && groups.element().foldsCase) {
      throw refuse(
          "has a character beyond ASCII after (?i), which is for the letters a to z: write (?-i:…)"
              + " around it, and both cases");
    }
  }

  private void count() {
    Matcher count = here(COUNT);
    if (!count.lookingAt()) {
      throw refuse(
          "has a { that begins no count such as {2} or {2,5}: write \\{ for the sign itself");
    }
    int least = number(count.group("least"));
    boolean hasMost = count.group("most") != null;
    int most = hasMost ? number(count.group("most")) : least;
    if (most < least) {
      throw refuse("has the count " + count.group() + ": write the lower number first");
    }
    boolean isOpen = count.group("range") != null && !hasMost;
    repeat(count.group().length(), Math.max(1, most), isOpen ? 2 : most - least);
  }

  private static int number(String digits) {
    int number = digits.length() > 4 ? MAX_COUNT + 1 : Integer.parseInt(digits);
    if (number > MAX_COUNT) {
      throw refuse("has a count of more than " + MAX_COUNT + ": lower it, or write * or +");
    }
    return number;
  }

  /**
   * Takes a sign of repetition.
   *
   * @param times how often what it repeats stands in the program
   * @param more the instructions that come to it
   */
  private void repeat(int length, int times, int more) {
    Group group = groups.element();
    String sign = expression.substring(at, at + length);
    if (group.hasNothingToRepeat()) {
      throw refuse("has nothing that " + sign + " could repeat: write \\ before a sign itself");
    }
    if (group.endsInRepetition()) {
      throw refuse(
          expression.charAt(at) == '+'
              ? "has a + after a repetition, which never gives back: leave it out"
              : "repeats a repetition by " + sign + ": write (?:…) around what is repeated");
    }
    take(length);
    if (expression.startsWith("?", at)) {
      take(1);
    }
    group.repeat(times, more);
  }

  private void take(int length) {
    translation.append(expression, at, at + length);
    at += length;
  }

  private Matcher here(Pattern pattern) {
    return pattern.matcher(expression).region(at, expression.length());
  }

  private static InvalidValueException refuse(String message) {
    return new InvalidValueException(message);
  }
}
