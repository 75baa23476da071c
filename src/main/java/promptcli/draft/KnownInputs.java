package promptcli.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.draft.Document.Known;
import promptcli.draft.Document.Remark;
import promptcli.model.InputType;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/** What other tools' files say of their inputs. */
final class KnownInputs {

  private KnownInputs() {}

  static Optional<Mapping> mapping(Optional<Entry> entry) {
    return entry.map(Entry::value).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  /** Values by the names of inputs, those that are plain. */
  static Optional<Map<String, String>> example(Optional<Entry> entry) {
    return mapping(entry).map(KnownInputs::example).filter(values -> !values.isEmpty());
  }

  static Map<String, String> example(Mapping mapping) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Entry each : mapping.entries()) {
      if (each.value() instanceof Scalar scalar && !scalar.isNull()) {
        values.put(each.key().text(), scalar.text());
      }
    }
    return values;
  }

  /** By name, or a list of mappings that have a name. */
  static Map<String, Known> declared(Optional<Entry> inputs) {
    Map<String, Known> known = new LinkedHashMap<>();
    Optional<YamlNode> node = inputs.map(Entry::value);
    if (node.isPresent() && node.get() instanceof Mapping mapping) {
      for (Entry each : mapping.entries()) {
        known.put(each.key().text(), known(each.value()));
      }
    } else if (node.isPresent() && node.get() instanceof Sequence list) {
      for (YamlNode each : list.items()) {
        if (each instanceof Mapping mapping) {
          known.put(FrontMatter.text(mapping, "name"), known(mapping));
        }
      }
    }
    return known;
  }

  private static Known known(YamlNode node) {
    if (!(node instanceof Mapping keys)) {
      return Known.NOTHING;
    }
    String word = FrontMatter.text(keys, "type") + FrontMatter.text(keys, "kind");
    Known known =
        new Known(
            FrontMatter.text(keys, "description"),
            type(word),
            List.of(),
            FrontMatter.text(keys, "required").equals("false"),
            Optional.empty());
    String text = FrontMatter.text(keys, "default");
    return text.isEmpty() ? known : known.withText(text);
  }

  private static InputType type(String word) {
    return switch (word) {
      case "boolean" -> InputType.BOOLEAN;
      case "integer" -> InputType.INTEGER;
      default -> InputType.TEXT;
    };
  }

  /**
   * A schema of dotprompt: {@code age?: integer, how old}, {@code style(enum, the style): [a, b]},
   * or JSON Schema.
   *
   * @param notCarried gets what is neither a text, a number, a boolean nor a choice
   */
  static Map<String, Known> schema(Optional<Entry> schema, List<Remark> notCarried) {
    Map<String, Known> known = new LinkedHashMap<>();
    Optional<Mapping> mapping = mapping(schema);
    if (mapping.isPresent() && mapping(mapping.get().entry("properties")).isPresent()) {
      return declared(mapping.get().entry("properties"));
    }
    if (mapping.isPresent()) {
      for (Entry each : mapping.get().entries()) {
        String key = each.key().text();
        String name = key.replaceFirst("[?(].*", "").strip();
        String about = key.replaceFirst("^[^(]*\\(?[^,)]*,?", "").replaceFirst("\\)$", "").strip();
        boolean optional = key.replaceFirst("\\(.*", "").endsWith("?");
        known.put(name, picoschema(each, about, optional, notCarried));
      }
    }
    return known;
  }

  private static Known picoschema(
      Entry entry, String about, boolean optional, List<Remark> notCarried) {
    if (entry.value() instanceof Sequence list && entry.key().text().contains("(enum")) {
      List<String> options =
          list.items().stream()
              .filter(Scalar.class::isInstance)
              .map(item -> ((Scalar) item).text())
              .distinct()
              .toList();
      InputType type = options.isEmpty() ? InputType.TEXT : InputType.CHOICE;
      return new Known(about, type, options, optional, Optional.empty());
    }
    if (!(entry.value() instanceof Scalar scalar)) {
      notCarried.add(new Remark(entry.key().place(), "the form of " + entry.key().text()));
      return new Known(about, InputType.TEXT, List.of(), optional, Optional.empty());
    }
    String[] words = scalar.text().split(",", 2);
    String hint = words.length > 1 ? words[1].strip() : about;
    return new Known(hint, type(words[0].strip()), List.of(), optional, Optional.empty());
  }
}
