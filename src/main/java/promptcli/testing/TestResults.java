package promptcli.testing;

import java.util.List;
import promptcli.model.Diagnostic;
import promptcli.model.TestCase;

/**
 * How the cases of one template went.
 *
 * @param uncovered what no case exercises: inputs, and whether a section appears
 */
public record TestResults(List<CaseResult> cases, List<Diagnostic> uncovered) {

  /** Of a template without cases, or of none. */
  public static final TestResults NONE = new TestResults(List.of(), List.of());

  /**
   * How one case went.
   *
   * @param failures none if it passed
   * @param updated the golden file that was written; empty if there was none
   */
  public record CaseResult(TestCase testCase, List<Diagnostic> failures, String updated) {

    public CaseResult {
      failures = List.copyOf(failures);
    }

    /** Whether all that the case says is so. */
    public boolean passed() {
      return failures.isEmpty();
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
