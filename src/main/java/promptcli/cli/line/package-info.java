/**
 * The grammar of a command line: options and parameters that say by a type what they take, and from
 * that one definition the parser, the help page and the manual page.
 *
 * <p>The only package that knows picocli. {@link promptcli.cli.line.LineParser} reads a finished
 * line; {@link promptcli.cli.line.LineScan} tells words from options where half of the options are
 * not known, or the line is not finished. Nothing else looks at raw arguments. What a command does
 * is not known here.
 */
@NullMarked
package promptcli.cli.line;

import org.jspecify.annotations.NullMarked;
