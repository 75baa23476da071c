package promptcli.cli.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the words of a line from its options when half of the options are not known, as before
 * {@code render}'s template is, or when the line is not finished, as in a completion.
 */
public final class LineScan {

  private final Syntax syntax;
  private final List<String> arguments;
  private final List<String> known = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> doubtful = new ArrayList<>();
  private final Map<String, List<String>> given = new HashMap<>();
  private Optional<Option> open = Optional.empty();
  private Optional<Option> flagWithValue = Optional.empty();
  private String swallowed = "";
  private int end = -1;
  private boolean readsStandardInput;

  private LineScan(List<String> arguments, Syntax syntax) {
    this.arguments = arguments;
    this.syntax = syntax;
  }

  /** Scans a line that may have options which {@code syntax} does not know. */
  public static LineScan of(List<String> arguments, Syntax syntax) {
    LineScan scan = new LineScan(arguments, syntax);
    int next = 0;
    while (next < arguments.size() && scan.end < 0) {
      String argument = arguments.get(next);
      if (argument.equals("--")) {
        scan.end = next;
        scan.words.addAll(arguments.subList(next + 1, arguments.size()));
      } else if (argument.length() < 2 || !argument.startsWith("-")) {
        scan.words.add(argument);
        next++;
      } else {
        next = scan.option(argument, next + 1);
      }
    }
    return scan;
  }

  /** Reads an option, and returns where the line goes on after it and its value. */
  private int option(String argument, int next) {
    String name = Syntax.nameOf(argument);
    Optional<Option> spelt = syntax.spelt(argument);
    Optional<Option> option = spelt.isPresent() ? spelt : syntax.find(name);
    boolean joined = spelt.isEmpty() && !name.equals(argument);
    boolean takesValue = option.isEmpty() || option.get().takesValue();
    if (!takesValue && joined && name.length() == 2) {
      known.add(name);
      give(option.get());
      return option("-" + argument.substring(2), next); // -o follows -y in -yo
    }
    if (option.isPresent()) {
      known.add(argument);
      give(option.get());
    }
    if (!takesValue) {
      flagWithValue = joined && flagWithValue.isEmpty() ? option : flagWithValue;
      return next;
    }
    if (joined) {
      String rest = argument.substring(name.length());
      value(option, rest.startsWith("=") ? rest.substring(1) : rest);
      return next;
    }
    if (next == arguments.size()) {
      open = option;
      return next;
    }
    String value = arguments.get(next);
    if (swallowed.isEmpty() && option.isPresent()) {
      swallowed = option.get().swallowing(value, syntax.names());
    }
    (option.isPresent() ? known : doubtful).add(value);
    value(option, value);
    return next + 1;
  }

  private List<String> give(Option option) {
    List<String> values = given.get(option.name());
    if (values == null) {
      values = new ArrayList<>();
      given.put(option.name(), values);
    }
    return values;
  }

  /** An option that is not known may give an input. */
  private void value(Optional<Option> option, String value) {
    if (option.isPresent()) {
      give(option.get()).add(value);
    }
    readsStandardInput |=
        option.isPresent()
            ? option.get().type().orElseThrow().readsStandardInput(value)
            : value.equals("@-");
  }

  /** The arguments that are options of the syntax, with their values. */
  public List<String> known() {
    return known;
  }

  /** The words that no option can take for its value. */
  public List<String> words() {
    return words;
  }

  /**
   * What follows an option that is not known: its value or, where the option takes none, a word.
   */
  public List<String> doubtful() {
    return doubtful;
  }

  /** Whether an option is given. */
  public boolean has(Option option) {
    return given.containsKey(option.name());
  }

  /** The values that an option has so far. */
  public List<String> values(Option option) {
    return given.getOrDefault(option.name(), List.of());
  }

  /** The option at the end that still wants its value. */
  public Optional<Option> open() {
    return open;
  }

  /** The first option that takes no value and has one, joined by {@code =}. */
  Optional<Option> flagWithValue() {
    return flagWithValue;
  }

  /** What {@link Option#swallowing} says of the first option that took another for its value. */
  String swallowed() {
    return swallowed;
  }

  /** Where {@code --} ends the options; -1 where nothing does. */
  int end() {
    return end;
  }

  /** Whether {@code --} has ended the options. */
  public boolean hasEnded() {
    return end >= 0;
  }

  /** Whether something on the line has standard input read. */
  public boolean readsStandardInput() {
    return readsStandardInput;
  }
}
