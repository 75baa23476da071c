/**
 * Makes Agent Skills of templates: the text of a {@code SKILL.md}, and what such a text says of the
 * template that it was made of.
 *
 * <p>The format is that of agentskills.io; for Claude Code, with what that alone reads. Nothing is
 * written to a file here, and how an input is given on a command line is told by the caller.
 */
@NullMarked
package promptcli.export;

import org.jspecify.annotations.NullMarked;
