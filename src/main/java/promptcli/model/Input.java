package promptcli.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import promptcli.text.Printable;
import promptcli.text.Spelling;

/**
 * What a template declares that it needs.
 *
 * @param label what a person is asked for; empty where the name says it
 * @param description a sentence or more about it; may be empty
 * @param hint what stands in [brackets] where the value is missing; may be empty
 * @param options what a choice may be, in the order of the file; empty for every other type
 * @param required whether a missing or blank value is an error
 * @param defaultValue the value where none is given
 * @param pattern what a whole text must match, or each item of a list
 * @param range what an integer may be, where that is bounded
 * @param stdin whether a piped standard input is its value where nothing else gives one
 * @param fence what its value stands between in a prompt
 */
public record Input(
    String name,
    String label,
    String description,
    String hint,
    InputType type,
    List<String> options,
    boolean required,
    Optional<Value> defaultValue,
    Optional<TextPattern> pattern,
    Optional<Range> range,
    boolean stdin,
    Fence fence) {

  /** What the variables of the environment begin with that give values. */
  public static final String ENVIRONMENT = "PROMPT_INPUT_";

  /** An error names this many options: nobody reads more of them. */
  private static final int MAX_NAMED = 50;

  /** To find that a text is no option, and which one it may have been meant for. */
  private static final long OPTION_STEPS = 100;

  public Input {
    options = List.copyOf(options);
  }

  /** An input with nothing out of the ordinary. */
  public Input(
      String name,
      String label,
      String description,
      String hint,
      InputType type,
      List<String> options,
      boolean required,
      Optional<Value> defaultValue) {
    this(
        name,
        label,
        description,
        hint,
        type,
        options,
        required,
        defaultValue,
        Optional.empty(),
        Optional.empty(),
        false,
        Fence.NONE);
  }

  /** This input with another default. */
  public Input withDefault(Optional<Value> value) {
    return new Input(
        name,
        label,
        description,
        hint,
        type,
        options,
        required,
        value,
        pattern,
        range,
        stdin,
        fence);
  }

  /** Whether an input may be called that: what people write between braces elsewhere. */
  public static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
      if (!letter && (i == 0 || (c < '0' || c > '9') && c != '_' && c != '-')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * The name as an option has it, without the dashes before it: its words in lower case, joined by
   * {@code -}, as in {@code target-version} for {@code targetVersion} or {@code target_version}.
   */
  public String optionName() {
    return optionName(name);
  }

  /** As {@link #optionName()}, of an input that would be called {@code name}. */
  public static String optionName(String name) {
    StringBuilder option = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_' || c == '-' || beginsWord(name, i)) {
        separate(option);
      }
      if (c != '_' && c != '-') {
        option.append(Character.toLowerCase(c));
      }
    }
    return option.toString();
  }

  private static void separate(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
      words.append('-');
    }
  }

  /** Whether a capital begins a word: of several, the last does if small letters follow it. */
  private static boolean beginsWord(String name, int at) {
    return at > 0
        && Character.isUpperCase(name.charAt(at))
        && (!Character.isUpperCase(name.charAt(at - 1))
            || at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)));
  }

  /** The label, or the name where there is none. */
  public String title() {
    return label.isEmpty() ? name : label;
  }

  /** The least that an integer may be. */
  public Optional<Long> minimum() {
    return range.isPresent() ? range.get().minimum() : Optional.empty();
  }

  /** The most that an integer may be. */
  public Optional<Long> maximum() {
    return range.isPresent() ? range.get().maximum() : Optional.empty();
  }

  /** Whether it may have a value that a section takes for none, if the right one is given. */
  public boolean mayBeEmpty() {
    return switch (type) {
      case BOOLEAN -> true;
      case LIST, FILES -> !required;
      default -> !required && (defaultValue.isEmpty() || takesEmptyText());
    };
  }

  private boolean takesEmptyText() {
    try {
      valueOf(List.of(""));
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /** What stands for a value that is missing: the hint, or the title, in brackets. */
  public String placeholder() {
    return "[" + (hint.isEmpty() ? title() : hint) + "]";
  }

  /** The placeholder as a value, which a section takes for something. */
  public Value placeholderValue() {
    String text = placeholder();
    if (type == InputType.LIST) {
      return new Value.Items(List.of(text));
    }
    if (type == InputType.FILES) {
      return new Value.Files(List.of(new NamedFile(text, text)));
    }
    return new Value.Text(text);
  }

  /** A value of this input as a body prints it: between the input's delimiters. */
  Value shown(Value value) {
    return fence == Fence.NONE ? value : value.within(fence, name);
  }

  /** The value where nothing is given and there is no default: a section takes it for nothing. */
  public Value emptyValue() {
    return switch (type) {
      case LIST -> new Value.Items(List.of());
      case FILES -> new Value.Files(List.of());
      case BOOLEAN -> new Value.Bool(false);
      default -> new Value.Text("");
    };
  }

  /** The variable of the environment that gives this input's value. */
  public String environmentName() {
    return ENVIRONMENT + optionName().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /**
   * The value that {@code written} stands for.
   *
   * @param written the items of a list, of which blank ones do not count, else exactly one text;
   *     newlines at an end do not count
   * @throws InvalidValueException if they do not fit the type, the options or the pattern
   */
  public Value valueOf(List<String> written) {
    if (!type.takesSeveral() && written.size() != 1) {
      throw new InvalidValueException("takes one value, not a list");
    }
    List<String> texts = new ArrayList<>();
    for (String text : written) {
      // An item that is blank is none: of a variable, say, that a script has not set.
      if (type != InputType.LIST || !Printable.isBlank(text)) {
        texts.add(Value.withoutFinalNewlines(text));
      }
    }
    if (pattern.isPresent()) {
      pattern.get().check(texts);
    }
    if (type == InputType.LIST) {
      return new Value.Items(texts);
    }
    String text = texts.get(0);
    if (type == InputType.BOOLEAN) {
      return new Value.Bool(truth(text));
    }
    if (type == InputType.INTEGER) {
      long number = integer(text);
      if (range.isPresent()) {
        range.get().check(number);
      }
      return new Value.Int(number, text);
    }
    return new Value.Text(type == InputType.CHOICE ? oneOfOptions(text) : text);
  }

  /** What {@link #valueOf} takes at most, in steps of {@link TextPattern#steps}. */
  public long steps(List<String> texts) {
    return OPTION_STEPS * options.size() + (pattern.isPresent() ? pattern.get().steps(texts) : 0);
  }

  private String oneOfOptions(String text) {
    if (options.contains(text)) {
      return text;
    }
    int more = options.size() - MAX_NAMED;
    throw new InvalidValueException(
        Diagnostic.quote(text)
            + " is not one of "
            + String.join(", ", more > 0 ? options.subList(0, MAX_NAMED) : options)
            + (more > 0 ? " and " + more + " more" : "")
            + Spelling.hint(text, options));
  }

  private static boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new InvalidValueException(Diagnostic.quote(text) + " is neither true nor false");
    };
  }

  private static long integer(String text) {
    if (!text.matches("[-+]?[0-9]+")) { // Java takes other scripts' digits too
      throw new InvalidValueException(Diagnostic.quote(text) + " is not an integer");
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new InvalidValueException(Diagnostic.quote(text) + " has too many digits");
    }
  }
}
