package promptcli.selection;

/**
 * A file or a folder that was not selected, though it is in a folder or is matched by a glob that
 * was named.
 *
 * @param path as of a file that is selected; that of a folder, with all that is in it, ends in
 *     {@code /}
 */
public record LeftOut(String path, Reason reason) {

  /** Why a file does not count that was not named itself. */
  public enum Reason {
    IGNORED("ignored by git"),
    HIDDEN("hidden"),
    BINARY("binary"),
    NOT_UTF_8("not UTF-8"),
    LINK("a link"),
    NOT_REGULAR("no regular file"),
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
