package promptcli.placeholder;

import java.util.Set;

/**
 * How a kind of file writes placeholders.
 *
 * @param sure the styles that always stand for a value there
 * @param names those that alone do, where there are so few; empty for any
 * @param open whether other styles may too; else they are for the model, or plain text
 * @param doubledDollars whether {@code $$} stands for a dollar sign
 * @param exact whether {@code {{name}}} with one of the names is a placeholder wherever it stands,
 *     and nothing else is
 */
public record Dialect(
    Set<Style> sure, Set<String> names, boolean open, boolean doubledDollars, boolean exact) {

  /** Documents that are written for people, in any style. */
  public static final Dialect DOCUMENT =
      new Dialect(Set.of(Style.ARGUMENTS, Style.INPUT_VARIABLE), Set.of(), true, false, false);

  public Dialect {
    sure = Set.copyOf(sure);
    names = Set.copyOf(names);
  }

  /** Files of a tool that fills in these styles alone. */
  public static Dialect of(Style... sure) {
    return new Dialect(Set.of(sure), Set.of(), false, false, false);
  }

  /** Files of ours, in which {@code {{name}}} stands for the value of each of these. */
  public static Dialect exactly(Set<String> names) {
    return new Dialect(Set.of(Style.DOUBLE_BRACES), names, false, false, true);
  }

  /** The same, of a tool that knows these names alone. */
  public Dialect withNames(String... known) {
    return new Dialect(sure, Set.of(known), open, doubledDollars, exact);
  }

  /** The same, where {@code $$} stands for a dollar sign. */
  public Dialect withDoubledDollars() {
    return new Dialect(sure, names, open, true, exact);
  }

  /** Whether the tool fills in what is written so. */
  boolean fills(Style style, String name) {
    return sure.contains(style) && (names.isEmpty() || names.contains(name));
  }
}
