package promptcli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import promptcli.draft.Document.Part;
import promptcli.draft.Document.Remark;
import promptcli.model.Diagnostic;
import promptcli.model.FileException;
import promptcli.model.Passage;
import promptcli.model.Place;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.model.TemplateException;
import promptcli.placeholder.Dialect;
import promptcli.placeholder.Style;
import promptcli.yaml.YamlNode.Mapping;

/** Reads a command of Gemini CLI or of Qwen Code. */
final class TomlReader {

  private static final List<String> CARRIED = List.of("description", "prompt");

  /** What the tools do not know but people write in these files too is {@code $ARGUMENTS}. */
  private static final Dialect DIALECT =
      Dialect.of(Style.DOUBLE_BRACES, Style.ARGUMENTS, Style.LIVE).withNames("args", "arguments");

  private TomlReader() {}

  static Document read(SourceText file) {
    TomlParseResult keys = Toml.parse(file.text());
    if (keys.hasErrors()) {
      throw new TemplateException(keys.errors().stream().map(it -> problem(it, file)).toList());
    }
    if (!keys.isString("prompt")) {
      throw new FileException(file.name() + " has no prompt, which a command in TOML has");
    }
    String prompt = String.valueOf(keys.getString("prompt")).strip() + "\n";
    List<Remark> notCarried = new ArrayList<>();
    for (String key : keys.keySet()) {
      if (!CARRIED.contains(key)) {
        String shown = keys.isTable(key) || keys.isArray(key) ? "…" : String.valueOf(keys.get(key));
        notCarried.add(new Remark(place(keys.inputPositionOf(key), file), key + ": " + shown));
      }
    }
    Mapping none = new Mapping(List.of(), file.placeAt(0));
    String description =
        keys.isString("description") ? String.valueOf(keys.getString("description")) : "";
    return new Document(
        MarkdownReader.title(none, prompt),
        description.isBlank()
            ? MarkdownReader.description(none, prompt)
            : description.replaceAll("\\s+", " ").strip(),
        List.of(new Part(Role.USER, passage(prompt, keys.inputPositionOf("prompt"), file), "")),
        false,
        Map.of(),
        List.of(),
        notCarried,
        DIALECT);
  }

  /** Where the text has escapes, all of it stands where its key does. */
  private static Passage passage(String prompt, TomlPosition key, SourceText file) {
    int start = file.text().indexOf(prompt.stripTrailing());
    return new Passage(
        prompt,
        at ->
            start < 0
                ? place(key, file)
                : file.placeAt(Math.min(start + at, file.text().length())));
  }

  private static Place place(TomlPosition position, SourceText file) {
    return new Place(file, position.line(), position.column());
  }

  private static Diagnostic problem(TomlParseError error, SourceText file) {
    String message = String.valueOf(error.getMessage()).replaceAll(" \\(line.*", "");
    return Diagnostic.at(place(error.position(), file), "no TOML: " + message);
  }
}
