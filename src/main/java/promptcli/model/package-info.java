/**
 * The words of the design as records: templates, inputs, values, places and diagnostics.
 *
 * <p>Everything here is immutable and checked when it is made, so that no other room has to doubt
 * what it is handed. Nothing here reads a file, knows a library, a terminal or a process; every
 * other package may depend on this one and this one depends on none.
 */
@NullMarked
package promptcli.model;

import org.jspecify.annotations.NullMarked;
