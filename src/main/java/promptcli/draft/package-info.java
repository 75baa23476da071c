/**
 * Makes new template files: one that teaches the format, or one out of a finished prompt.
 *
 * <p>What it makes is text. Where that is written, and whether something is there already, is for
 * the command to know; and no template is read here.
 */
package promptcli.draft;
