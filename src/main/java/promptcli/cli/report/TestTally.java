package promptcli.cli.report;

import promptcli.catalog.LibraryEntry;
import promptcli.testing.TestResults;

/** The figures of a run of tests. */
public final class TestTally {

  private int templates;
  private int broken;
  private int cases;
  private int failed;
  private int uncovered;

  /**
   * Adds a template.
   *
   * @param results none where it is broken
   */
  public void add(LibraryEntry entry, TestResults results) {
    templates++;
    broken += entry.problems().isEmpty() ? 0 : 1;
    cases += results.cases().size();
    failed += results.failed();
    uncovered += results.uncovered().size();
  }

  /**
   * Whether the run has failed.
   *
   * @param strict whether what is not covered is a failure
   */
  public boolean isFailure(boolean strict) {
    return broken > 0 || failed > 0 || strict && uncovered > 0;
  }

  /** The figures in a line. */
  String line() {
    return "templates: %d, broken: %d, cases: %d, failed: %d, uncovered: %d\n"
        .formatted(templates, broken, cases, failed, uncovered);
  }
}
