package promptcli.model;

import java.util.Comparator;

/**
 * One character's place in a source.
 *
 * @param line counted from 1
 * @param column in code points, counted from 1; one past the line's end is allowed
 */
public record Place(SourceText source, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place place) -> place.source().name())
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public Place {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(line + ":" + column);
    }
  }

  /** By source, then by line, then by column. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
