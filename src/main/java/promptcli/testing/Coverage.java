package promptcli.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.Template;
import promptcli.model.TestCase;
import promptcli.model.Value;

/**
 * What the cases of a template exercise: an input, if a case that is rendered gives it a value; and
 * both branches of a section, if its input is something in one case and nothing in another. Where
 * sections are nested, each counts by itself.
 */
final class Coverage {

  private final Template template;
  private final Set<String> given = new HashSet<>();
  private final Set<String> seenTrue = new HashSet<>();
  private final Set<String> seenFalse = new HashSet<>();

  Coverage(Template template) {
    this.template = template;
  }

  /**
   * Adds a case that was rendered.
   *
   * @param values those of every input, defaults too
   */
  void add(TestCase testCase, Map<String, Value> values) {
    given.addAll(testCase.values().keySet());
    values.forEach((name, value) -> (value.isTrue() ? seenTrue : seenFalse).add(name));
  }

  /** What no case exercises, in order of place. */
  List<Diagnostic> gaps() {
    if (template.tests().isEmpty()) {
      return List.of(
          Diagnostic.at(
              template.source().placeAt(0),
              "there are no tests; add tests: with a case that gives every input a value"));
    }
    List<Diagnostic> gaps = new ArrayList<>();
    Map<String, Body.Use> uses = new LinkedHashMap<>();
    Map<String, Body.Use> sections = new LinkedHashMap<>();
    for (Template.Part part : template.parts()) {
      for (Body.Use use : part.body().uses()) {
        uses.putIfAbsent(use.name(), use);
        if (use.type() != Body.TagType.VALUE) {
          sections.putIfAbsent(use.name(), use);
        }
      }
    }
    for (Input input : template.inputs()) {
      String name = input.name();
      Optional<Body.Use> section = Optional.ofNullable(sections.get(name));
      if (!given.contains(name)) {
        gaps.add(
            gap(
                Objects.requireNonNull(uses.get(name)),
                "no case gives '" + name + "' a value; add one that does"));
      } else if (section.isPresent() && !seenTrue.contains(name)) {
        gaps.add(
            gap(
                section.get(),
                "'" + name + "' is empty or false in every case; add one where it is not"));
      }
      if (section.isPresent() && !seenFalse.contains(name) && input.mayBeEmpty()) {
        gaps.add(
            gap(
                section.get(),
                "'" + name + "' has a value in every case; add one where it is empty or false"));
      }
    }
    return gaps;
  }

  private static Diagnostic gap(Body.Use use, String message) {
    return Diagnostic.at(use.place(), message);
  }
}
