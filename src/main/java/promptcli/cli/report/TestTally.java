package promptcli.cli.report;

import promptcli.catalog.LibraryEntry;
import promptcli.testing.TestResults;
import promptcli.text.Style;
import promptcli.text.StyledText;

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
  StyledText line() {
    return new StyledText()
        .add("templates: " + templates + ", ")
        .add(broken > 0 ? Style.ERROR : Style.PLAIN, "broken: " + broken)
        .add(", cases: " + cases + ", ")
        .add(failed > 0 ? Style.ERROR : Style.PLAIN, "failed: " + failed)
        .add(", ")
        .add(uncovered > 0 ? Style.ADVICE : Style.PLAIN, "uncovered: " + uncovered);
  }
}
