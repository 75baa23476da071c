package promptcli.cli.line;

/**
 * What stands on a command's line and is no option.
 *
 * @param optional whether the command does without it
 * @param repeatable whether there may be any number of it
 */
public record Parameter(ArgumentType type, boolean optional, boolean repeatable) {

  /** One, which the command needs. */
  public static Parameter one(ArgumentType type) {
    return new Parameter(type, false, false);
  }

  /** One or none. */
  public static Parameter optional(ArgumentType type) {
    return new Parameter(type, true, false);
  }

  /** Any number, also none. */
  public static Parameter any(ArgumentType type) {
    return new Parameter(type, true, true);
  }

  /** As a synopsis writes it: {@code TEMPLATE}, {@code [QUERY]}, {@code [PATH…]}. */
  String synopsis() {
    String label = type.label() + (repeatable ? "…" : "");
    return optional ? "[" + label + "]" : label;
  }

  /** Whether one more may follow so many. */
  public boolean takesMore(int words) {
    return repeatable || words == 0;
  }
}
