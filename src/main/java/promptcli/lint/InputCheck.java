package promptcli.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import promptcli.format.Vocabulary;
import promptcli.model.Input;
import promptcli.model.Needs;
import promptcli.model.Place;
import promptcli.model.Template;
import promptcli.yaml.YamlNode.Entry;

/** Looks at the inputs that a template declares. */
final class InputCheck {

  private InputCheck() {}

  /**
   * Notes what could be better.
   *
   * @param takenOption the option that an input of a template cannot have, since it has another
   *     meaning
   */
  static void check(
      LintContext context, BiFunction<Template, Input, Optional<String>> takenOption) {
    List<Input> inputs = context.template().inputs();
    List<Entry> declarations = context.declarations();
    Needs needs = context.template().needs();
    String optional = "";
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      Entry declaration = declarations.get(i);
      Place place = declaration.key().place();
      String name = input.name();
      if (input.label().isEmpty()) {
        context.note(
            Rule.LABEL_MISSING,
            place,
            "the input '" + name + "' has no label; add label: and what to ask a person for");
      }
      if (!input.required()) {
        optional = optional.isEmpty() ? name : optional;
      } else if (!optional.isEmpty() && needs.always(input)) {
        context.note(
            Rule.REQUIRED_AFTER_OPTIONAL,
            place,
            "'" + name + "' is required and '" + optional + "' is not; put '" + name + "' first");
      }
      for (Input later : inputs.subList(i + 1, inputs.size())) {
        if (dependsOn(later, input, needs)) {
          context.note(
              Rule.ASKED_TOO_EARLY,
              place,
              "'%1$s' is asked for before '%2$s', which says whether it is needed; put '%2$s' first"
                  .formatted(name, later.name()));
        }
      }
      takenOption
          .apply(context.template(), input)
          .ifPresent(taken -> noteTaken(taken, name, place, context));
      checkPattern(input, declaration, context);
    }
  }

  private static boolean dependsOn(Input other, Input input, Needs needs) {
    return needs.cases(input).stream()
        .flatMap(Set::stream)
        .anyMatch(condition -> condition.input().equals(other.name()));
  }

  private static void noteTaken(String option, String name, Place place, LintContext context) {
    context.note(
        Rule.OPTION_TAKEN,
        place,
        "%s is already an option; rename the input, or give it by --set %s=…"
            .formatted(option, name));
  }

  private static void checkPattern(Input input, Entry declaration, LintContext context) {
    if (input.pattern().isPresent() && input.pattern().get().message().isEmpty()) {
      context.note(
          Rule.PATTERN_WITHOUT_MESSAGE,
          LintContext.entry(declaration.value(), Vocabulary.PATTERN).orElseThrow().key().place(),
          "a pattern is hard to read in an error; add message: and what is wanted");
    }
  }
}
