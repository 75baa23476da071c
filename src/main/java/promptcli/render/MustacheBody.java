package promptcli.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.ObjectHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import promptcli.model.Allowance;
import promptcli.model.Body;
import promptcli.model.NamedFile;
import promptcli.model.Value;
import promptcli.text.Span;

/**
 * A body as Mustache.java's codes, which hold no state of a rendering.
 *
 * @param length of the template, from which that of the prompt is guessed
 */
record MustacheBody(Mustache mustache, List<Use> uses, List<Inclusion> inclusions, int length)
    implements Body {

  @Override
  public String render(Map<String, Value> values, Allowance allowance, List<Span> shown) {
    Map<String, Object> context = new HashMap<>();
    long expected = length;
    for (Map.Entry<String, Value> entry : values.entrySet()) {
      Object value = plain(entry.getValue());
      context.put(entry.getKey(), value);
      expected += value instanceof String text ? text.length() : 0;
    }
    for (Use use : uses) {
      if (!isOfItem(use) && !context.containsKey(use.name())) {
        throw new IllegalArgumentException("no value for " + use.name());
      }
    }
    Output output = new Output((int) Math.min(expected, allowance.length()), allowance, shown);
    return render(context, output);
  }

  /**
   * Renders with a context of any shape, such as the specification's tests have.
   *
   * @param context a map, a list or a value
   */
  String render(Object context, Output output) {
    mustache.execute(output, ObjectHandler.makeList(context));
    return output.toString();
  }

  private static boolean isOfItem(Use use) {
    return use.name().equals(".") || use.inSection() && NamedFile.FIELDS.contains(use.name());
  }

  /** A text where it may be one: a lookup passes those by at once. */
  private static Object plain(Value value) {
    Object plain = value.plain();
    if (plain instanceof List) {
      return value instanceof Value.Files files ? new FileItems(files) : plain;
    }
    return value.isTrue() ? value.texts().get(0) : plain;
  }
}
