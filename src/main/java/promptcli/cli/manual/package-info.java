/**
 * The pages that are about no single command: how a template file is written, and what the program
 * takes from where it runs. {@code prompt help} shows them, and the build makes manual pages of
 * them.
 *
 * <p>Their prose is in resources beside this package; the lists in it, of keys, types, rules and
 * exit codes, come from the code that knows them. Nothing here is loaded on the way to a prompt.
 */
@NullMarked
package promptcli.cli.manual;

import org.jspecify.annotations.NullMarked;
