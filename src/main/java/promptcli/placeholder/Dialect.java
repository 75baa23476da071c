package promptcli.placeholder;

import java.util.Set;

/**
 * How a kind of file writes placeholders.
 *
 * @param sure the styles that always stand for a value there
 * @param open whether the others may too; else they are for the model, or plain text
 * @param doubledDollars whether {@code $$} stands for a dollar sign
 */
public record Dialect(Set<Style> sure, boolean open, boolean doubledDollars) {

  /** Documents that are written for people, in any style. */
  public static final Dialect DOCUMENT =
      new Dialect(Set.of(Style.ARGUMENTS, Style.INPUT_VARIABLE), true, false);

  public Dialect {
    sure = Set.copyOf(sure);
  }

  /** Files of a tool that fills in these styles alone. */
  public static Dialect of(Style... sure) {
    return new Dialect(Set.of(sure), false, false);
  }

  /** The same, where {@code $$} stands for a dollar sign. */
  public Dialect withDoubledDollars() {
    return new Dialect(sure, open, true);
  }
}
