/**
 * Turns the text of a template into a {@link promptcli.model.Body}, and a body and values into a
 * prompt.
 *
 * <p>The only package that knows Mustache. It opens no file and no connection: partials come from
 * the caller, by name.
 */
@NullMarked
package promptcli.render;

import org.jspecify.annotations.NullMarked;
