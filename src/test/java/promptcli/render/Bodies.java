package promptcli.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.model.Allowance;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;
import promptcli.model.Place;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.model.Value;

/** A template's text and its partials, for tests. */
final class Bodies {

  static final int LIMIT = 64 << 20;

  private final Map<String, String> partials = new HashMap<>();
  private final Map<String, Value> values = new HashMap<>();

  Bodies partial(String name, String text) {
    partials.put(name, text);
    return this;
  }

  /**
   * @param value as Java has it: a text, a boolean, an integer or a list of texts
   */
  Bodies with(String name, Object value) {
    values.put(name, value(value));
    return this;
  }

  Body parse(String template, Problems problems) {
    return BodyParser.parse(
        Passage.of(new SourceText("body", template)),
        name -> Optional.ofNullable(partials.get(name)).map(text -> new SourceText(name, text)),
        problems);
  }

  Body parse(String template) {
    Problems problems = new Problems();
    Body body = parse(template, problems);
    if (!problems.isEmpty()) {
      throw new AssertionError(spelt(problems.inOrder()));
    }
    return body;
  }

  String render(String template) {
    return render(template, LIMIT);
  }

  String render(String template, int limit) {
    return render(parse(template), limit);
  }

  String render(Body body, int limit) {
    return body.render(values, new Allowance("this prompt", limit), new ArrayList<>());
  }

  /** What is wrong with a template, each as {@code SOURCE:LINE:COLUMN: MESSAGE}. */
  List<String> problems(String template) {
    Problems problems = new Problems();
    parse(template, problems);
    return spelt(problems.inOrder());
  }

  private static List<String> spelt(List<Diagnostic> problems) {
    return problems.stream()
        .map(
            problem -> {
              Place place = problem.place().orElseThrow();
              return place.source().name()
                  + (":" + place.line() + ":" + place.column() + ": " + problem.message());
            })
        .toList();
  }

  private static Value value(Object value) {
    if (value instanceof String text) {
      return new Value.Text(text);
    }
    if (value instanceof Boolean bool) {
      return new Value.Bool(bool);
    }
    if (value instanceof List<?> items) {
      return new Value.Items(items.stream().map(String.class::cast).toList());
    }
    return new Value.Int(((Number) value).longValue(), value.toString());
  }
}
