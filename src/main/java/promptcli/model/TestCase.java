package promptcli.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One case of a template's tests: values, and what the prompt that they make must be like.
 *
 * @param name unlike that of every other case of the template
 * @param place where the case begins
 * @param values by the names of inputs: the items of a list, or else exactly one text
 * @param files by the names of inputs, of those that take files
 * @param role whose messages are checked; empty for the whole prompt
 * @param checks in the order of the file; none where it is enough that the prompt can be rendered
 */
public record TestCase(
    String name,
    Place place,
    Map<String, List<String>> values,
    Map<String, List<NamedFile>> files,
    Optional<Role> role,
    List<Check> checks) {

  /** What a check holds the prompt against. */
  public enum CheckType {
    CONTAINS,
    EXCLUDES,
    MATCHES,
    EQUALS,
    GOLDEN,
    ERROR;

    /** The type as a template file writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One thing that must be so.
   *
   * @param text a text, a regular expression or the name of a file, as the type has it
   */
  public record Check(CheckType type, String text, Place place) {}

  public TestCase {
    checks = List.copyOf(checks);
  }

  /** Whether the values are wrong, and must be refused. */
  public boolean expectsError() {
    for (Check check : checks) {
      if (check.type() == CheckType.ERROR) {
        return true;
      }
    }
    return false;
  }
}
