/**
 * Reads files whole, as strict UTF-8 and up to a bound, and writes them whole or not at all.
 *
 * <p>Which file is meant, and what is in it, is not known here.
 */
@NullMarked
package promptcli.file;

import org.jspecify.annotations.NullMarked;
