package promptcli.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of value an input takes; the vocabulary is that of GitHub's workflow inputs. */
public enum InputType {
  TEXT,
  MULTILINE,
  CHOICE,
  BOOLEAN,
  INTEGER,
  LIST,
  FILES;

  /** The type as a template file writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How template files write the types. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (InputType type : values()) {
      words.add(type.word());
    }
    return words;
  }

  /** What a file has as a value, in the words of a message. */
  public String form() {
    return switch (this) {
      case LIST -> "a list, such as [one, two]";
      case FILES -> "a list of paths, such as [src, README.md]";
      default -> "a single value";
    };
  }

  /** Whether its inputs take any number of texts. */
  public boolean takesSeveral() {
    return this == LIST || this == FILES;
  }

  /** Whether its inputs may stand in a fence. */
  public boolean hasFence() {
    return this == TEXT || this == MULTILINE || this == FILES;
  }

  /** Whether its inputs say which values there are. */
  public boolean hasOptions() {
    return this == CHOICE;
  }

  /** Whether a pattern may narrow what its inputs take. */
  public boolean hasPattern() {
    return this != CHOICE && this != BOOLEAN && this != FILES;
  }

  /** The type that a template file writes as {@code word}. */
  public static Optional<InputType> of(String word) {
    for (InputType type : values()) {
      if (type.word().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
