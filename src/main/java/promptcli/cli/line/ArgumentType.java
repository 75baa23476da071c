package promptcli.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an option or a parameter takes: parsing, completion, the help page and the manual page go by
 * it.
 *
 * @param label what a help page calls it, such as {@code FILE}
 * @param words what it may be, where those are few; else empty
 */
public record ArgumentType(String label, Form form, List<String> words) {

  /** The forms of what is taken. */
  public enum Form {
    /** The name of a file to read, or {@code -} for standard input. */
    INPUT_FILE,
    /** The name of a file to write, or {@code -} for standard output. */
    OUTPUT_FILE,
    FOLDER,
    /** A template, or a folder of templates where several are taken. */
    TEMPLATE,
    /** One of a few words. */
    WORD,
    TEXT,
    /** The value of an input: text, {@code @FILE}, {@code @-} or {@code @@…}. */
    VALUE,
    /** A file, a folder or a glob, or a list of paths: {@code @FILE}, {@code @-}. */
    PATHS,
    /** The name of an input, {@code =}, and a value. */
    ASSIGNMENT;

    boolean isName() {
      return this == INPUT_FILE || this == OUTPUT_FILE || this == FOLDER || this == TEMPLATE;
    }
  }

  public ArgumentType {
    words = List.copyOf(words);
  }

  /** A file to read. */
  public static ArgumentType inputFile() {
    return new ArgumentType("FILE", Form.INPUT_FILE, List.of());
  }

  /** A file to write. */
  public static ArgumentType outputFile() {
    return new ArgumentType("FILE", Form.OUTPUT_FILE, List.of());
  }

  /** A folder. */
  public static ArgumentType folder() {
    return new ArgumentType("DIR", Form.FOLDER, List.of());
  }

  /** A template, or where {@code label} says so a folder of them. */
  public static ArgumentType template(String label) {
    return new ArgumentType(label, Form.TEMPLATE, List.of());
  }

  /** One of a few words. */
  public static ArgumentType oneOf(String label, List<String> words) {
    return new ArgumentType(label, Form.WORD, words);
  }

  /** One of the constants of an enumeration, in lower case. */
  public static ArgumentType oneOf(String label, Class<? extends Enum<?>> type) {
    List<String> words = new ArrayList<>();
    for (Enum<?> constant : type.getEnumConstants()) {
      words.add(constant.name().toLowerCase(Locale.ROOT));
    }
    return oneOf(label, words);
  }

  /** Any text. */
  public static ArgumentType text(String label) {
    return new ArgumentType(label, Form.TEXT, List.of());
  }

  /**
   * The value of an input.
   *
   * @param words what it may be, where those are few
   */
  public static ArgumentType value(String label, List<String> words) {
    return new ArgumentType(label, Form.VALUE, words);
  }

  /** Files, folders and globs. */
  public static ArgumentType paths() {
    return new ArgumentType("PATH", Form.PATHS, List.of());
  }

  /**
   * An input's name and value.
   *
   * @param assignments each name with {@code =} and, where those are few, each value
   */
  public static ArgumentType assignment(List<String> assignments) {
    return new ArgumentType("NAME=VALUE", Form.ASSIGNMENT, assignments);
  }

  /** Whether standard input is read where this is given. */
  boolean readsStandardInput(String given) {
    String value = form == Form.ASSIGNMENT ? given.substring(given.indexOf('=') + 1) : given;
    boolean isValue = form == Form.VALUE || form == Form.ASSIGNMENT || form == Form.PATHS;
    return isValue ? value.equals("@-") : form == Form.INPUT_FILE && value.equals("-");
  }
}
