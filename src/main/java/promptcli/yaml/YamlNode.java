package promptcli.yaml;

import java.util.List;
import java.util.Optional;
import promptcli.model.Passage;
import promptcli.model.Place;
import promptcli.model.Problems;

/** A value in a YAML file, and its place. */
public sealed interface YamlNode {

  /** Integers and floating-point numbers of YAML 1.2's core schema. */
  String NUMBER =
      "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
          + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
          + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)";

  /** Where its first character is. */
  Place place();

  /** Says that something else is wanted here. */
  default void refuse(String message, Problems problems) {
    problems.add(place(), message);
  }

  /**
   * A scalar.
   *
   * @param text with quoting, folding and indentation undone, and otherwise as written: {@code
   *     1.10} is not {@code 1.1}
   * @param plain whether it is written without quotes and not as a block
   */
  record Scalar(String text, boolean plain, Passage passage, Place place) implements YamlNode {

    /** Whether it stands for no value at all, as a key with nothing after it does. */
    public boolean isNull() {
      return plain
          && switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
          };
    }

    /** Whether YAML takes it for true or false. */
    public boolean isBoolean() {
      return plain
          && switch (text) {
            case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
            default -> false;
          };
    }

    /** Whether YAML takes it for a text, and not for a number, a boolean or nothing. */
    public boolean isText() {
      return !plain || !(isNull() || isBoolean() || isNumber());
    }

    private boolean isNumber() {
      boolean mayBeNumber = "+-.0123456789".indexOf(text.charAt(0)) >= 0;
      return mayBeNumber && text.matches(NUMBER);
    }
  }

  /** A sequence. */
  record Sequence(List<YamlNode> items, Place place) implements YamlNode {}

  /** A mapping; its keys are distinct. */
  record Mapping(List<Entry> entries, Place place) implements YamlNode {

    /** The key of that name, and its value. */
    public Optional<Entry> entry(String name) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(name)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * What was refused when it was read, an alias for example: what it stands for is not looked at.
   */
  record Refused(Place place) implements YamlNode {

    /** What is wrong with it has been said, and more cannot be told. */
    @Override
    public void refuse(String message, Problems problems) {}
  }

  /** A key and its value. */
  record Entry(Scalar key, YamlNode value) {}
}
