package promptcli.cli.host;

/**
 * Which of the standard streams are a terminal.
 *
 * @param columns the width of the terminal, where there is one
 */
public record Terminal(boolean in, boolean out, boolean err, int columns) {

  /** No stream is a terminal. */
  public static final Terminal NONE = new Terminal(false, false, false, 80);

  /**
   * As the launcher says it.
   *
   * @param descriptors the numbers of the streams that are terminals, such as {@code 02}
   * @param columns a number; anything else counts as 80
   */
  public static Terminal of(String descriptors, String columns) {
    return new Terminal(
        descriptors.contains("0"),
        descriptors.contains("1"),
        descriptors.contains("2"),
        width(columns));
  }

  // Without a regular expression: for their machinery every start of the program would pay.
  private static int width(String columns) {
    try {
      int width = columns.isEmpty() ? 0 : Integer.parseInt(columns);
      return 10 <= width && width <= 9999 ? width : 80;
    } catch (NumberFormatException e) {
      return 80;
    }
  }
}
