package promptcli.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import promptcli.model.Condition;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Needs;
import promptcli.model.Template;
import promptcli.model.Value;
import promptcli.text.Columns;
import promptcli.text.Printable;

/**
 * What each input of a template gets, from the first source that gives something, and what is wrong
 * with it.
 *
 * @param given by an input's name, in the template's order; an input that nothing is given for is
 *     not in it
 */
public record Resolution(Template template, Map<String, SourcedValue> given) {

  /**
   * An input that lacks a value, or whose value does not fit.
   *
   * @param missing whether nothing, or only white space, is given
   * @param message what is wrong, after the input's name or the source's
   * @param source where the value comes from; empty where nothing is given
   */
  public record Problem(Input input, boolean missing, String message, String source) {}

  /**
   * Resolves a template's inputs.
   *
   * @param sources what is given, in order of precedence: for each input the first counts
   */
  public static Resolution of(Template template, List<SourcedValue> sources) {
    Map<String, SourcedValue> first = new HashMap<>();
    for (SourcedValue source : sources) {
      if (!source.saysNothing()) {
        first.putIfAbsent(source.input().name(), source);
      }
    }
    Map<String, SourcedValue> given = new LinkedHashMap<>();
    for (Input input : template.inputs()) {
      if (first.containsKey(input.name())) {
        given.put(input.name(), first.get(input.name()));
      }
    }
    return new Resolution(template, given);
  }

  /** Every problem, in the order of the inputs. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    boolean isOneMissing = false;
    for (Input input : template.inputs()) {
      Optional<Problem> problem = problem(input);
      if (problem.isPresent()) {
        problems.add(problem.get());
        isOneMissing |= problem.get().missing();
      }
    }
    if (isOneMissing) {
      Set<String> hidden = notNeeded().keySet();
      problems.removeIf(each -> each.missing() && hidden.contains(each.input().name()));
    }
    return problems;
  }

  private Optional<Problem> problem(Input input) {
    SourcedValue found = given.get(input.name());
    if (found == null) {
      return input.required() && input.defaultValue().isEmpty()
          ? Optional.of(new Problem(input, true, "is missing", ""))
          : Optional.empty();
    }
    if (found.value().isEmpty()) {
      return Optional.of(new Problem(input, false, found.problem(), found.source()));
    }
    if (input.required() && found.isBlank()) {
      String message = found.isEmpty() ? "is empty" : "is blank";
      return Optional.of(new Problem(input, true, message, found.source()));
    }
    return Optional.empty();
  }

  /** Why the prompt does not show inputs, in words, by the names of those that it does not show. */
  public Map<String, String> notNeeded() {
    Needs needs = template.needs();
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Input input : template.inputs()) {
      Optional<Condition> hiding = needs.hiding(input, this::truth);
      if (hiding.isPresent()) {
        reasons.put(input.name(), "not needed: " + unmet(hiding.get()));
      }
    }
    return reasons;
  }

  private String unmet(Condition condition) {
    Input input = template.input(condition.input()).orElseThrow();
    boolean something = !condition.wanted();
    String is =
        input.type() == InputType.BOOLEAN
            ? String.valueOf(something)
            : something ? "given" : "empty";
    return input.name() + " is " + is;
  }

  /** Whether a value is something to a section; empty while that is open. */
  private Optional<Boolean> truth(String name) {
    Input input = template.input(name).orElseThrow();
    Optional<Problem> problem = problem(input);
    if (problem.isEmpty()) {
      return Optional.of(value(input).isTrue());
    }
    // Once it is given it is no blank text.
    boolean open = input.type() == InputType.BOOLEAN || !problem.get().missing();
    return open ? Optional.empty() : Optional.of(true);
  }

  /** Whether something is given for an input. */
  public boolean gives(Input input) {
    return given.containsKey(input.name());
  }

  /** Where the value of an input comes from, as a user would name it. */
  public String sourceOf(Input input) {
    if (given.containsKey(input.name())) {
      return given.get(input.name()).source();
    }
    if (input.defaultValue().isPresent()) {
      return "default";
    }
    return input.required() ? "missing" : "left empty";
  }

  /** Where the value of each input comes from, and why it is not needed, a line each. */
  public String explanation() {
    int width = template.inputs().stream().mapToInt(input -> input.name().length()).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    Map<String, String> notNeeded = notNeeded();
    for (Input input : template.inputs()) {
      String source = explained(input, notNeeded.getOrDefault(input.name(), ""));
      lines
          .append(Columns.pad(input.name(), width + 2))
          .append(Printable.line(source))
          .append('\n');
    }
    return lines.toString();
  }

  private String explained(Input input, String notNeeded) {
    if (notNeeded.isEmpty() || !gives(input) && input.defaultValue().isPresent()) {
      return sourceOf(input);
    }
    return gives(input) ? sourceOf(input) + " (" + notNeeded + ")" : notNeeded;
  }

  /**
   * A value for every input, by its name: what is given, else the default, else nothing. A required
   * input that lacks a value gets its placeholder.
   */
  public Map<String, Value> values() {
    Map<String, Value> values = new LinkedHashMap<>();
    Set<String> missing = new HashSet<>();
    for (Problem problem : problems()) {
      missing.add(problem.input().name());
    }
    for (Input input : template.inputs()) {
      boolean isMissing = missing.contains(input.name());
      values.put(input.name(), isMissing ? input.placeholderValue() : value(input));
    }
    return values;
  }

  private Value value(Input input) {
    SourcedValue found = given.get(input.name());
    if (found != null && found.value().isPresent()) {
      return found.value().get();
    }
    return input.defaultValue().isPresent() ? input.defaultValue().get() : input.emptyValue();
  }

  /** The names of the inputs that lack a value. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (Problem problem : problems()) {
      if (problem.missing()) {
        missing.add(problem.input().name());
      }
    }
    return missing;
  }

  /** For every input its placeholder, whatever is given. */
  public static Map<String, Value> placeholders(Template template) {
    Map<String, Value> values = new LinkedHashMap<>();
    template.inputs().forEach(input -> values.put(input.name(), input.placeholderValue()));
    return values;
  }
}
