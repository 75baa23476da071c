package promptcli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.draft.Document.Part;
import promptcli.model.Passage;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.placeholder.Dialect;
import promptcli.placeholder.Style;
import promptcli.yaml.YamlNode.Mapping;

/**
 * Reads a pattern of fabric: the system's part, and what comes before the input in the user's.
 * Fabric itself puts the input there.
 */
public final class FabricReader {

  private FabricReader() {}

  static Document read(SourceText system) {
    return read(system, Optional.empty());
  }

  /** The document of a pattern's folder. */
  public static Document read(SourceText system, Optional<SourceText> user) {
    Passage text = FrontMatter.trimmed(system, 0, system.text().length());
    Passage before =
        user.map(it -> FrontMatter.trimmed(it, 0, it.text().length()))
            .orElse(new Passage("\n", at -> system.placeAt(0)));
    boolean placed = (text.text() + before.text()).contains("{{input}}");
    List<Part> parts = new ArrayList<>(List.of(new Part(Role.SYSTEM, text, "")));
    if (!placed || !before.text().isBlank()) {
      parts.add(new Part(Role.USER, before, placed ? "" : "input"));
    }
    Mapping none = new Mapping(List.of(), system.placeAt(0));
    return new Document(
        "",
        MarkdownReader.description(none, text.text()),
        parts,
        true,
        Map.of(),
        List.of(),
        List.of(),
        Dialect.of(Style.DOUBLE_BRACES, Style.LIVE));
  }
}
