package promptcli.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.MustacheParser;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.reflect.MapObjectHandler;
import java.io.Writer;
import java.util.List;

/**
 * Mustache.java without its reach: it has no resolver and no parser, so that nothing can be opened
 * or compiled by name, and its handler looks names up in maps only, so that none leads to a method.
 *
 * <p>Each of Mustache.java's own resolvers opens the name as a URI in the end, and its default
 * handler calls methods: seen with {@code {{> file:/etc/passwd}}} and {@code {{list.clear}}}.
 */
final class Engine extends DefaultMustacheFactory {

  static final Engine INSTANCE = new Engine();

  private Engine() {
    super((MustacheResolver) null);
    setObjectHandler(new CountingHandler());
  }

  @Override
  protected MustacheParser createParser() {
    return null;
  }

  private static final class CountingHandler extends MapObjectHandler {

    @Override
    public Writer iterate(Iteration section, Writer writer, Object value, List<Object> scopes) {
      ((Output) writer).step(value instanceof List<?> list ? 1 + list.size() : 1);
      return super.iterate(section, writer, value, scopes);
    }

    @Override
    public Writer falsey(Iteration section, Writer writer, Object value, List<Object> scopes) {
      ((Output) writer).step(1);
      return super.falsey(section, writer, value, scopes);
    }
  }
}
