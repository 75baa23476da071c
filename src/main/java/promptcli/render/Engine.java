package promptcli.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.MustacheParser;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Mustache.java without its reach. It has no resolver and no parser, so that nothing can be opened
 * or compiled by name; and its handler knows no Java objects but maps, lists, texts, booleans and
 * integers, so that a name can lead to no method.
 *
 * <p>Every resolver of Mustache.java's own opens the partial's name as a URI in the end, and its
 * handlers call methods: seen with {@code {{> file:/etc/passwd}}} and {@code {{list.clear}}}.
 */
final class Engine extends DefaultMustacheFactory {

  static final Engine INSTANCE = new Engine();

  private Engine() {
    super((MustacheResolver) null);
    setObjectHandler(new Values());
  }

  @Override
  protected MustacheParser createParser() {
    return null;
  }

  /** What a name means, what a section does with a value, and nothing else. */
  private static final class Values implements ObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
      return name == null ? null : new Name(name.split("\\.", -1));
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
      return createBinding(name, null, null)::get;
    }

    @Override
    public Object coerce(Object value) {
      return value;
    }

    @Override
    public String stringify(Object value) {
      return value.toString();
    }

    @Override
    public Writer iterate(Iteration section, Writer writer, Object value, List<Object> scopes) {
      ((Output) writer).step();
      if (value instanceof List<?> list) {
        for (Object item : list) {
          ((Output) writer).step();
          section.next(writer, item, scopes);
        }
      } else if (isTrue(value)) {
        section.next(writer, value, scopes);
      }
      return writer;
    }

    @Override
    public Writer falsey(Iteration section, Writer writer, Object value, List<Object> scopes) {
      ((Output) writer).step();
      return isTrue(value) ? writer : section.next(writer, value, scopes);
    }

    private static boolean isTrue(Object value) {
      return value instanceof Boolean flag
          ? flag
          : value instanceof String text
              ? !text.isEmpty()
              : value instanceof List<?> list ? !list.isEmpty() : value != null;
    }
  }

  /**
   * A name, dotted or not. Its first part is looked for from the innermost section outwards; the
   * others only in what the part before them led to.
   */
  private record Name(String[] parts) implements Binding {

    @Override
    public Object get(List<Object> scopes) {
      for (int i = scopes.size() - 1; i >= 0; i--) {
        if (scopes.get(i) instanceof Map<?, ?> map && map.containsKey(parts[0])) {
          Object value = map.get(parts[0]);
          for (int j = 1; j < parts.length && value != null; j++) {
            value = value instanceof Map<?, ?> inner ? inner.get(parts[j]) : null;
          }
          return value;
        }
      }
      return null;
    }
  }
}
