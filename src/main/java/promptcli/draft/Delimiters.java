package promptcli.draft;

/** What opens and closes a Mustache tag. */
record Delimiters(String open, String close) {

  private static final Delimiters USUAL = new Delimiters("{{", "}}");

  /** Delimiters that do not occur in {@code text}: the usual ones, if they can be. */
  static Delimiters notIn(String text) {
    Delimiters delimiters = USUAL;
    for (String marks = "%"; text.contains(delimiters.open); marks += "%") {
      delimiters = new Delimiters("<" + marks, marks + ">");
    }
    return delimiters;
  }

  /** The line with which a text begins that has these delimiters; empty for the usual ones. */
  String declaration() {
    return this.equals(USUAL) ? "" : "{{=" + open + " " + close + "=}}\n";
  }

  /** The tag that a value takes the place of. */
  String tag(String name) {
    return open + name + close;
  }
}
