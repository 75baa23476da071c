package promptcli.render;

import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import promptcli.model.NamedFile;
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
    if (value instanceof List && !(value instanceof FileItems)) {
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
    if (value instanceof Map<?, ?> map) {
      throw new RenderException(
          map.keySet().equals(NamedFile.FIELDS)
              ? "{{" + name + "}} is a file here: write {{path}}, {{content}} or {{extension}}"
              : "{{" + name + "}} shows an item, and there is no section around it");
    }
    if (value == null && NamedFile.FIELDS.contains(name)) {
      throw new RenderException(
          "{{" + name + "}} is of a file, and no section of files is around it");
    }
    if (value != null) {
      ((Output) writer).value(value.toString());
    }
    return writer;
  }
}
