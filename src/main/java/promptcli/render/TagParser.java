package promptcli.render;

import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.model.Body;
import promptcli.model.Condition;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;
import promptcli.model.Place;
import promptcli.model.Problems;
import promptcli.model.Template;

/**
 * Parses one text, a body's or a partial's, into Mustache.java's codes.
 *
 * <p>Mustache.java's own parser fails 28 of the 136 tests of the specification (standalone tags,
 * white space inside a tag), drops a lone CR, takes some unclosed tags for text, knows no columns,
 * and slows down with the square of the text: seen with those tests and with texts of 1 to 256 KiB.
 */
final class TagParser {

  /** How deeply sections and partials may be nested, counted together. */
  static final int MAX_DEPTH = 50;

  static final String TOO_DEEP = "more than " + MAX_DEPTH + " deep: flatten them";

  private static final Code[] NO_CODES = {};

  /** A partial tag; {@code depth} counts the sections around it. */
  record Include(String name, int at, int depth, boolean inSection, List<Condition> within) {}

  /** An open section, the codes before it, and what the sections around it ask. */
  private record Section(Tag tag, List<Code> before, List<Condition> outside) {}

  private final Passage passage;
  private final boolean isPartial;
  private final BodyParser partials;
  private final Problems problems;
  private final TagScanner scanner;
  private final TemplateContext context;
  private final DefaultMustache mustache;
  private final List<Body.Use> uses = new ArrayList<>();
  private final List<Include> includes = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private List<Code> codes = new ArrayList<>();
  private List<Condition> within = List.of();
  private int sectionsWithItem;
  private int deepest;

  TagParser(String name, Passage passage, BodyParser partials, Problems problems) {
    this.passage = passage;
    this.isPartial = !name.isEmpty();
    this.partials = partials;
    this.problems = problems;
    this.scanner = new TagScanner(passage, problems);
    this.context = new TemplateContext("{{", "}}", name, 0, true);
    this.mustache = new DefaultMustache(context, Engine.INSTANCE, NO_CODES, name);
  }

  /** What the text becomes; it has its codes once {@link #parse} is through. */
  DefaultMustache mustache() {
    return mustache;
  }

  int length() {
    return passage.text().length();
  }

  List<Body.Use> uses() {
    return uses;
  }

  Passage passage() {
    return passage;
  }

  List<Include> includes() {
    return includes;
  }

  /** How many sections of this text are nested in each other, at the most. */
  int deepest() {
    return deepest;
  }

  void problem(String message, int at) {
    problem(message, at, "");
  }

  private void problem(String message, int at, String fix) {
    problems.add(place(at), message, fix);
  }

  void parse() {
    String text = passage.text();
    int literal = 0;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      literal(text.substring(literal, tag.start()), scanner.isLineStart(literal));
      if (isPartial && !tag.standalone() && scanner.isLineStart(tag.at())) {
        codes.add(new Literal(context, "", true));
      }
      code(tag);
      if (sections.size() > MAX_DEPTH) {
        problem("sections are nested " + TOO_DEEP, tag.at());
        return; // What else is wrong may follow from this alone.
      }
      deepest = Math.max(deepest, sections.size());
      literal = tag.end();
    }
    literal(text.substring(literal), scanner.isLineStart(literal));
    while (!sections.isEmpty()) {
      unclosed("the end", text.length() - 1);
    }
    mustache.setCodes(codes.toArray(NO_CODES));
  }

  private void literal(String text, boolean atLineStart) {
    if (!text.isEmpty()) {
      codes.add(new Literal(context, text, atLineStart));
    }
  }

  private void code(Tag tag) {
    switch (tag.sigil()) {
      case '!' -> {}
      case '&' -> {
        if (use(tag)) {
          codes.add(new Variable(context, tag.name()));
        }
      }
      case '#', '^' -> {
        use(tag);
        beginSection(tag);
      }
      case '/' -> closeSection(tag);
      case '>' -> include(tag);
      case '=' -> {
        if (!scanner.setDelimiters(tag.name())) {
          problem("bad delimiters: write two short words without =, as in {{=<% %>=}}", tag.at());
        }
      }
      case '<', '$' -> {
        problem("a template cannot inherit from another: include a partial, {{>NAME}}", tag.at());
        beginSection(tag);
      }
      case '%' -> problem("there are no pragmas: remove this tag", tag.at());
      case '*' -> problem("a name cannot come from a value: write it without *", tag.at());
      default ->
          problem(
              Diagnostic.quote(tag.sigil() + tag.name())
                  + " is no tag: write a name, alone or after one of # ^ / > & ! =",
              tag.at(),
              Tag.LITERALLY);
    }
  }

  /** Notes that a tag uses an input; false if that cannot be an input's name. */
  private boolean use(Tag tag) {
    if (!tag.hasInputName()) {
      problem(
          Diagnostic.quote(tag.name())
              + " cannot be an input's name: use a-z, A-Z, 0-9, _ and - only",
          tag.at(),
          Tag.LITERALLY);
      return false;
    }
    Body.TagType type =
        switch (tag.sigil()) {
          case '#' -> Body.TagType.SECTION;
          case '^' -> Body.TagType.INVERTED;
          default -> Body.TagType.VALUE;
        };
    uses.add(new Body.Use(tag.name(), type, passage, tag.at(), sectionsWithItem > 0, within));
    return true;
  }

  private void beginSection(Tag tag) {
    sections.add(new Section(tag, codes, within));
    codes = new ArrayList<>();
    List<Condition> inside = new ArrayList<>(within);
    inside.add(new Condition(tag.name(), tag.sigil() == '#'));
    within = inside;
    sectionsWithItem += tag.sigil() == '#' ? 1 : 0;
  }

  private void closeSection(Tag tag) {
    if (sections.isEmpty()) {
      problem(closing(tag) + " closes no section: remove it, or open the section", tag.at());
      return;
    }
    if (isOpen(tag.name())) {
      while (!innermost().name().equals(tag.name())) {
        unclosed(closing(tag), tag.at());
      }
    } else {
      String opened = " does not close the section opened at " + spelt(innermost().at());
      problem(closing(tag) + opened + ": write " + closing(innermost()), tag.at());
    }
    endSection();
  }

  private boolean isOpen(String name) {
    for (Section section : sections) {
      if (section.tag.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private Tag innermost() {
    return sections.get(sections.size() - 1).tag;
  }

  private void unclosed(String before, int end) {
    Tag tag = innermost();
    // What is written like inheritance has already been refused, and may be meant for a price,
    // {{$5}}.
    if (tag.sigil() == '#' || tag.sigil() == '^') {
      String section = "section " + Diagnostic.brief(tag.name()) + " is not closed before ";
      problem(section + before + " at " + spelt(end) + ": add " + closing(tag), tag.at());
    }
    endSection();
  }

  private void endSection() {
    Section section = sections.remove(sections.size() - 1);
    String name = section.tag.name();
    DefaultMustache inside =
        new DefaultMustache(context, Engine.INSTANCE, codes.toArray(NO_CODES), name);
    codes = section.before;
    within = section.outside;
    if (section.tag.sigil() == '#') {
      sectionsWithItem--;
      codes.add(new IterableCode(context, Engine.INSTANCE, inside, name));
    } else {
      codes.add(new NotIterableCode(context, Engine.INSTANCE, inside, name));
    }
  }

  private void include(Tag tag) {
    String name = tag.name();
    if (name.startsWith("*")) {
      problem("a partial's name cannot come from a value: write it without *", tag.at());
      return;
    }
    if (!Template.isName(tag.name())) {
      problem(
          Diagnostic.quote(name) + " cannot be a partial's name: use a-z, 0-9 and - only",
          tag.at());
      return;
    }
    Optional<DefaultMustache> partial = partials.partial(name);
    if (partial.isEmpty()) {
      problem(
          "there is no partial " + Diagnostic.brief(name) + ": correct the name, or add it",
          tag.at());
      return;
    }
    includes.add(new Include(name, tag.at(), sections.size(), sectionsWithItem > 0, within));
    Optional<String> indent =
        tag.standalone()
            ? Optional.of(passage.text().substring(tag.start(), tag.at()))
            : Optional.empty();
    codes.add(new Partial(context, partial.get(), name, indent));
  }

  private Place place(int at) {
    return passage.places().apply(at);
  }

  private String spelt(int at) {
    Place place = place(at);
    return "line " + place.line() + ", column " + place.column();
  }

  private static String closing(Tag section) {
    return "{{/" + Diagnostic.brief(section.name()) + "}}";
  }
}
