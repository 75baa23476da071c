/**
 * The entry: what a process is, and one run of the program from its arguments to its exit code.
 *
 * <p>The one place that touches the process, and the one that turns a failure into an exit code.
 * What is done in between, the rooms below it know.
 */
@NullMarked
package promptcli.cli;

import org.jspecify.annotations.NullMarked;
