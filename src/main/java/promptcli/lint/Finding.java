package promptcli.lint;

import promptcli.model.Diagnostic;

/**
 * One place where a rule is broken.
 *
 * @param file what messages call the template's file; the place may be in a partial
 */
public record Finding(Rule rule, String file, Diagnostic diagnostic) {}
