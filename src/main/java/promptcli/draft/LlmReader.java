package promptcli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.draft.Document.Part;
import promptcli.draft.Document.Remark;
import promptcli.model.FileException;
import promptcli.model.Passage;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.placeholder.Dialect;
import promptcli.placeholder.Style;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;

/**
 * Reads a template of llm: a prompt, a system prompt or both, with {@code $name} for a value and
 * {@code $input} for what llm is given; where there is no prompt, that is the prompt.
 */
final class LlmReader {

  private static final List<String> TEXTS =
      List.of("name", "title", "description", "prompt", "system");

  private static final Dialect DIALECT =
      Dialect.of(Style.DOLLAR_NAME, Style.DOLLAR_BRACES).withDoubledDollars();

  private LlmReader() {}

  static Document read(SourceText file) {
    Mapping keys = YamlDocument.keys(file);
    List<Part> parts = new ArrayList<>();
    YamlDocument.text(keys, "system")
        .ifPresent(it -> parts.add(YamlDocument.part(Role.SYSTEM, it)));
    Optional<Scalar> prompt = YamlDocument.text(keys, "prompt");
    if (prompt.isPresent()) {
      parts.add(YamlDocument.part(Role.USER, prompt.get()));
    } else if (!parts.isEmpty()) {
      parts.add(new Part(Role.USER, new Passage("\n", at -> file.placeAt(0)), "input"));
    } else {
      throw new FileException(file.name() + " has neither a prompt nor a system prompt");
    }
    List<Remark> notCarried = new ArrayList<>(FrontMatter.others(keys, TEXTS, "defaults"));
    KnownInputs inputs = new KnownInputs(notCarried);
    inputs.defaults(keys.entry("defaults"));
    return new Document(
        MarkdownReader.title(keys, ""),
        MarkdownReader.description(keys, parts.get(0).passage().text()),
        parts,
        parts.size() > 1 || prompt.isEmpty(),
        inputs.known(),
        List.of(),
        notCarried,
        DIALECT);
  }
}
