/**
 * How large a finished prompt is, and which of its inputs and files make it so: counted in
 * characters, words and tokens, and written as a table or as plain lines.
 *
 * <p>The only package that knows jtokkit, of which it takes the table of tokens; the table is read
 * when a first text is counted. Nothing here reads a template, asks or prints: it is handed what
 * was rendered and gives back text.
 */
@NullMarked
package promptcli.stats;

import org.jspecify.annotations.NullMarked;
