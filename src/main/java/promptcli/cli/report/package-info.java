/**
 * What commands have found, laid out: as text, as JSON, and in the formats that CI services read.
 *
 * <p>The only package that writes JSON. Nothing is found out here, and no option is known.
 */
@NullMarked
package promptcli.cli.report;

import org.jspecify.annotations.NullMarked;
