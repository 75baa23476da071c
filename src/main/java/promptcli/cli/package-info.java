/**
 * The command line: the entry, one class a command, the help pages, and the one place that turns a
 * failure into an exit code and a message.
 *
 * <p>The only package that knows picocli. A command parses its arguments into a plain record and
 * hands on; what a template, a value or a prompt is, other packages decide.
 */
package promptcli.cli;
