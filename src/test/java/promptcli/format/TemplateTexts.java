package promptcli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.model.Diagnostic;
import promptcli.model.Diagnostics;
import promptcli.model.PromptException;
import promptcli.model.SourceText;
import promptcli.model.Template;

/** Reads templates from texts. */
public final class TemplateTexts {

  private TemplateTexts() {}

  public static Template template(String yaml) {
    return template(yaml, Map.of());
  }

  public static Template template(String yaml, Map<String, String> partials) {
    return TemplateReader.read(
        new SourceText("t.yaml", yaml),
        "t",
        "project",
        name ->
            Optional.ofNullable(partials.get(name))
                .map(text -> new SourceText(name + ".mustache", text)));
  }

  public static void refuses(String yaml, String... problems) {
    assertThat(problems(yaml).stream().map(Diagnostics::brief)).containsExactly(problems);
  }

  /** What is wrong, in the order in which it is told; nothing if it is a template. */
  public static List<Diagnostic> problems(String yaml) {
    return problems(yaml, Map.of());
  }

  public static List<Diagnostic> problems(String yaml, Map<String, String> partials) {
    try {
      template(yaml, partials);
      return List.of();
    } catch (PromptException e) {
      return e.diagnostics();
    }
  }
}
