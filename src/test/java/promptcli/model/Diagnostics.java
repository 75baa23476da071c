package promptcli.model;

/** Writes diagnostics as tests expect them. */
public final class Diagnostics {

  private Diagnostics() {}

  /** {@code LINE:COLUMN: MESSAGE}. */
  public static String brief(Diagnostic problem) {
    return problem.place().map(place -> place.line() + ":" + place.column() + ": ").orElse("")
        + problem.message();
  }
}
