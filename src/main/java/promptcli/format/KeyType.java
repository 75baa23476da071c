package promptcli.format;

/** What the value of a {@link Key} may be. A key with nothing after it is as if it were absent. */
public enum KeyType {
  /** A text of one line; quotes make a text of a number. */
  LINE,
  /** A text of any number of lines. */
  TEXT,
  /** A text that is a day, as in {@code 2023-10-26}. */
  DATE,
  /** A text, a number or a boolean, taken as it is written. */
  SCALAR,
  /** One of a few words. */
  WORD,
  /** True or false. */
  FLAG,
  /** An integer of 64 bits. */
  INTEGER,
  /** A list of scalars. */
  SCALARS,
  /** A scalar or a list of scalars, as the type of the input has it. */
  VALUE,
  /** A scalar, or a list of several. */
  SCALAR_OR_SCALARS,
  /** Scalars or lists of them, by the names of inputs. */
  VALUES,
  /** Mappings by the names of inputs. */
  NAMED,
  /** A list of mappings. */
  SERIES
}
