package promptcli.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.format.Key;
import promptcli.format.Vocabulary;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.model.Problems;
import promptcli.model.Template;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;
import promptcli.yaml.YamlReader;

/** A template that is sound, its file's keys with their places, and what is noted about them. */
final class LintContext {

  /** What breaks a rule. */
  record Note(Rule rule, Diagnostic diagnostic) {}

  private final Template template;
  private final Mapping keys;
  private final List<Note> notes = new ArrayList<>();

  /** How often each rule is broken. */
  private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);

  /** Reads the template's file once more, for the places of what it has or has not. */
  LintContext(Template template) {
    this.template = template;
    this.keys = YamlReader.read(template.source(), new Problems()).orElseThrow();
  }

  Template template() {
    return template;
  }

  void note(Rule rule, Place place, String message) {
    if (counts.merge(rule, 1, Integer::sum) <= Problems.MANY) {
      notes.add(new Note(rule, Diagnostic.at(place, message)));
    }
  }

  /** The notes in order of place; where a rule is broken very often, those that are found first. */
  List<Note> notes() {
    List<Note> sorted = new ArrayList<>(notes);
    sorted.sort(Comparator.comparing(note -> note.diagnostic().place().orElseThrow()));
    counts.forEach(
        (rule, count) -> {
          int more = count - Problems.MANY;
          if (more > 0) {
            String message = more + " more of these are not shown";
            sorted.add(new Note(rule, new Diagnostic(Optional.empty(), message, "")));
          }
        });
    return sorted;
  }

  /** Where the file's keys begin. */
  Place start() {
    return keys.place();
  }

  /** A key of the file, and its value. */
  Optional<Entry> entry(Key key) {
    return keys.entry(key.name());
  }

  /** A key of the mapping that a node is, and its value. */
  static Optional<Entry> entry(YamlNode node, Key key) {
    return node instanceof Mapping mapping ? mapping.entry(key.name()) : Optional.empty();
  }

  /** The declarations of the inputs, in the order of the template's. */
  List<Entry> declarations() {
    Optional<YamlNode> inputs = entry(Vocabulary.INPUTS).map(Entry::value);
    return inputs.isPresent() && inputs.get() instanceof Mapping mapping
        ? mapping.entries()
        : List.of();
  }

  /** The texts of the prompt, as the file has them. */
  List<Scalar> texts() {
    List<YamlNode> nodes = new ArrayList<>();
    Optional<Entry> messages = entry(Vocabulary.MESSAGES);
    if (messages.isPresent() && messages.get().value() instanceof Sequence sequence) {
      for (YamlNode message : sequence.items()) {
        entry(message, Vocabulary.CONTENT).ifPresent(content -> nodes.add(content.value()));
      }
    }
    entry(Vocabulary.TEMPLATE).ifPresent(text -> nodes.add(text.value()));
    return nodes.stream().map(Scalar.class::cast).toList();
  }
}
