package promptcli.model;

/**
 * One character's place in a source.
 *
 * @param line counted from 1
 * @param column in code points, counted from 1; one past the line's end is allowed
 */
public record Place(SourceText source, int line, int column) implements Comparable<Place> {

  public Place {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(line + ":" + column);
    }
  }

  /** By source, then by line, then by column. */
  @Override
  public int compareTo(Place other) {
    int bySource = source.name().compareTo(other.source.name());
    int byLine = Integer.compare(line, other.line);
    return bySource != 0 ? bySource : byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
