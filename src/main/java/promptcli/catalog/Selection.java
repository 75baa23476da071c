package promptcli.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * The templates that a user names with one word, to have them all looked at.
 *
 * @param entries in order of name; each is read when the stream comes to it, and is then let go
 * @param strays files of the folder that look like templates, but are not found by a name
 */
public record Selection(Stream<LibraryEntry> entries, List<String> strays) {}
