package promptcli.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.model.Problems;
import promptcli.text.Spelling;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/**
 * The keys of one mapping of a template file. A key that is not known, and a value that is not of
 * the kind asked for, are told as problems, and then count as absent.
 */
final class MappingReader {

  private final Mapping mapping;
  private final Problems problems;

  /**
   * @param known every key that the mapping may have
   */
  MappingReader(Mapping mapping, List<Key> known, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    List<String> names = new ArrayList<>();
    for (Key key : known) {
      names.add(key.name());
    }
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!names.contains(key)) {
        problems.add(
            entry.key().place(),
            "unknown key " + Diagnostic.quote(key) + Spelling.hint(key, names));
      }
    }
  }

  /** Where the mapping begins. */
  Place place() {
    return mapping.place();
  }

  /** The key and value; empty where the key is not there or has nothing after it. */
  Optional<Entry> entry(Key key) {
    return entry(key.name());
  }

  /** As {@link #entry(Key)}, but only where the key lacks the one that it needs. */
  Optional<Entry> entryInVain(Key key) {
    return entry(key.needs()).isEmpty() ? entry(key) : Optional.empty();
  }

  private Optional<Entry> entry(String name) {
    Optional<Entry> entry = mapping.entry(name);
    boolean nothing =
        entry.isPresent() && entry.get().value() instanceof Scalar scalar && scalar.isNull();
    return nothing ? Optional.empty() : entry;
  }

  /** A text, without white space around it; empty where the key is absent. */
  String text(Key key) {
    // No date is a number, and to find that out is slow.
    Optional<Scalar> scalar = key.type() == KeyType.DATE ? scalar(key) : textScalar(key);
    if (scalar.isEmpty()) {
      return "";
    }
    String text = scalar.get().text().strip();
    if (key.type() != KeyType.TEXT && !isOneLine(text)) {
      scalar.get().refuse(key.name() + " must be a single line", problems);
      return "";
    }
    if (key.type() == KeyType.DATE && !text.isEmpty() && !isDate(text)) {
      problems.add(
          scalar.get().place(),
          Diagnostic.quote(text) + " is not a date",
          "Write it as year-month-day: 2023-10-26.");
    }
    return text;
  }

  /** A text as it is, with its place. */
  Optional<Scalar> textScalar(Key key) {
    if (key.required() && entry(key).isEmpty()) {
      mapping.refuse(key.name() + " is missing", problems);
    }
    Optional<Scalar> scalar = scalar(key);
    return scalar.isPresent() && isText(scalar.get()) ? scalar : Optional.empty();
  }

  /** A scalar of any kind, as written. */
  Optional<Scalar> scalar(Key key) {
    Optional<Entry> entry = entry(key);
    return entry.isPresent() ? scalar(entry.get()) : Optional.empty();
  }

  /** One of the key's words; empty where it is absent, or another word. */
  Optional<String> word(Key key) {
    Optional<Scalar> scalar = key.required() ? textScalar(key) : scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text();
    String word = scalar.get().isBoolean() ? text.toLowerCase(Locale.ROOT) : text;
    if (key.words().contains(word)) {
      return Optional.of(word);
    }
    problems.add(
        scalar.get().place(),
        "no %s is named %s%s"
            .formatted(key.name(), Diagnostic.quote(word), Spelling.hint(word, key.words())),
        "The %ss are %s.".formatted(key.name(), String.join(", ", key.words())));
    return Optional.empty();
  }

  /** True or false; empty where the key is absent. */
  Optional<Boolean> flag(Key key) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    if (!scalar.get().isBoolean()) {
      scalar.get().refuse(key.name() + " must be true or false", problems);
      return Optional.empty();
    }
    return Optional.of(scalar.get().text().equalsIgnoreCase("true"));
  }

  /** An integer; empty where the key is absent. */
  Optional<Long> integer(Key key) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(scalar.get().text()));
    } catch (NumberFormatException e) {
      scalar.get().refuse(key.name() + " must be an integer", problems);
      return Optional.empty();
    }
  }

  /** The scalars of a sequence, as written; none where the key is absent. */
  List<Scalar> scalars(Key key) {
    List<Scalar> scalars = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof Scalar scalar && !scalar.isNull()) {
        scalars.add(scalar);
      } else {
        item.refuse(key.name() + " must be a list of texts", problems);
      }
    }
    return scalars;
  }

  /** The texts of {@link #scalars}. */
  List<String> texts(Key key) {
    List<String> texts = new ArrayList<>();
    for (Scalar scalar : scalars(key)) {
      texts.add(scalar.text());
    }
    return texts;
  }

  /** A scalar, or those of a sequence where the key may have one; none where the key is absent. */
  List<Scalar> scalarOrScalars(Key key) {
    Optional<Entry> entry = entry(key);
    boolean several =
        key.type() == KeyType.SCALAR_OR_SCALARS
            && entry.isPresent()
            && entry.get().value() instanceof Sequence;
    if (several) {
      return scalars(key);
    }
    Optional<Scalar> scalar = scalar(key);
    return scalar.isPresent() ? List.of(scalar.get()) : List.of();
  }

  /** The items of a sequence; none where the key is absent. */
  List<YamlNode> items(Key key) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    if (entry.get().value() instanceof Sequence sequence) {
      return sequence.items();
    }
    entry.get().value().refuse(key.name() + " must be a list, such as [one, two]", problems);
    return List.of();
  }

  /** The entries of a mapping; none where the key is absent. */
  List<Entry> entries(Key key) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    if (entry.get().value() instanceof Mapping inner) {
      return inner.entries();
    }
    problems.add(
        entry.get().value().place(),
        key.name() + " has a key for each name, and is no list with -",
        "Write the name with a colon, and what belongs to it indented below: feature:");
    return List.of();
  }

  private Optional<Scalar> scalar(Entry entry) {
    if (entry.value() instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    entry.value().refuse(entry.key().text() + " must be a text", problems);
    return Optional.empty();
  }

  private boolean isText(Scalar scalar) {
    if (scalar.isText()) {
      return true;
    }
    scalar.refuse(Diagnostic.quote(scalar.text()) + " is not a text; put it in quotes", problems);
    return false;
  }

  private static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDate(String text) {
    if (text.length() != 10) {
      return false;
    }
    try {
      // Not LocalDate.parse: its formatter takes longer to start than all the rest of a reading.
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(5, 7)),
              Integer.parseInt(text.substring(8)));
      return day.toString().equals(text);
    } catch (DateTimeException | NumberFormatException e) {
      return false;
    }
  }
}
