/**
 * YAML with places, reading and writing: a document becomes nodes that know where each of their
 * characters stands, and a text becomes YAML that reads back as the same text.
 *
 * <p>The only package that knows the YAML parser. What the keys mean is not known here.
 */
@NullMarked
package promptcli.yaml;

import org.jspecify.annotations.NullMarked;
