/**
 * Looks at template files the way a reviewer would: tells what reading refuses, and gives advice on
 * what works but could be better.
 *
 * <p>A finding is told as soon as it is made and nothing is kept, so that a catalog may have any
 * number of files. How findings are printed is not known here, nor is any format or exit code.
 */
@NullMarked
package promptcli.lint;

import org.jspecify.annotations.NullMarked;
