package promptcli.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.draft.Document.Known;
import promptcli.draft.Document.Part;
import promptcli.export.ExportedSkill;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.Passage;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.model.Value;
import promptcli.placeholder.Dialect;
import promptcli.text.ShellWord;

/** Reads the skills that this program has written: nothing of them has to be guessed. */
final class ExportedSkillReader {

  private ExportedSkillReader() {}

  /**
   * The prompt of a skill; empty where somebody else wrote it.
   *
   * @throws FileException if it does not have the template's text as it is
   */
  static Optional<Document> read(SourceText file) {
    return ExportedSkill.of(file).map(skill -> document(skill, file));
  }

  private static Document document(ExportedSkill skill, SourceText file) {
    if (skill.prompt().isEmpty()) {
      throw new FileException(
          file.name()
              + " does not have the text of the template "
              + skill.reference()
              + " as it is",
          "Copy that: prompt new NAME --from " + ShellWord.quoted(skill.reference()));
    }
    Map<String, Known> known = new LinkedHashMap<>();
    for (Input input : skill.inputs()) {
      known.put(
          input.name(),
          new Known(
              file.placeAt(0),
              input.hint(),
              input.type(),
              input.options(),
              !input.required(),
              input.defaultValue().map(Value::texts).map(texts -> texts.get(0)),
              Optional.of(input.label())));
    }
    Passage prompt = skill.prompt().get();
    return new Document(
        skill.title(),
        skill.description(),
        List.of(new Part(Role.USER, prompt, "")),
        false,
        known,
        List.of(),
        List.of(),
        Dialect.exactly(known.keySet()));
  }
}
