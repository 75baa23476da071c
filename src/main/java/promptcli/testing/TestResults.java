package promptcli.testing;

import java.util.List;
import java.util.Optional;
import promptcli.model.Diagnostic;
import promptcli.model.TestCase;

/**
 * How the cases of one template went.
 *
 * @param uncovered what no case exercises: inputs, and whether a section appears
 * @param more says how many failures are not told, if some are not
 */
public record TestResults(
    List<CaseResult> cases, List<Diagnostic> uncovered, Optional<Diagnostic> more) {

  /** Of a template without cases, or of none. */
  public static final TestResults NONE = new TestResults(List.of(), List.of(), Optional.empty());

  /**
   * How one case went.
   *
   * @param passed whether all that the case says is so
   * @param failures of one that did not pass; none where very many are told before
   * @param updated the golden file that was written; empty if there was none
   */
  public record CaseResult(
      TestCase testCase, boolean passed, List<Diagnostic> failures, String updated) {

    public CaseResult {
      failures = List.copyOf(failures);
    }
  }

  public TestResults {
    cases = List.copyOf(cases);
    uncovered = List.copyOf(uncovered);
  }

  /** How many cases failed. */
  public int failed() {
    return (int) cases.stream().filter(result -> !result.passed()).count();
  }
}
