package promptcli.cli;

import java.util.Optional;
import promptcli.testing.TestResults;

/** The figures of a run of tests. */
final class TestTally {

  private int templates;
  private int broken;
  private int cases;
  private int failed;
  private int uncovered;

  /**
   * Adds a template.
   *
   * @param report empty where it is not sound
   */
  void add(Optional<TestResults> report) {
    templates++;
    if (report.isEmpty()) {
      broken++;
      return;
    }
    cases += report.get().results().size();
    failed += report.get().failed();
    uncovered += report.get().uncovered().size();
  }

  boolean isFailure(boolean strict) {
    return broken > 0 || failed > 0 || strict && uncovered > 0;
  }

  /** The figures in a line. */
  String line() {
    return "templates: %d, broken: %d, cases: %d, failed: %d, uncovered: %d\n"
        .formatted(templates, broken, cases, failed, uncovered);
  }
}
