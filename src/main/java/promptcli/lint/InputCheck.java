package promptcli.lint;

import java.util.List;
import java.util.function.Predicate;
import promptcli.catalog.YamlNode.Entry;
import promptcli.model.Input;
import promptcli.model.Place;

/** Looks at the inputs that a template declares. */
final class InputCheck {

  private InputCheck() {}

  /**
   * Notes what could be better.
   *
   * @param isTaken whether render has an option of its own for an input of that name
   */
  static void check(Sheet sheet, Predicate<String> isTaken) {
    List<Input> inputs = sheet.template().inputs();
    String optional = "";
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      Entry declaration = sheet.declarations().get(i);
      Place place = declaration.key().place();
      String name = input.name();
      if (input.label().isEmpty()) {
        sheet.note(
            Rule.LABEL_MISSING,
            place,
            "the input '" + name + "' has no label; add label: and what to ask a person for");
      }
      if (!input.required()) {
        optional = optional.isEmpty() ? name : optional;
      } else if (!optional.isEmpty()) {
        sheet.note(
            Rule.REQUIRED_AFTER_OPTIONAL,
            place,
            "'" + name + "' is required and '" + optional + "' is not; put '" + name + "' first");
      }
      if (isTaken.test(name)) {
        sheet.note(
            Rule.OPTION_TAKEN,
            place,
            "render has an option --%s of its own; rename the input, or give it by --set %s=…"
                .formatted(name, name));
      }
      if (input.pattern().isPresent() && input.pattern().get().message().isEmpty()) {
        sheet.note(
            Rule.PATTERN_WITHOUT_MESSAGE,
            Sheet.entry(declaration.value(), "pattern").orElseThrow().key().place(),
            "a pattern is hard to read in an error; add message: and what is wanted");
      }
    }
  }
}
