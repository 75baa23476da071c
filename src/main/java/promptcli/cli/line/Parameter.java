package promptcli.cli.line;

/**
 * What stands on a command's line and is no option.
 *
 * @param type what it is
 * @param count how many may be given
 */
public record Parameter(ArgumentType type, Count count) {

  /** How many words a parameter takes. */
  public enum Count {
    /** One that the command asks for where it is not there. */
    ONE,
    /** One or none. */
    OPTIONAL,
    /** Any number. */
    MANY
  }

  /** As a synopsis writes it: {@code TEMPLATE}, {@code [QUERY]}, {@code [PATH…]}. */
  String synopsis() {
    return switch (count) {
      case ONE -> type.label();
      case OPTIONAL -> "[" + type.label() + "]";
      case MANY -> "[" + type.label() + "…]";
    };
  }

  /** Whether one more may follow so many. */
  public boolean takesMore(int words) {
    return count == Count.MANY || words == 0;
  }
}
