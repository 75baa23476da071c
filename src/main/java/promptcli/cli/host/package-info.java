/**
 * What one run of the program is handed and gives back: its streams, terminal, environment and
 * folders, and an exit code.
 *
 * <p>A process makes one {@link promptcli.cli.host.Host}, a test another. No argument and no
 * command is known here.
 */
@NullMarked
package promptcli.cli.host;

import org.jspecify.annotations.NullMarked;
