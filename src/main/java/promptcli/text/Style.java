package promptcli.text;

/**
 * What a piece of text is, and how a terminal shows that: in the sixteen colours that its owner has
 * chosen, none of which is lost on a light or a dark background, and the same in every command.
 */
public enum Style {
  PLAIN("", ""),
  /** The first line of a page, and what heads a part of it. */
  HEADING("1", "1"),
  /** What something is called: a template, an input's label, a command, an option. */
  NAME("35", ""),
  /** A name where it is what is asked for, or chosen. */
  LABEL("1;35", "1"),
  /** What stands where an input is: its hint or its value. */
  INPUT("36", "4"),
  /** The same where it is the one that is looked at. */
  CURRENT_INPUT("1;4;36", "1;4"),
  /** The letters of a name that were typed to find it. */
  MATCH("1;4;32", "4"),
  ERROR("31", ""),
  ADVICE("33", ""),
  ADDED("32", ""),
  REMOVED("31", ""),
  /** In a line that was added or removed, what its counterpart has not. */
  ADDED_WORD("7;32", "7"),
  REMOVED_WORD("7;31", "7"),
  /** What may be passed over. */
  FAINT("2", "2");

  private static final String RESET = "\033[m";

  private final String coloured;
  private final String colourless;

  /**
   * @param coloured parameters of the sequence "select graphic rendition" (ECMA-48)
   * @param colourless those where no colour is wanted
   */
  Style(String coloured, String colourless) {
    this.coloured = coloured;
    this.colourless = colourless;
  }

  /**
   * {@code text} between the sequences that begin and end this style.
   *
   * @param text printable, of one line
   */
  String applied(String text, boolean colour) {
    String parameters = colour ? coloured : colourless;
    return parameters.isEmpty() || text.isEmpty()
        ? text
        : "\033[" + parameters + "m" + text + RESET;
  }
}
