/**
 * Puts a text on the clipboard of the person who runs the program, with what the machine has for
 * it: a program of the desktop's, or the terminal, whose clipboard is the person's own also where
 * it shows another machine.
 *
 * <p>What the text is, and that an option asked for it, is not known here. Nothing is read from a
 * clipboard.
 */
@NullMarked
package promptcli.clipboard;

import org.jspecify.annotations.NullMarked;
