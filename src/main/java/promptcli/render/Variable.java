package promptcli.render;

import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import promptcli.model.RenderException;

/**
 * A variable: its value exactly as it is.
 *
 * <p>Mustache.java's own code parses what a function returns as a template, and wraps every
 * exception once more for each section around it: seen in its source. So it is not run.
 */
final class Variable extends ValueCode {

  Variable(TemplateContext context, String name) {
    super(context, Engine.INSTANCE, name, false);
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    Object value = get(scopes);
    if (value instanceof List) {
      throw new RenderException(
          name
              + " is a list, which {{"
              + name
              + "}} cannot show: write {{#"
              + name
              + "}}{{.}}{{/"
              + name
              + "}}");
    }
    if (value instanceof Map) {
      throw new RenderException(
          "{{" + name + "}} shows an item, and there is no section around it");
    }
    if (value != null) {
      ((Output) writer).value(value.toString());
    }
    return writer;
  }
}
