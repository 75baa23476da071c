package promptcli.export;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A skill to be written.
 *
 * @param name that of its folder too
 * @param text of its file, {@link #FILE}
 * @param notes what of the template it has in another form, a line for each
 */
public record Skill(String name, String text, List<String> notes) {

  /** What the file of a skill is called. */
  public static final String FILE = "SKILL.md";

  /** As the specification has it; both bounds hold for UTF-16 units here, which are stricter. */
  private static final int MAX_NAME = 64;

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){0,31}");

  public Skill {
    if (!isName(name)) {
      throw new IllegalArgumentException(name);
    }
    notes = List.copyOf(notes);
  }

  /** Whether a skill may be called that. */
  public static boolean isName(String text) {
    return text.length() <= MAX_NAME && NAME.matcher(text).matches();
  }
}
