package promptcli.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that keeps a command's syntax.
 *
 * @param occurrences the options, in the order of the line
 * @param words what is no option, in the order of the line
 */
public record ParsedLine(List<Occurrence> occurrences, List<String> words) {

  /**
   * An option where it is given.
   *
   * @param value empty where it takes none
   */
  public record Occurrence(Option option, String value) {

    /** As it can be written again. */
    public List<String> arguments() {
      String name = option.names().get(0);
      return option.takesValue() ? List.of(name, value) : List.of(name);
    }
  }

  public ParsedLine {
    occurrences = List.copyOf(occurrences);
    words = List.copyOf(words);
  }

  /** The first of the words. */
  public Optional<String> word() {
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
  }

  /** Whether an option is given. */
  public boolean has(Option option) {
    return !values(option).isEmpty();
  }

  /** The value of an option that is given once at most. */
  public Optional<String> value(Option option) {
    List<String> values = values(option);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** The values of an option, in the order of the line. */
  public List<String> values(Option option) {
    List<String> values = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.option == option || occurrence.option.name().equals(option.name())) {
        values.add(occurrence.value);
      }
    }
    return values;
  }

  /** The constant of an enumeration that an option names by its word. */
  public <T extends Enum<T>> Optional<T> constant(Option option, Class<T> type) {
    Optional<String> word = value(option);
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(Enum.valueOf(type, word.get().toUpperCase(Locale.ROOT)));
  }

  /**
   * What {@link Option#swallowing} says of the first option that took one of {@code names} for its
   * value; empty where none did.
   */
  public String swallowed(List<String> names) {
    for (Occurrence occurrence : occurrences) {
      String swallowed = occurrence.option.swallowing(occurrence.value, names);
      if (!swallowed.isEmpty()) {
        return swallowed;
      }
    }
    return "";
  }

  /** Whether something on the line has standard input read. */
  public boolean readsStandardInput() {
    return !standardInputReader().isEmpty();
  }

  /** The option that has standard input read; empty where none does. */
  public String standardInputReader() {
    for (Occurrence occurrence : occurrences) {
      Optional<ArgumentType> type = occurrence.option.type();
      if (type.isPresent() && type.get().readsStandardInput(occurrence.value)) {
        return occurrence.option.name();
      }
    }
    return "";
  }
}
