/**
 * Runs the cases that a template file carries: resolves their values, renders, and holds the prompt
 * against what they say. No model is asked anything.
 *
 * <p>One template is run at a time and nothing of it is kept. How reports are printed is not known
 * here, nor is any format or exit code.
 */
@NullMarked
package promptcli.testing;

import org.jspecify.annotations.NullMarked;
