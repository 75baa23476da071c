/**
 * Finds templates: the library, its ordered catalogs, and which file a name, a path or a folder
 * means. What is in a file, {@link promptcli.format.TemplateReader} reads.
 *
 * <p>No terminal, no command line and no rendering is known here.
 */
@NullMarked
package promptcli.catalog;

import org.jspecify.annotations.NullMarked;
