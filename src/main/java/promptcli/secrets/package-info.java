/**
 * Finds what looks like a key in a text that somebody is about to hand on: tokens of well-known
 * services, private keys, passwords in URLs.
 *
 * <p>Every render looks, so a text in which nothing is found costs one pass and one class: the
 * finder knows only the fixed parts of the shapes, and what proves a candidate is loaded when one
 * is met. No file, no template and no message is known here, and nobody is asked whether a key is
 * in use.
 */
@NullMarked
package promptcli.secrets;

import org.jspecify.annotations.NullMarked;
