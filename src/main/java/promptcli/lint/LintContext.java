package promptcli.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.model.Template;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/** A template that is sound, its file's keys with their places, and what is noted about them. */
record LintContext(Template template, Mapping keys, List<Note> notes) {

  record Note(Rule rule, Diagnostic diagnostic) {}

  LintContext(Template template, Mapping keys) {
    this(template, keys, new ArrayList<>());
  }

  void note(Rule rule, Place place, String message) {
    notes.add(new Note(rule, Diagnostic.at(place, message)));
  }

  /** The notes in order of place. */
  List<Note> sorted() {
    notes.sort(Comparator.comparing(note -> note.diagnostic().place().orElseThrow()));
    return notes;
  }

  /** The key of that name in a mapping, and its value. */
  static Optional<Entry> entry(YamlNode node, String key) {
    return node instanceof Mapping mapping
        ? mapping.entries().stream().filter(e -> e.key().text().equals(key)).findFirst()
        : Optional.empty();
  }

  /** The declarations of the inputs, in the order of the template's. */
  List<Entry> declarations() {
    Optional<YamlNode> inputs = entry(keys, "inputs").map(Entry::value);
    return inputs.isPresent() && inputs.get() instanceof Mapping mapping
        ? mapping.entries()
        : List.of();
  }

  /** The texts of the prompt, as the file has them. */
  List<Scalar> texts() {
    Optional<Entry> messages = entry(keys, "messages");
    Optional<Entry> text = entry(keys, "template");
    List<YamlNode> nodes = new ArrayList<>();
    if (messages.isPresent() && messages.get().value() instanceof Sequence sequence) {
      sequence.items().forEach(i -> entry(i, "content").ifPresent(e -> nodes.add(e.value())));
    }
    text.ifPresent(entry -> nodes.add(entry.value()));
    return nodes.stream().map(Scalar.class::cast).toList();
  }
}
