package promptcli.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import promptcli.catalog.YamlNode.Alias;
import promptcli.catalog.YamlNode.Entry;
import promptcli.catalog.YamlNode.Mapping;
import promptcli.catalog.YamlNode.Scalar;
import promptcli.catalog.YamlNode.Sequence;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.model.Spelling;

/**
 * The keys of one mapping of a template file. A key that is not known, and a value that is not of
 * the kind asked for, are told as problems, and then count as absent.
 */
final class Fields {

  private final Mapping mapping;
  private final Consumer<Diagnostic> problems;

  /**
   * @param known every key that the mapping may have
   */
  Fields(Mapping mapping, List<String> known, Consumer<Diagnostic> problems) {
    this.mapping = mapping;
    this.problems = problems;
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        problems.accept(
            Diagnostic.at(
                entry.key().place(), "unknown key '" + key + "'" + Spelling.hint(key, known)));
      }
    }
  }

  /** Where the mapping begins. */
  Place place() {
    return mapping.place();
  }

  /** The key and value; empty where the key is not there or has nothing after it. */
  Optional<Entry> entry(String key) {
    for (Entry entry : mapping.entries()) {
      if (entry.key().text().equals(key)) {
        boolean nothing = entry.value() instanceof Scalar scalar && scalar.isNull();
        return nothing ? Optional.empty() : Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** A text of any number of lines; empty where the key is absent. */
  String text(String key) {
    return textScalar(key).map(Scalar::text).orElse("");
  }

  /** A text of any number of lines, with its place. */
  Optional<Scalar> textScalar(String key) {
    return scalar(key).filter(this::isText);
  }

  /** A text that must be there. */
  Optional<Scalar> required(String key) {
    if (entry(key).isEmpty()) {
      refuse(mapping, key + " is missing");
    }
    return textScalar(key);
  }

  /** A text of one line; empty where the key is absent. */
  String line(String key) {
    String text = text(key).strip();
    if (text.chars().anyMatch(Character::isISOControl)) {
      entry(key).ifPresent(entry -> refuse(entry.value(), key + " must be a single line"));
      return "";
    }
    return text;
  }

  /** A scalar of any kind, as written. */
  Optional<Scalar> scalar(String key) {
    return entry(key).flatMap(this::scalar);
  }

  /** True or false; empty where the key is absent. */
  Optional<Boolean> flag(String key) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isPresent() && !scalar.get().isBoolean()) {
      refuse(scalar.get(), key + " must be true or false");
      return Optional.empty();
    }
    return scalar.map(found -> found.text().equalsIgnoreCase("true"));
  }

  /** The scalars of a sequence, as written; none where the key is absent. */
  List<Scalar> scalars(String key) {
    List<Scalar> scalars = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof Scalar scalar) {
        scalars.add(scalar);
      } else {
        refuse(item, key + " must be a list of texts");
      }
    }
    return scalars;
  }

  /** The items of a sequence; none where the key is absent. */
  List<YamlNode> items(String key) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    if (entry.get().value() instanceof Sequence sequence) {
      return sequence.items();
    }
    refuse(entry.get().value(), key + " must be a list, such as [one, two]");
    return List.of();
  }

  /** The entries of a mapping; none where the key is absent. */
  List<Entry> entries(String key) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    if (entry.get().value() instanceof Mapping inner) {
      return inner.entries();
    }
    refuse(entry.get().value(), key + " must have keys of its own");
    return List.of();
  }

  private Optional<Scalar> scalar(Entry entry) {
    if (entry.value() instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    refuse(entry.value(), entry.key().text() + " must be a text");
    return Optional.empty();
  }

  private boolean isText(Scalar scalar) {
    if (scalar.isText()) {
      return true;
    }
    refuse(scalar, "'" + scalar.text() + "' is not a text; put it in quotes");
    return false;
  }

  private void refuse(YamlNode value, String message) {
    if (!(value instanceof Alias)) {
      problems.accept(Diagnostic.at(value.place(), message));
    }
  }
}
