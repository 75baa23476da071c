package promptcli.render;

import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;
import promptcli.model.Place;

/**
 * Parses one text, a body's or a partial's, in one pass from left to right.
 *
 * <p>Mustache.java's own parser fails 28 of the 136 tests of the specification (tags alone on a
 * line, white space inside a tag), drops a lone CR, takes some unclosed tags for text, knows no
 * columns, and slows down with the square of the text: seen with those tests and with texts of 1 to
 * 256 KiB. So only its codes are used.
 */
final class TextParser {

  /** How deeply sections and partials may be nested, counted together. */
  static final int MAX_DEPTH = 50;

  static final String TOO_DEEP = "more than " + MAX_DEPTH + " deep: flatten them";

  private static final int MAX_BYTES = 256 * 1024;
  private static final Code[] NO_CODES = {};

  /** A partial tag; {@code depth} counts the sections around it. */
  record Include(String name, int at, int depth, boolean inSection) {}

  /** An open section, and the codes before it. If it was refused, that was said already. */
  private record Section(char sigil, String name, int at, boolean refused, List<Code> before) {}

  private final Passage passage;
  private final String text;
  private final boolean isPartial;
  private final BodyParser partials;
  private final Consumer<Diagnostic> problems;
  private final TemplateContext context;
  private final DefaultMustache mustache;
  private final List<Body.Use> uses = new ArrayList<>();
  private final List<Include> includes = new ArrayList<>();
  private int deepest;

  private String open = "{{";
  private String close = "}}";

  /** The first closing delimiter not yet passed; looking again for each tag would be quadratic. */
  private int nextClose;

  private List<Code> codes = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private int sectionsWithItem;

  TextParser(String name, Passage passage, BodyParser partials, Consumer<Diagnostic> problems) {
    this.passage = passage;
    this.text = passage.text();
    this.isPartial = !name.isEmpty();
    this.partials = partials;
    this.problems = problems;
    this.context = new TemplateContext(open, close, name, 0, true);
    this.mustache = new DefaultMustache(context, Engine.INSTANCE, NO_CODES, name);
  }

  /** What the text becomes; it has its codes once {@link #parse} is through. */
  DefaultMustache mustache() {
    return mustache;
  }

  List<Body.Use> uses() {
    return uses;
  }

  List<Include> includes() {
    return includes;
  }

  /** How many sections of this text are nested in each other, at the most. */
  int deepest() {
    return deepest;
  }

  void problem(int at, String message) {
    problems.accept(Diagnostic.at(place(at), message));
  }

  void parse() {
    if (text.length() > MAX_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      problem(0, "this text is longer than 256 KiB: shorten it");
      return;
    }
    int from = 0;
    for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
      from = tag(from, at);
    }
    literal(from, text.length());
    while (!sections.isEmpty()) {
      unclosed("the end", text.length() - 1);
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
      int found = text.indexOf(close, start);
      nextClose = found < 0 ? Integer.MAX_VALUE : found;
    }
    if (nextClose == Integer.MAX_VALUE) {
      return refuse(at, "this tag is not closed: add " + close);
    }
    int end = nextClose;
    int after = end + close.length();
    boolean triple = start < end && text.charAt(start) == '{';
    if (triple) {
      start++;
      if (text.startsWith("}" + close, end)) {
        after++; // Of the three braces of }}}, the first is the tag's own.
      } else if (text.charAt(end - 1) == '}') {
        end--;
      } else {
        return refuse(at, "a tag that opens with " + open + "{ must close with }" + close);
      }
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    char sigil = triple || start == end ? '&' : text.charAt(start);
    boolean named = sigil != '!' && sigil != '=';
    for (int i = start; named && i < end; i++) {
      if (text.startsWith(open, i)) {
        return refuse(at, "this tag is not closed before the next one opens: add " + close);
      }
    }
    boolean isVariable = sigil == '&' || isNamePart(sigil);
    boolean hasSigil = !triple && start < end && !isNamePart(sigil);
    String name = text.substring(hasSigil ? start + 1 : start, end).strip();
    if (named && name.isEmpty()) {
      return refuse(at, "this tag is empty: write a name in it");
    }
    int lineStart = isVariable ? -1 : lineStart(at);
    int nextLine = lineStart < 0 ? -1 : nextLine(after);
    boolean standalone = nextLine >= 0;
    literal(from, standalone ? lineStart : at);
    if (!standalone && isPartial && isLineStart(at)) {
      codes.add(new Literal(context, "", true));
    }
    interpret(sigil, name, at, standalone ? text.substring(lineStart, at) : null);
    return standalone ? nextLine : after;
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
      case '#', '^' -> beginSection(sigil, name, at, !use(name, at));
      case '/' -> closeSection(name, at);
      case '>' -> include(name, at, indent);
      case '<', '$' -> {
        problem(at, "a template cannot inherit from another: include a partial, {{>NAME}}");
        beginSection(sigil, name, at, true);
      }
      case '%' -> problem(at, "there are no pragmas: remove this tag");
      case '*' -> problem(at, "a name cannot come from a value: write the name itself, without *");
      default -> {
        if (sigil != '&' && !isNamePart(sigil)) {
          problem(
              at,
              "there is no tag {{"
                  + shown(sigil + name)
                  + "}}: write a name, or one of # ^ / > & !"
                  + " = and a name");
        } else if (use(name, at)) {
          codes.add(new Variable(context, name));
        }
      }
    }
  }

  /** Notes that a tag uses an input; false if that cannot be an input's name. */
  private boolean use(String name, int at) {
    for (int i = 0; i < name.length(); i++) {
      if (!isNamePart(name.charAt(i))) {
        problem(at, quoted(name) + " cannot be an input's name: use a-z, 0-9 and - only");
        return false;
      }
    }
    uses.add(new Body.Use(name, place(at), sectionsWithItem > 0));
    return true;
  }

  private void beginSection(char sigil, String name, int at, boolean refused) {
    sections.add(new Section(sigil, name, at, refused, codes));
    codes = new ArrayList<>();
    sectionsWithItem += sigil == '#' ? 1 : 0;
    deepest = Math.min(MAX_DEPTH, Math.max(deepest, sections.size()));
    if (sections.size() == MAX_DEPTH + 1) {
      problem(at, "sections are nested " + TOO_DEEP);
    }
  }

  private void closeSection(String name, int at) {
    String tag = "{{/" + shown(name) + "}}";
    if (sections.isEmpty()) {
      problem(at, tag + " closes no section: remove it, or open the section");
    } else if (isOpen(name)) {
      while (!innermost().name.equals(name)) {
        unclosed(tag, at);
      }
      endSection();
    } else if (innermost().refused) {
      endSection();
    } else {
      problem(
          at,
          tag
              + " does not close the section opened at "
              + spelt(innermost().at)
              + ": write {{/"
              + innermost().name
              + "}}");
      endSection();
    }
  }

  /** Looks no deeper than sections may be nested, so as to stay linear on text that is refused. */
  private boolean isOpen(String name) {
    for (int i = sections.size() - 1; i >= 0 && i >= sections.size() - MAX_DEPTH; i--) {
      if (sections.get(i).name.equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void unclosed(String before, int end) {
    Section section = innermost();
    if (!section.refused) {
      String name = section.name;
      problem(
          section.at,
          "section "
              + name
              + " is not closed before "
              + before
              + " at "
              + spelt(end)
              + ": add {{/"
              + name
              + "}}");
    }
    endSection();
  }

  private Section innermost() {
    return sections.get(sections.size() - 1);
  }

  private void endSection() {
    Section section = sections.remove(sections.size() - 1);
    DefaultMustache inside =
        new DefaultMustache(context, Engine.INSTANCE, codes.toArray(NO_CODES), section.name);
    codes = section.before;
    if (section.sigil == '#') {
      sectionsWithItem--;
      codes.add(new IterableCode(context, Engine.INSTANCE, inside, section.name));
    } else {
      codes.add(new NotIterableCode(context, Engine.INSTANCE, inside, section.name));
    }
  }

  private void include(String name, int at, String indent) {
    if (name.startsWith("*")) {
      problem(at, "a partial's name cannot come from a value: write the name itself, without *");
    } else if (!isPartialName(name)) {
      problem(at, quoted(name) + " cannot be a partial's name: use a-z, 0-9 and - only");
    } else {
      DefaultMustache partial = partials.partial(name);
      if (partial == null) {
        problem(
            at, "there is no partial " + shown(name) + ": correct the name, or add the partial");
      } else if (sections.size() <= MAX_DEPTH) {
        includes.add(new Include(name, at, sections.size(), sectionsWithItem > 0));
        codes.add(new Partial(context, partial, name, indent));
      }
    }
  }

  private void setDelimiters(String tag, int at) {
    String pair = tag.endsWith("=") ? tag.substring(0, tag.length() - 1).strip() : "";
    int gap = 0;
    while (gap < pair.length() && !Character.isWhitespace(pair.charAt(gap))) {
      gap++;
    }
    String second = pair.substring(gap).strip();
    boolean isWord = !second.isEmpty() && second.chars().noneMatch(Character::isWhitespace);
    if (isWord && pair.indexOf('=') < 0) {
      open = pair.substring(0, gap);
      close = second;
      nextClose = 0;
    } else {
      problem(at, "bad delimiters: write two words without =, as in {{=<% %>=}}");
    }
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static boolean isPartialName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0)) {
        return false;
      }
    }
    return true;
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
    return end == text.length()
        ? end
        : text.startsWith("\n", end) ? end + 1 : text.startsWith("\r\n", end) ? end + 2 : -1;
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

  private static String quoted(String name) {
    return '"' + shown(name) + '"';
  }

  /** The start of what a tag holds, on one line. */
  private static String shown(String name) {
    StringBuilder line = new StringBuilder();
    name.codePoints()
        .limit(40)
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
