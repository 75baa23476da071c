package promptcli.render;

import com.github.mustachejava.codes.DefaultMustache;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;

/** Parses the Mustache text of a template. */
public final class BodyParser {

  /** How deeply sections and partials may be nested, counted together. */
  static final int MAX_DEPTH = 50;

  private final Partials partials;
  private final Consumer<Diagnostic> problems;

  /** The body's text, then each partial's, in the order in which they are first included. */
  private final List<TextParser> texts = new ArrayList<>();

  private final Map<String, Optional<TextParser>> byName = new HashMap<>();

  private BodyParser(Partials partials, Consumer<Diagnostic> problems) {
    this.partials = partials;
    this.problems = problems;
  }

  /**
   * Parses {@code passage} and, once each, the partials that it includes. Takes time in proportion
   * to their length, whatever they hold, and throws on none of it.
   *
   * @param passage at most 256 KiB; so is each partial
   * @param problems is told of every problem, each with its place, though not in order of place; if
   *     there was one, the body must not be rendered
   */
  public static Body parse(Passage passage, Partials partials, Consumer<Diagnostic> problems) {
    BodyParser parser = new BodyParser(partials, problems);
    parser.add("", passage);
    return parser.parse();
  }

  private Body parse() {
    // A text adds the partials that it includes: the list grows while it is walked.
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).parse();
    }
    TextParser body = texts.get(0);
    height(body, new ArrayList<>());
    expose(body);
    List<Body.Use> uses = new ArrayList<>();
    for (TextParser text : texts) {
      text.addUsesTo(uses);
    }
    return new MustacheBody(body.mustache(), List.copyOf(uses));
  }

  /** The partial of this name, whose codes come later; null if there is none. */
  DefaultMustache partial(String name) {
    Optional<TextParser> known = byName.get(name);
    if (known == null) {
      known = partials.find(name).map(source -> add(name, Passage.of(source)));
      byName.put(name, known);
    }
    return known.isPresent() ? known.get().mustache() : null;
  }

  private TextParser add(String name, Passage passage) {
    TextParser text = new TextParser(name, passage, this, problems);
    texts.add(text);
    return text;
  }

  /**
   * How many sections and partials are nested in a text; refuses a cycle of partials and a nesting
   * past the bound, at the tag that leads there.
   *
   * @param path the names of the partials around the text and of the text itself
   */
  private int height(TextParser text, List<String> path) {
    if (text.height >= 0) {
      return text.height;
    }
    int height = 0;
    for (TextParser.Include include : text.includes()) {
      String name = include.name();
      int outer = path.indexOf(name);
      if (outer >= 0) {
        String cycle = String.join(" -> ", path.subList(outer, path.size()));
        text.problem(include.at(), "this partial includes itself: " + cycle + " -> " + name);
        continue;
      }
      path.add(name);
      int nested = path.size() > MAX_DEPTH ? MAX_DEPTH : height(byName.get(name).get(), path);
      path.remove(path.size() - 1);
      if (include.depth() + 1 + nested > MAX_DEPTH) {
        text.problem(
            include.at(),
            "partial " + name + " nests sections and partials " + TextParser.TOO_DEEP);
      } else {
        height = Math.max(height, include.depth() + 1 + nested);
      }
    }
    text.height = Math.max(height, text.deepest());
    return text.height;
  }

  /** Marks the body and every partial that can be reached from it without entering a section. */
  private void expose(TextParser body) {
    Deque<TextParser> exposed = new ArrayDeque<>(List.of(body));
    while (!exposed.isEmpty()) {
      TextParser text = exposed.pop();
      if (!text.exposed) {
        text.exposed = true;
        for (TextParser.Include include : text.includes()) {
          if (!include.inSection()) {
            exposed.push(byName.get(include.name()).get());
          }
        }
      }
    }
  }
}
