/**
 * Finds templates and reads them: the library, its catalogs, and the strict YAML reader.
 *
 * <p>YAML is read from the parser's events, which know where each character stands; the one reader
 * serves template files and values files. No terminal, no command line and no rendering is known
 * here.
 */
package promptcli.catalog;
