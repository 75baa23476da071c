package promptcli.model;

import java.util.function.IntFunction;

/**
 * A stretch of template text that knows where each of its characters stands in a file: a whole
 * partial, or a YAML scalar whose indentation and quoting are gone from {@code text}.
 *
 * @param places from an offset in {@code text}, in UTF-16 units, to its place
 */
public record Passage(String text, IntFunction<Place> places) {

  /** The whole of a source. */
  public static Passage of(SourceText source) {
    return new Passage(source.text(), source::placeAt);
  }
}
