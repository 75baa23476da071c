package promptcli.text;

/**
 * A part of a text.
 *
 * @param start in UTF-16 units, as {@code end}
 * @param end where the text goes on after it
 */
public record Span(int start, int end) {}
