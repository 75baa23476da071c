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
import promptcli.model.Problems;
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
    given.addAll(testCase.files().keySet());
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
    Problems gaps = new Problems();
    for (Input input : template.inputs()) {
      Body.Use use = Objects.requireNonNull(uses.get(input.name()));
      gaps(input, use, Optional.ofNullable(sections.get(input.name()))).forEach(gaps::add);
    }
    return gaps.inOrder();
  }

  private List<Diagnostic> gaps(Input input, Body.Use use, Optional<Body.Use> section) {
    String name = input.name();
    String quoted = "'" + name + "'";
    List<Diagnostic> gaps = new ArrayList<>();
    if (!given.contains(name)) {
      gaps.add(gap(use, "no case gives " + quoted + " a value; add one that does"));
    } else if (section.isPresent() && !seenTrue.contains(name)) {
      String message = quoted + " is empty or false in every case; add one where it is not";
      gaps.add(gap(section.get(), message));
    }
    if (section.isPresent() && !seenFalse.contains(name) && input.mayBeEmpty()) {
      String message = quoted + " has a value in every case; add one where it is empty or false";
      gaps.add(gap(section.get(), message));
    }
    return gaps;
  }

  private static Diagnostic gap(Body.Use use, String message) {
    return Diagnostic.at(use.place(), message);
  }
}
