/**
 * What can be done with any text, whoever wrote it: escaping what a terminal or a shell would take
 * for an instruction, counting columns, wrapping lines, and guessing at a misspelt name.
 *
 * <p>Functions from strings to strings. No file, no template and no library is known here, so every
 * other package may use it.
 */
@NullMarked
package promptcli.text;

import org.jspecify.annotations.NullMarked;
