package promptcli.model;

import java.util.List;
import java.util.Map;
import promptcli.text.Span;

/**
 * The text of a template or of one of its messages, parsed: immutable, and good for any number of
 * renderings.
 */
public interface Body {

  /** What a variable does with its value. */
  enum TagType {
    /** Prints it. */
    VALUE,
    /** Begins a text that appears if there is one, once for each item of a list. */
    SECTION,
    /** Begins a text that appears if there is none. */
    INVERTED
  }

  /**
   * A variable at its place.
   *
   * @param name as written; {@code .} is the item of the section around it
   * @param at its offset in {@code passage}
   * @param inSection whether a section (not an inverted one) is around it, partials included
   * @param within what the sections of its passage ask that are around it, from the outermost in
   */
  record Use(
      String name,
      TagType type,
      Passage passage,
      int at,
      boolean inSection,
      List<Condition> within) {

    /** Looked up when it is asked for: a sound template has many uses, and no need of places. */
    public Place place() {
      return passage.places().apply(at);
    }

    /** The same use, with a section around it. */
    public Use inAnySection() {
      return new Use(name, type, passage, at, true, within);
    }
  }

  /**
   * A partial where it is included.
   *
   * @param within as of a {@link Use}
   */
  record Inclusion(Passage outer, Passage inner, List<Condition> within) {}

  /**
   * Every variable of the body, then of each partial that it includes, however often: in order of
   * place within each.
   */
  List<Use> uses();

  /** Every place where a partial is included, in the body or in another partial. */
  List<Inclusion> inclusions();

  /**
   * The text with every variable replaced by its value.
   *
   * @param values one for each name in {@link #uses()}
   * @param shown is given where the text shows the first values, up to some thousands
   * @throws RenderException if that takes more than {@code allowance} has left
   */
  String render(Map<String, Value> values, Allowance allowance, List<Span> shown);
}
