/**
 * Regular expressions that a template holds a value or a prompt against: RE2's, which take a time
 * in proportion to the text.
 *
 * <p>The only package that knows RE2/J, and a template without a pattern loads nothing of it. What
 * is read here never reaches {@code java.util.regex}.
 */
@NullMarked
package promptcli.pattern;

import org.jspecify.annotations.NullMarked;
