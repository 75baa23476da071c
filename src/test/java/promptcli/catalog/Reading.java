package promptcli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.model.Diagnostic;
import promptcli.model.PromptException;
import promptcli.model.SourceText;
import promptcli.model.Template;

/** Reads templates from texts. */
final class Reading {

  private Reading() {}

  static Template template(String yaml) {
    return template(yaml, Map.of());
  }

  static Template template(String yaml, Map<String, String> partials) {
    return TemplateReader.read(
        new SourceText("t.yaml", yaml),
        "t",
        "project",
        name ->
            Optional.ofNullable(partials.get(name))
                .map(text -> new SourceText(name + ".mustache", text)));
  }

  static void refuses(String yaml, String... problems) {
    assertThat(problems(yaml).stream().map(Reading::shown)).containsExactly(problems);
  }

  /** What is wrong, in the order in which it is told; nothing if it is a template. */
  static List<Diagnostic> problems(String yaml) {
    return problems(yaml, Map.of());
  }

  static List<Diagnostic> problems(String yaml, Map<String, String> partials) {
    try {
      template(yaml, partials);
      return List.of();
    } catch (PromptException e) {
      return e.diagnostics();
    }
  }

  /** {@code LINE:COLUMN: MESSAGE}. */
  static String shown(Diagnostic problem) {
    return problem.place().map(place -> place.line() + ":" + place.column() + ": ").orElse("")
        + problem.message();
  }
}
