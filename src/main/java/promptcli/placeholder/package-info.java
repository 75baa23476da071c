/**
 * Finds what stands for a value in documents and in other tools' files, and tells it from the code,
 * the links and the forms of answers that look like it.
 *
 * <p>It is given a text and says what stands where. What becomes of it, an input or advice, is for
 * others to say: no template is known here, and no file.
 */
@NullMarked
package promptcli.placeholder;

import org.jspecify.annotations.NullMarked;
