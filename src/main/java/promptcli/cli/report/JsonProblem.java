package promptcli.cli.report;

import java.util.Optional;
import promptcli.model.Diagnostic;
import promptcli.model.Place;

/**
 * A problem as JSON has it.
 *
 * @param detail what is behind it; none where only what is wrong is told
 */
record JsonProblem(
    Optional<String> file,
    Optional<Integer> line,
    Optional<Integer> column,
    String message,
    Optional<String> detail) {

  static JsonProblem of(Diagnostic problem) {
    return of(problem, Optional.empty());
  }

  static JsonProblem withDetail(Diagnostic problem) {
    return of(problem, Optional.of(problem.fix()));
  }

  private static JsonProblem of(Diagnostic problem, Optional<String> detail) {
    Optional<Place> place = problem.place();
    return new JsonProblem(
        place.map(it -> it.source().name()),
        place.map(Place::line),
        place.map(Place::column),
        problem.message(),
        detail);
  }
}
