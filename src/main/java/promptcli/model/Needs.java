package promptcli.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which inputs a prompt shows, as far as its text alone tells: an input whose every use stands in
 * sections that other values leave out is not needed.
 *
 * <p>Each input has cases, of which one that holds is enough; a case holds if all of its conditions
 * do. An input that is always shown has a single case without conditions.
 */
public final class Needs {

  private static final Set<Condition> ALWAYS = Set.of();

  /** Partials in partials could make cases without end: with more, an input counts as shown. */
  private static final int MAX_CASES = 64;

  private final Set<String> inputs = new HashSet<>();
  private final Map<String, Set<Set<Condition>>> cases = new HashMap<>();

  private Needs() {}

  // With loops: where a value is missing, streams would be all that takes time.
  static Needs of(Template template) {
    Needs needs = new Needs();
    for (Input input : template.inputs()) {
      needs.inputs.add(input.name());
      needs.cases.put(input.name(), new LinkedHashSet<>());
    }
    for (Template.Part part : template.parts()) {
      needs.add(part.body());
    }
    return needs;
  }

  private void add(Body body) {
    Map<Passage, List<Body.Inclusion>> inclusions = new IdentityHashMap<>();
    for (Body.Inclusion each : body.inclusions()) {
      if (!inclusions.containsKey(each.inner())) {
        inclusions.put(each.inner(), new ArrayList<>());
      }
      inclusions.get(each.inner()).add(each);
    }
    Map<Passage, Set<Set<Condition>>> known = new IdentityHashMap<>();
    for (Body.Use use : body.uses()) {
      Set<Set<Condition>> all = cases.get(use.name());
      if (all == null) {
        continue; // of an item
      }
      for (Set<Condition> each : within(use.passage(), use.within(), inclusions, known)) {
        Set<Condition> others = new LinkedHashSet<>(each);
        others.remove(new Condition(use.name(), true));
        others.remove(new Condition(use.name(), false));
        add(others, all);
      }
    }
  }

  /** The cases in which a place in a passage is shown that stands in the sections {@code inner}. */
  private Set<Set<Condition>> within(
      Passage passage,
      List<Condition> inner,
      Map<Passage, List<Body.Inclusion>> inclusions,
      Map<Passage, Set<Set<Condition>>> known) {
    Set<Set<Condition>> outer = known.get(passage);
    if (outer == null) {
      outer = new LinkedHashSet<>();
      for (Body.Inclusion each : inclusions.getOrDefault(passage, List.of())) {
        for (Set<Condition> one : within(each.outer(), each.within(), inclusions, known)) {
          add(one, outer);
        }
      }
      if (!inclusions.containsKey(passage)) {
        outer.add(ALWAYS);
      }
      known.put(passage, outer);
    }
    Set<Set<Condition>> all = new LinkedHashSet<>();
    for (Set<Condition> one : outer) {
      Set<Condition> together = new LinkedHashSet<>(one);
      for (Condition each : inner) {
        if (inputs.contains(each.input())) {
          together.add(each);
        }
      }
      add(together, all);
    }
    return all;
  }

  /** Adds a case, unless another is enough for it, and takes out those for which it is enough. */
  private static void add(Set<Condition> added, Set<Set<Condition>> cases) {
    for (Set<Condition> each : cases) {
      if (added.containsAll(each)) {
        return;
      }
    }
    for (Set<Condition> each : List.copyOf(cases)) {
      if (each.containsAll(added)) {
        cases.remove(each);
      }
    }
    cases.add(added);
    if (cases.size() > MAX_CASES) {
      cases.clear();
      cases.add(ALWAYS);
    }
  }

  /** The cases in which an input is shown. */
  public List<Set<Condition>> cases(Input input) {
    return List.copyOf(cases.getOrDefault(input.name(), Set.of(ALWAYS)));
  }

  /** Whether an input is shown whatever the other values are. */
  public boolean always(Input input) {
    return cases(input).contains(ALWAYS);
  }

  /**
   * What keeps an input from being shown: a condition that does not hold, where each case has one.
   *
   * @param truth whether an input's value is something, by its name; empty while that is open
   */
  public Optional<Condition> hiding(Input input, Function<String, Optional<Boolean>> truth) {
    Optional<Condition> first = Optional.empty();
    for (Set<Condition> each : cases(input)) {
      Optional<Condition> broken = broken(each, truth);
      if (broken.isEmpty()) {
        return Optional.empty();
      }
      first = first.isPresent() ? first : broken;
    }
    return first;
  }

  private static Optional<Condition> broken(
      Set<Condition> conditions, Function<String, Optional<Boolean>> truth) {
    for (Condition condition : conditions) {
      if (truth.apply(condition.input()).equals(Optional.of(!condition.wanted()))) {
        return Optional.of(condition);
      }
    }
    return Optional.empty();
  }
}
