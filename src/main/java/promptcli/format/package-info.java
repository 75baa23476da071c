/**
 * What a template file may say, and reading it: the vocabulary of its keys, and from YAML nodes to
 * a {@link promptcli.model.Template} or to all that is wrong with the file.
 *
 * <p>Which file that is, the catalog knows. Nothing here reads a file or knows the YAML parser.
 */
@NullMarked
package promptcli.format;

import org.jspecify.annotations.NullMarked;
