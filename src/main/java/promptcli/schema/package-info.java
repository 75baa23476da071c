/**
 * Says in JSON Schema (draft 2020-12) what a template file may hold, and what a template's values
 * file may: for editors, which complete and check by it, and for whoever makes such files.
 *
 * <p>Nothing about the format is decided here: the first is made of {@link
 * promptcli.format.Vocabulary}, which the reader goes by, and the second of a template's inputs. No
 * JSON is written here, only what it is to say, in maps and lists.
 */
@NullMarked
package promptcli.schema;

import org.jspecify.annotations.NullMarked;
