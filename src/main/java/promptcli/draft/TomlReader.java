package promptcli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    TomlParseResult keys = parse(file);
    if (keys.hasErrors()) {
      throw new TemplateException(keys.errors().stream().map(it -> problem(it, file)).toList());
    }
    if (!keys.isString("prompt")) {
      throw new FileException(file.name() + " has no prompt, which a command in TOML has");
    }
    String prompt = FrontMatter.withoutEmptyEnds(String.valueOf(keys.getString("prompt")));
    List<Remark> notCarried = new ArrayList<>();
    for (String key : keys.keySet()) {
      boolean text = keys.get(List.of(key)) instanceof String;
      if (!CARRIED.contains(key) || !text) {
        Object value = String.valueOf(keys.get(List.of(key)));
        boolean plain = !keys.isTable(List.of(key)) && !keys.isArray(List.of(key));
        Place place = place(keys.inputPositionOf(List.of(key)), file);
        notCarried.add(new Remark(place, key + ": " + (plain ? value : "…")));
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
        List.of(
            new Part(
                Role.USER,
                passage(prompt, Objects.requireNonNull(keys.inputPositionOf("prompt")), file),
                "")),
        false,
        Map.of(),
        List.of(),
        notCarried,
        DIALECT);
  }

  private static TomlParseResult parse(SourceText file) {
    try {
      return Toml.parse(file.text());
    } catch (StackOverflowError e) { // tomlj 1.1.1 calls itself for each bracket
      throw new FileException(file.name() + " nests values too deeply");
    }
  }

  /** Where the text has escapes, all of it stands where its key does. */
  private static Passage passage(String prompt, TomlPosition key, SourceText file) {
    String[] lines = file.text().split("\n", key.line());
    int from = file.text().length() - lines[lines.length - 1].length();
    int start = file.text().indexOf(prompt.stripTrailing(), from);
    return new Passage(
        prompt,
        at ->
            start < 0
                ? place(key, file)
                : file.placeAt(Math.min(start + at, file.text().length())));
  }

  private static Place place(@Nullable TomlPosition position, SourceText file) {
    return position == null ? file.placeAt(0) : new Place(file, position.line(), position.column());
  }

  private static Diagnostic problem(TomlParseError error, SourceText file) {
    String message = String.valueOf(error.getMessage()).replaceAll(" \\(line.*", "");
    return Diagnostic.at(place(error.position(), file), "no TOML: " + message);
  }
}
