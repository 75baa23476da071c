package promptcli.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import promptcli.model.Input;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.Spelling;

/**
 * Values from {@code PROMPT_INPUT_…} variables; a list has one item a line, files one path. CI
 * services set every variable that they know of, those that have no value to nothing: an empty one
 * counts as unset.
 */
public final class EnvironmentValues {

  private final Template template;
  private final Map<String, String> environment;

  public EnvironmentValues(Template template, Map<String, String> environment) {
    this.template = template;
    this.environment = environment;
  }

  /**
   * What the environment gives for the template's inputs.
   *
   * @param reader of the files that it names
   */
  public List<SourcedValue> given(ArgumentReader reader) {
    List<SourcedValue> given = new ArrayList<>();
    for (Input input : template.inputs()) {
      String name = input.environmentName();
      String text = environment.getOrDefault(name, "");
      if (!text.isEmpty()) {
        given.add(reader.value(input, text, name));
      }
    }
    return given;
  }

  /**
   * Refuses a variable that looks like the misspelt one of an input that nothing is given for: one
   * environment may serve several templates, so any other passes.
   *
   * @param sources all that is given
   * @throws UsageException with the first
   */
  public void refuseMisspelt(List<SourcedValue> sources) {
    Set<String> unknown = new TreeSet<>();
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      if (variable.getKey().startsWith(Input.ENVIRONMENT) && !variable.getValue().isEmpty()) {
        unknown.add(variable.getKey());
      }
    }
    if (unknown.isEmpty()) {
      return;
    }
    Set<String> wanting = new LinkedHashSet<>();
    for (Input input : template.inputs()) {
      unknown.remove(input.environmentName());
      wanting.add(input.environmentName());
    }
    sources.forEach(source -> wanting.remove(source.input().environmentName()));
    // What all names begin with must not make them look alike.
    int prefix = Input.ENVIRONMENT.length();
    Spelling spelling = new Spelling(wanting.stream().map(name -> name.substring(prefix)).toList());
    for (String name : unknown) {
      Optional<String> meant = spelling.closest(name.substring(prefix));
      if (meant.isPresent()) {
        throw new UsageException(
            "%s: %s has no such input; did you mean %s?"
                .formatted(name, template.name(), Input.ENVIRONMENT + meant.get()),
            "");
      }
    }
  }
}
