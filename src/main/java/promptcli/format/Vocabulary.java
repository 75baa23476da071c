package promptcli.format;

import java.util.List;
import promptcli.model.Fence;
import promptcli.model.InputType;
import promptcli.model.Role;
import promptcli.model.TestCase.CheckType;

/**
 * The keys of a template file: the one place that says which there are and what each may be. The
 * reader asks for values by these keys, and the JSON Schema is made of them.
 */
public final class Vocabulary {

  /** What an input's name looks like. */
  public static final String INPUT_NAME = "[A-Za-z][A-Za-z0-9_-]*";

  /** What a date looks like; whether there is such a day is another matter. */
  public static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  // Of an input.

  static final Key LABEL =
      Key.of("label", KeyType.LINE, "What a person is asked for; without it, the input's name.");
  static final Key INPUT_DESCRIPTION =
      Key.of("description", KeyType.TEXT, "More about the input, for its help.");
  static final Key HINT =
      Key.of(
          "hint",
          KeyType.LINE,
          "What stands in [brackets] while there is no value; never a value.");

  /** What kind of value an input takes; without it, text. */
  public static final Key TYPE =
      Key.word("type", InputType.words(), "What kind of value it takes; without it, text.");

  /** The values that a choice may have. */
  public static final Key OPTIONS =
      Key.of("options", KeyType.SCALARS, "The values that there are, for an input of type choice.");

  static final Key REQUIRED =
      Key.of(
          "required",
          KeyType.FLAG,
          "Whether a value must be given; true, unless the input has a default.");

  /** The value that an input has where none is given. */
  public static final Key DEFAULT =
      Key.of("default", KeyType.VALUE, "The value where none is given.");

  /** The expression that a value matches. */
  public static final Key PATTERN =
      Key.of(
          "pattern",
          KeyType.SCALAR,
          "A regular expression, in the syntax of RE2, that the whole value must match, or each item"
              + " of a list.");

  static final Key PATTERN_MESSAGE =
      Key.of("message", KeyType.LINE, "What to say where a value does not match the pattern.")
          .needing(PATTERN);

  /** The least that an integer may be. */
  public static final Key MINIMUM =
      Key.of("minimum", KeyType.INTEGER, "The least that it may be, for an input of type integer.");

  /** The most that an integer may be. */
  public static final Key MAXIMUM =
      Key.of("maximum", KeyType.INTEGER, "The most that it may be, for an input of type integer.");

  static final Key STDIN =
      Key.of(
          "stdin",
          KeyType.FLAG,
          "Whether a piped standard input is its value where nothing else gives one; true for one"
              + " input at most.");

  /** What the value stands between. */
  public static final Key FENCE =
      Key.word(
          "fence",
          Fence.WORDS,
          "Delimiters that the value cannot contain: true for backticks, xml for a tag; for an input"
              + " of type text, multiline or files.");

  static final List<Key> INPUT_KEYS =
      List.of(
          LABEL,
          INPUT_DESCRIPTION,
          HINT,
          TYPE,
          OPTIONS,
          REQUIRED,
          DEFAULT,
          PATTERN,
          PATTERN_MESSAGE,
          MINIMUM,
          MAXIMUM,
          STDIN,
          FENCE);

  // Of a message.

  static final Key ROLE = Key.word("role", Role.words(), "Who says it.").asRequired();

  /** The text of a message. */
  public static final Key CONTENT =
      Key.of("content", KeyType.TEXT, "The message's text, in Mustache.").asRequired();

  static final List<Key> MESSAGE_KEYS = List.of(ROLE, CONTENT);

  // Of a case of the tests.

  static final Key CASE_NAME =
      Key.of("name", KeyType.LINE, "What the case is called, unlike any other.").asRequired();
  static final Key VALUES = Key.of("values", KeyType.VALUES, "The values of inputs, by name.");
  static final Key CASE_ROLE =
      Key.word(
          "role",
          Role.words(),
          "Whose messages the case checks, as --role prints them; without it, the whole prompt.");
  private static final Key CONTAINS =
      Key.of("contains", KeyType.SCALAR_OR_SCALARS, "What the prompt must have in it.");
  private static final Key EXCLUDES =
      Key.of("excludes", KeyType.SCALAR_OR_SCALARS, "What the prompt must not have in it.");
  private static final Key MATCHES =
      Key.of(
          "matches",
          KeyType.SCALAR_OR_SCALARS,
          "Regular expressions, in the syntax of RE2, that some part of the prompt must match.");
  private static final Key EQUALS = Key.of("equals", KeyType.SCALAR, "The whole prompt.");
  private static final Key GOLDEN =
      Key.of(
          "golden",
          KeyType.SCALAR,
          "A text file (.md, .txt or .json) in the folder golden beside the template that holds the"
              + " whole prompt.");
  private static final Key ERROR =
      Key.of(
          "error", KeyType.SCALAR_OR_SCALARS, "What the error must say; then there is no prompt.");

  // Of a file in a case's values.

  static final Key PATH = Key.of("path", KeyType.LINE, "The file's path, with /.").asRequired();
  static final Key FILE_CONTENT = Key.of("content", KeyType.TEXT, "The file's text.").asRequired();

  /** The keys of a file in the values of a case. */
  public static final List<Key> FILE_VALUE_KEYS = List.of(PATH, FILE_CONTENT);

  static final List<Key> CASE_KEYS =
      List.of(CASE_NAME, VALUES, CASE_ROLE, CONTAINS, EXCLUDES, MATCHES, EQUALS, GOLDEN, ERROR);

  // Of the file.

  /** What the template is called. */
  public static final Key TITLE =
      Key.of("title", KeyType.LINE, "What the template is called; without it, its name.");

  static final Key DESCRIPTION = Key.of("description", KeyType.TEXT, "What the template is for.");
  static final Key CATEGORY =
      Key.of("category", KeyType.LINE, "The group that it is listed under.");
  static final Key TAGS = Key.of("tags", KeyType.SCALARS, "Words to find it by, such as [hot].");
  static final Key DATE = Key.of("date", KeyType.DATE, "When it was written: year-month-day.");

  /** What a template needs to know, by name. */
  public static final Key INPUTS =
      Key.nested(
          "inputs",
          KeyType.NAMED,
          INPUT_KEYS,
          "What the template needs to know, by name, in the order in which to ask for it.");

  /** The text of a prompt that is a single message. */
  public static final Key TEMPLATE =
      Key.of(
          "template",
          KeyType.TEXT,
          "The prompt's text, in Mustache: {{name}} stands for the value of the input name.");

  /** The messages of a prompt that is a conversation. */
  public static final Key MESSAGES =
      Key.nested(
          "messages", KeyType.SERIES, MESSAGE_KEYS, "The messages of a conversation, in order.");

  static final Key TESTS =
      Key.nested("tests", KeyType.SERIES, CASE_KEYS, "Cases that prompt test checks.");

  /** The keys of the whole file. */
  public static final List<Key> FILE_KEYS =
      List.of(TITLE, DESCRIPTION, CATEGORY, TAGS, DATE, INPUTS, TEMPLATE, MESSAGES, TESTS);

  /** Every file has exactly one of these. */
  public static final List<Key> BODIES = List.of(TEMPLATE, MESSAGES);

  private Vocabulary() {}

  /** The key of a case that has checks of that type. */
  static Key check(CheckType type) {
    for (Key key : CASE_KEYS) {
      if (key.name().equals(type.word())) {
        return key;
      }
    }
    throw new IllegalArgumentException(type.word());
  }
}
