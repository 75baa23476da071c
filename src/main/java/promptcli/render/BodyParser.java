package promptcli.render;

import static promptcli.render.TagParser.MAX_DEPTH;
import static promptcli.render.TagParser.TOO_DEEP;

import com.github.mustachejava.codes.DefaultMustache;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import promptcli.model.Body;
import promptcli.model.Passage;
import promptcli.model.Problems;
import promptcli.model.SourceText;

/** Parses the Mustache text of a template. */
public final class BodyParser {

  private final Function<String, Optional<SourceText>> partials;
  private final Problems problems;

  /** The body's text, then each partial's, in the order in which they are first included. */
  private final List<TagParser> texts = new ArrayList<>();

  private final Map<String, TagParser> byName = new HashMap<>();

  private final Map<TagParser, Integer> heights = new HashMap<>();

  private BodyParser(Function<String, Optional<SourceText>> partials, Problems problems) {
    this.partials = partials;
    this.problems = problems;
  }

  /**
   * Parses {@code passage} and, once each, the partials that it includes. Takes time in proportion
   * to their length, whatever they hold, and throws on none of it.
   *
   * @param passage at most 256 KiB; so is each partial
   * @param problems gets every problem; if there was one, the body must not be rendered
   */
  public static Body parse(
      Passage passage, Function<String, Optional<SourceText>> partials, Problems problems) {
    BodyParser parser = new BodyParser(partials, problems);
    parser.add("", passage);
    return parser.parse();
  }

  private Body parse() {
    // A text adds the partials that it includes: the list grows while it is walked.
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).parse();
    }
    TagParser body = texts.get(0);
    height(body, new ArrayList<>());
    Set<TagParser> exposed = exposed(body);
    List<Body.Use> uses = new ArrayList<>();
    for (TagParser text : texts) {
      boolean isExposed = exposed.contains(text);
      for (Body.Use use : text.uses()) {
        boolean asItStands = isExposed || use.inSection();
        uses.add(asItStands ? use : use.inAnySection());
      }
    }
    return new MustacheBody(
        body.mustache(), Collections.unmodifiableList(uses), inclusions(), body.length());
  }

  private List<Body.Inclusion> inclusions() {
    List<Body.Inclusion> inclusions = new ArrayList<>();
    for (TagParser text : texts) {
      for (TagParser.Include include : text.includes()) {
        Passage inner = Objects.requireNonNull(byName.get(include.name())).passage();
        inclusions.add(new Body.Inclusion(text.passage(), inner, include.within()));
      }
    }
    return inclusions;
  }

  /** The partial of this name, whose codes come later. */
  Optional<DefaultMustache> partial(String name) {
    TagParser known = byName.get(name);
    if (known != null) {
      return Optional.of(known.mustache());
    }
    Optional<SourceText> source = partials.apply(name);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    TagParser text = add(name, Passage.of(source.get()));
    byName.put(name, text);
    return Optional.of(text.mustache());
  }

  private TagParser add(String name, Passage passage) {
    TagParser text = new TagParser(name, passage, this, problems);
    texts.add(text);
    return text;
  }

  /**
   * How many sections and partials are nested in a text. Refuses a cycle of partials, and a nesting
   * past the bound, at the tag that leads there.
   *
   * @param path the names of the partials around the text, and of the text itself
   */
  private int height(TagParser text, List<String> path) {
    Integer known = heights.get(text);
    if (known != null) {
      return known;
    }
    int height = text.deepest();
    for (TagParser.Include include : text.includes()) {
      String name = include.name();
      int outer = path.indexOf(name);
      if (outer >= 0) {
        String cycle = String.join(" -> ", path.subList(outer, path.size()));
        text.problem("this partial includes itself: " + cycle + " -> " + name, include.at());
        continue;
      }
      path.add(name);
      // A path past the bound is refused unwalked, which bounds the recursion too.
      int inside =
          path.size() > MAX_DEPTH
              ? MAX_DEPTH
              : height(Objects.requireNonNull(byName.get(name)), path);
      path.remove(path.size() - 1);
      int depth = include.depth() + 1 + inside;
      if (depth <= MAX_DEPTH) {
        height = Math.max(height, depth);
      } else {
        text.problem("partial " + name + " nests sections and partials " + TOO_DEEP, include.at());
      }
    }
    heights.put(text, height);
    return height;
  }

  /** The body and every partial that can be reached from it without entering a section. */
  private Set<TagParser> exposed(TagParser body) {
    Set<TagParser> exposed = new HashSet<>(Set.of(body));
    List<TagParser> next = new ArrayList<>(exposed);
    // A text adds those that it includes: the list grows while it is walked.
    for (int i = 0; i < next.size(); i++) {
      for (TagParser.Include include : next.get(i).includes()) {
        TagParser partial = byName.get(include.name());
        if (!include.inSection() && exposed.add(partial)) {
          next.add(partial);
        }
      }
    }
    return exposed;
  }
}
