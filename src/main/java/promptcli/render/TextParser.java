package promptcli.render;

import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;
import promptcli.model.Place;

/**
 * Parses one text, a body's or a partial's, in one pass from left to right.
 *
 * <p>Mustache.java's own parser fails 28 of the 136 tests of the specification (a line that ends in
 * a tag, white space inside one), drops a lone CR, takes some unclosed tags for text, knows no
 * columns and slows down with the square of the text: seen by running the specification's tests and
 * texts of 1 to 256 KiB through it. So only its codes are used.
 */
final class TextParser {

  static final String TOO_DEEP = "more than " + BodyParser.MAX_DEPTH + " deep: flatten them";

  private static final int MAX_BYTES = 256 * 1024;
  private static final Code[] NO_CODES = {};

  /** A partial tag; {@code depth} counts the sections around it. */
  record Include(String name, int at, int depth, boolean inSection) {}

  /** An open section and the codes that came before it. A refused one reports nothing further. */
  private record Section(char sigil, String name, int at, List<Code> before, boolean refused) {}

  private final Passage passage;
  private final String text;
  private final BodyParser texts;
  private final Consumer<Diagnostic> problems;
  private final boolean isPartial;
  private final TemplateContext context;
  private final DefaultMustache mustache;

  private final List<Body.Use> uses = new ArrayList<>();
  private final List<Include> includes = new ArrayList<>();
  private int deepest;

  /** Whether it is included, or is the body, without a section around it; -1 is not yet known. */
  boolean exposed;

  int height = -1;

  private String open = "{{";
  private String close = "}}";

  /** Where the next closing delimiter stands, once looked for: looking twice would be quadratic. */
  private int nextClose = -1;

  private List<Code> codes = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, Integer> openNames = new HashMap<>();
  private int itemDepth;

  TextParser(String name, Passage passage, BodyParser texts, Consumer<Diagnostic> problems) {
    this.passage = passage;
    this.text = passage.text();
    this.texts = texts;
    this.problems = problems;
    this.isPartial = !name.isEmpty();
    this.context = new TemplateContext(open, close, name, 0, true);
    this.mustache = new DefaultMustache(context, Engine.INSTANCE, NO_CODES, name);
  }

  /** What the text becomes; it has its codes once {@link #parse} is through. */
  DefaultMustache mustache() {
    return mustache;
  }

  List<Include> includes() {
    return includes;
  }

  /** How many sections of this text are nested in each other at the most. */
  int deepest() {
    return deepest;
  }

  void addUsesTo(List<Body.Use> all) {
    for (Body.Use use : uses) {
      all.add(exposed ? use : new Body.Use(use.name(), use.place(), true));
    }
  }

  void problem(int at, String message) {
    problems.accept(Diagnostic.at(place(at), message));
  }

  void parse() {
    if (text.length() > MAX_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      problem(0, "this text is longer than 256 KiB: split it into several templates");
      return;
    }
    int from = 0;
    for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
      from = tag(from, at);
    }
    literal(from, text.length());
    while (!sections.isEmpty()) {
      unclosed(sections.get(sections.size() - 1), "the end", text.length() - 1);
      endSection();
    }
    mustache.setCodes(codes.toArray(NO_CODES));
  }

  /**
   * Parses the tag at {@code at} and the literal text between {@code from} and it.
   *
   * @return where the text goes on
   */
  private int tag(int from, int at) {
    int start = at + open.length();
    if (nextClose < start) {
      nextClose = text.indexOf(close, start);
    }
    if (nextClose < 0) {
      problem(at, "this tag is not closed: add " + close);
      return text.length();
    }
    int end = nextClose;
    int after = end + close.length();
    char sigil = text.charAt(start);
    if (sigil == '{') {
      start++;
      // Of the three braces of }}}, the first is the tag's own; other delimiters come after it.
      if (text.startsWith("}" + close, end)) {
        after++;
      } else if (end > start && text.charAt(end - 1) == '}') {
        end--;
      } else {
        return refuse(at, "a tag that opens with " + open + "{ closes with }" + close);
      }
    } else {
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      sigil = start < end ? text.charAt(start) : ' ';
    }
    if (sigil != '!' && sigil != '=') {
      for (int i = start; i < end; i++) {
        if (text.startsWith(open, i)) {
          return refuse(at, "this tag is not closed before the next one opens: add " + close);
        }
      }
    }
    String content = text.substring(start, end).strip();
    if (content.isEmpty()) {
      return refuse(at, "this tag is empty: write the name of an input in it");
    }
    String name = sigil == '{' || isNameStart(sigil) ? content : content.substring(1).strip();
    int lineStart = "#^/>!=<$?%".indexOf(sigil) < 0 ? -1 : lineStart(at);
    int nextLine = lineStart < 0 ? -1 : nextLine(after);
    if (nextLine >= 0) {
      literal(from, lineStart);
    } else {
      literal(from, at);
      if (isPartial && isLineStart(at)) {
        codes.add(new Literal(context, "", true));
      }
    }
    interpret(sigil, name, at, nextLine < 0 ? null : text.substring(lineStart, at));
    return nextLine < 0 ? after : nextLine;
  }

  /**
   * Adds the codes of a tag.
   *
   * @param indent what stands before a tag that is alone on its line; null for any other tag
   */
  private void interpret(char sigil, String name, int at, String indent) {
    switch (sigil) {
      case '!' -> {}
      case '=' -> setDelimiters(name, at);
      case '#', '^' -> {
        boolean refused = !checkName(name, at);
        if (!refused) {
          use(name, at);
        }
        beginSection(sigil, name, at, refused);
      }
      case '/' -> closeSection(name, at);
      case '>' -> include(name, at, indent);
      case '<', '$' -> {
        problem(at, "templates cannot inherit from each other: include a partial, {{>NAME}}");
        beginSection(sigil, name, at, true);
      }
      case '?' -> {
        problem(at, "there is no tag {{?" + shown(name) + "}}: a section opens with {{#NAME}}");
        beginSection(sigil, name, at, true);
      }
      case '%' -> problem(at, "pragmas are not supported: remove this tag");
      case '*' -> problem(at, "a name cannot come from a value: write the name itself, without *");
      default -> {
        if (sigil != '{' && sigil != '&' && !isNameStart(sigil)) {
          problem(at, "a tag cannot begin with " + shown(sigil + "") + ": begin it with a name");
        } else if (checkName(name, at)) {
          use(name, at);
          codes.add(new Variable(context, name));
        }
      }
    }
  }

  private void use(String name, int at) {
    uses.add(new Body.Use(name, place(at), itemDepth > 0));
  }

  private void beginSection(char sigil, String name, int at, boolean refused) {
    sections.add(new Section(sigil, name, at, codes, refused));
    openNames.merge(name, 1, Integer::sum);
    codes = new ArrayList<>();
    itemDepth += sigil == '#' ? 1 : 0;
    deepest = Math.min(Math.max(deepest, sections.size()), BodyParser.MAX_DEPTH);
    if (sections.size() == BodyParser.MAX_DEPTH + 1) {
      problem(at, "sections are nested " + TOO_DEEP);
    }
  }

  private void closeSection(String name, int at) {
    if (sections.isEmpty()) {
      problem(
          at, "{{/" + shown(name) + "}} closes nothing: remove it, or open a section before it");
      return;
    }
    Section innermost = sections.get(sections.size() - 1);
    if (!openNames.containsKey(name)) {
      if (!innermost.refused) {
        String opened = "{{" + innermost.sigil + shown(innermost.name) + "}} of ";
        problem(
            at,
            "{{/"
                + shown(name)
                + "}} does not close "
                + opened
                + spelt(innermost.at)
                + ": write {{/"
                + shown(innermost.name)
                + "}}");
      }
      endSection();
      return;
    }
    while (!innermost.name.equals(name)) {
      unclosed(innermost, "{{/" + shown(name) + "}}", at);
      endSection();
      innermost = sections.get(sections.size() - 1);
    }
    endSection();
  }

  private void unclosed(Section section, String before, int end) {
    if (!section.refused) {
      String name = shown(section.name);
      problem(
          section.at,
          "section "
              + name
              + " is not closed before "
              + before
              + ", "
              + spelt(end)
              + ": add {{/"
              + name
              + "}}");
    }
  }

  private void endSection() {
    Section section = sections.remove(sections.size() - 1);
    String name = section.name;
    openNames.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
    itemDepth -= section.sigil == '#' ? 1 : 0;
    DefaultMustache inner =
        new DefaultMustache(context, Engine.INSTANCE, codes.toArray(NO_CODES), name);
    codes = section.before;
    codes.add(
        section.sigil == '#'
            ? new IterableCode(context, Engine.INSTANCE, inner, name)
            : new NotIterableCode(context, Engine.INSTANCE, inner, name));
  }

  private void include(String name, int at, String indent) {
    if (name.startsWith("*")) {
      problem(at, "a partial's name cannot come from a value: write the name itself, without *");
      return;
    }
    if (!isPartialName(name)) {
      problem(at, "\"" + shown(name) + "\" cannot name a partial: use a-z, 0-9 and - only");
      return;
    }
    DefaultMustache partial = texts.partial(name);
    if (partial == null) {
      problem(at, "there is no partial " + shown(name) + ": correct the name, or add the partial");
      return;
    }
    if (sections.size() <= BodyParser.MAX_DEPTH) {
      includes.add(new Include(name, at, sections.size(), itemDepth > 0));
    }
    codes.add(new Partial(context, partial, name, indent));
  }

  private void setDelimiters(String tag, int at) {
    String pair = tag.endsWith("=") ? tag.substring(0, tag.length() - 1).strip() : "";
    int gap = 0;
    while (gap < pair.length() && !Character.isWhitespace(pair.charAt(gap))) {
      gap++;
    }
    String second = pair.substring(gap).strip();
    boolean twoWords = !second.isEmpty() && second.chars().noneMatch(Character::isWhitespace);
    if (!twoWords || pair.indexOf('=') >= 0) {
      problem(at, "bad delimiters: write two of them, without =, as in {{=<% %>=}}");
      return;
    }
    open = pair.substring(0, gap);
    close = second;
    nextClose = -1;
  }

  private boolean checkName(String name, int at) {
    boolean sound = !name.isEmpty();
    for (int i = 0; i < name.length(); i++) {
      sound &= isNameStart(name.charAt(i)) || name.charAt(i) == '-';
    }
    if (!sound) {
      problem(at, "\"" + shown(name) + "\" cannot name an input: use a-z, 0-9 and - only");
    }
    return sound;
  }

  private static boolean isNameStart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }

  private static boolean isPartialName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private void literal(int from, int to) {
    if (from < to) {
      codes.add(new Literal(context, text.substring(from, to), isLineStart(from)));
    }
  }

  private boolean isLineStart(int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }

  /** Where the line begins if there are only blanks before {@code at}, else -1. */
  private int lineStart(int at) {
    int start = at;
    while (start > 0 && isBlank(start - 1)) {
      start--;
    }
    return isLineStart(start) ? start : -1;
  }

  /** Where the next line begins if there are only blanks before it, else -1. */
  private int nextLine(int after) {
    int end = after;
    while (end < text.length() && isBlank(end)) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    int feed = text.startsWith("\r\n", end) ? end + 1 : end;
    return text.charAt(feed) == '\n' ? feed + 1 : -1;
  }

  private boolean isBlank(int offset) {
    return text.charAt(offset) == ' ' || text.charAt(offset) == '\t';
  }

  /** Reports a tag that cannot be read, and goes on right behind its opening delimiter. */
  private int refuse(int at, String message) {
    problem(at, message);
    return at + open.length();
  }

  private Place place(int at) {
    return passage.places().apply(at);
  }

  private String spelt(int at) {
    Place place = place(at);
    return "line " + place.line() + ", column " + place.column();
  }

  /** A name as a message shows it: on one line, and not at any length. */
  private static String shown(String name) {
    String start = name.length() > 40 ? name.substring(0, 39) + "…" : name;
    StringBuilder line = new StringBuilder();
    start.chars().forEach(c -> line.append(Character.isWhitespace(c) ? ' ' : (char) c));
    return line.toString();
  }
}
