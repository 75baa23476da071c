package promptcli.draft;

import java.util.List;
import java.util.Optional;
import promptcli.draft.Document.Part;
import promptcli.model.Message;
import promptcli.model.Passage;
import promptcli.model.Problems;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.model.TemplateException;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlReader;

/** A file of another tool that is YAML as a whole. */
final class YamlDocument {

  private YamlDocument() {}

  /**
   * Its keys.
   *
   * @throws TemplateException if it is no YAML
   */
  static Mapping keys(SourceText file) {
    Problems problems = new Problems();
    Optional<Mapping> keys = YamlReader.read(file, problems);
    if (!problems.isEmpty()) {
      throw new TemplateException(problems.inOrder());
    }
    return keys.orElse(new Mapping(List.of(), file.placeAt(0)));
  }

  /** What one says, without the empty lines that it ends in. */
  static Part part(Role role, Scalar text) {
    Passage passage =
        new Passage(Message.withoutTrailingNewlines(text.text()) + "\n", text.passage().places());
    return new Part(role, passage, "");
  }

  /** A text that a key has, if it is not blank. */
  static Optional<Scalar> text(Mapping keys, String name) {
    Optional<YamlNode> value = keys.entry(name).map(Entry::value);
    return value
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(scalar -> !scalar.text().isBlank());
  }
}
