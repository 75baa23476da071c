/**
 * The commands: of each its syntax and a record of what it is told, whole and valid before anything
 * is asked, read or written, and a class that does it and returns an exit code.
 *
 * <p>A command reads no line and lays out no report. What a template, a value or a prompt is, other
 * packages decide.
 */
@NullMarked
package promptcli.cli.command;

import org.jspecify.annotations.NullMarked;
