/**
 * Finds a value for each input: reads the value sources, merges them by precedence, checks every
 * value and collects every problem, so that a user can fix all of them at once. Writes values to be
 * read again.
 *
 * <p>What the sources are on a command line is not known here, nor is how a problem is shown.
 */
@NullMarked
package promptcli.values;

import org.jspecify.annotations.NullMarked;
