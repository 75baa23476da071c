package promptcli.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.draft.Document.Example;
import promptcli.draft.Document.Known;
import promptcli.draft.Document.Remark;
import promptcli.model.InputType;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/** What other tools' files say of their inputs, and what of that has no place in a template. */
final class KnownInputs {

  private final Map<String, Known> known = new LinkedHashMap<>();
  private final List<Remark> notCarried;

  /**
   * @param notCarried gets what has no place
   */
  KnownInputs(List<Remark> notCarried) {
    this.notCarried = notCarried;
  }

  /** The inputs, by their names. */
  Map<String, Known> known() {
    return known;
  }

  static Optional<Mapping> mapping(Optional<Entry> entry) {
    return entry.map(Entry::value).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private void leave(Entry entry) {
    notCarried.add(FrontMatter.remark(entry));
  }

  /** Values by the names of inputs, those that are plain. */
  Optional<Example> example(Optional<Entry> entry) {
    Optional<Mapping> values = mapping(entry);
    if (values.isEmpty()) {
      entry.ifPresent(this::leave);
    }
    return values.map(this::example);
  }

  Example example(Mapping mapping) {
    Map<String, Scalar> values = new LinkedHashMap<>();
    for (Entry each : mapping.entries()) {
      if (each.value() instanceof Scalar scalar) {
        values.put(each.key().text(), scalar);
      } else {
        leave(each);
      }
    }
    return new Example(values);
  }

  /** Defaults by the names of inputs. */
  void defaults(Optional<Entry> entry) {
    example(entry)
        .ifPresent(
            example ->
                example
                    .values()
                    .forEach(
                        (name, text) ->
                            known.put(
                                name,
                                known
                                    .getOrDefault(name, Known.at(text.place()))
                                    .withText(text.text()))));
  }

  /** By name, or a list of mappings that have a name. */
  void declared(Optional<Entry> inputs) {
    Optional<YamlNode> node = inputs.map(Entry::value);
    if (node.isPresent() && node.get() instanceof Mapping mapping) {
      mapping.entries().forEach(each -> declare(each.key().text(), each.value()));
    } else if (node.isPresent() && node.get() instanceof Sequence list) {
      for (YamlNode each : list.items()) {
        if (each instanceof Mapping mapping) {
          declare(FrontMatter.text(mapping, "name"), mapping);
        } else {
          notCarried.add(new Remark(each.place(), "this input"));
        }
      }
    } else {
      inputs.ifPresent(this::leave);
    }
  }

  private void declare(String name, YamlNode node) {
    Known plain = Known.at(node.place());
    if (!(node instanceof Mapping keys)) {
      known.put(name, plain);
      return;
    }
    String word = FrontMatter.text(keys, "type") + FrontMatter.text(keys, "kind");
    boolean optional = FrontMatter.text(keys, "required").equals("false");
    Known typed =
        new Known(
            node.place(),
            FrontMatter.text(keys, "description"),
            type(word, name, node),
            List.of(),
            optional,
            Optional.empty());
    Optional<Entry> text = keys.entry("default");
    if (text.isPresent() && text.get().value() instanceof Scalar scalar) {
      typed = typed.withText(scalar.text());
    }
    known.put(name, typed);
    List<String> texts = List.of("name", "type", "kind", "description", "required", "default");
    notCarried.addAll(FrontMatter.others(keys, texts));
  }

  private InputType type(String word, String name, YamlNode node) {
    return switch (word) {
      case "boolean" -> InputType.BOOLEAN;
      case "integer" -> InputType.INTEGER;
      case "", "string", "text", "number", "float", "any" -> InputType.TEXT;
      default -> {
        notCarried.add(new Remark(node.place(), "that " + name + " is of type " + word));
        yield InputType.TEXT;
      }
    };
  }

  /**
   * A schema of dotprompt: {@code age?: integer, how old}, {@code style(enum, the style): [a, b]},
   * or JSON Schema.
   */
  void schema(Optional<Entry> schema) {
    Optional<Mapping> mapping = mapping(schema);
    if (mapping.isPresent() && mapping.get().entry("properties").isPresent()) {
      declared(mapping.get().entry("properties"));
    } else if (mapping.isPresent()) {
      mapping.get().entries().forEach(this::picoschema);
    } else {
      schema.ifPresent(this::leave);
    }
  }

  private void picoschema(Entry entry) {
    String key = entry.key().text();
    String name = key.replaceFirst("[?(].*", "").strip();
    String about = key.replaceFirst("^[^(]*\\(?[^,)]*,?", "").replaceFirst("\\)$", "").strip();
    boolean optional = key.replaceFirst("\\(.*", "").endsWith("?");
    InputType type = InputType.TEXT;
    List<String> options = new ArrayList<>();
    String hint = about;
    if (entry.value() instanceof Sequence list && key.contains("(enum")) {
      for (YamlNode item : list.items()) {
        if (item instanceof Scalar scalar
            && !scalar.text().isBlank()
            && !options.contains(scalar.text())) {
          options.add(scalar.text());
        }
      }
      type = options.isEmpty() ? InputType.TEXT : InputType.CHOICE;
    } else if (entry.value() instanceof Scalar scalar) {
      String[] words = scalar.text().split(",", 2);
      type = type(words[0].strip(), name, scalar);
      hint = words.length > 1 ? words[1].strip() : about;
    } else {
      leave(entry);
    }
    known.put(
        name, new Known(entry.key().place(), hint, type, options, optional, Optional.empty()));
  }
}
