/**
 * What may come next on a line that is not finished, for the shells that complete it.
 *
 * <p>What a command takes is known from the same syntax that also parses its line and lays out its
 * help page; there is no second list.
 */
@NullMarked
package promptcli.cli.complete;

import org.jspecify.annotations.NullMarked;
