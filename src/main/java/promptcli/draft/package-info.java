/**
 * Makes new template files: one that teaches the format, or one out of a finished prompt.
 *
 * <p>What it makes is text, written to a new file or nowhere. Which folder that belongs in is not
 * known here, and no template is read.
 */
@NullMarked
package promptcli.draft;

import org.jspecify.annotations.NullMarked;
