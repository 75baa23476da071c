package promptcli.selection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A file or a folder that was not selected, though it is in a folder or is matched by a glob that
 * was named.
 *
 * @param path as of a file that is selected; that of a folder, with all that is in it, ends in
 *     {@code /}
 */
public record LeftOut(String path, Reason reason) {

  /** How many were left out and why, in a line: {@code left out: 2 hidden, 1 binary}. */
  public static String count(List<LeftOut> all) {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    all.forEach(each -> counts.merge(each.reason, 1, Integer::sum));
    StringJoiner words = new StringJoiner(", ", "left out: ", "");
    counts.forEach((reason, count) -> words.add(count + " " + reason.words));
    return words.toString();
  }

  /** Why a file does not count that was not named itself. */
  public enum Reason {
    IGNORED("ignored by git"),
    HIDDEN("hidden"),
    BINARY("binary"),
    NOT_UTF_8("not UTF-8"),
    LINK("linked"),
    NOT_REGULAR("not regular"),
    UNREADABLE("unreadable");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** In words that go on after "it is". */
    public String words() {
      return words;
    }
  }
}
