package promptcli.placeholder;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a Markdown text is code, what shows the form of an answer that a model is to give, and
 * what is neither: prose.
 */
final class Surroundings {

  private static final Pattern FENCE = Pattern.compile("[ \\t>]*(`{3,}|~{3,})[ \\t]*([^`\\n]*)");
  private static final Pattern HEADING = Pattern.compile("[ \\t>]*(#{1,6})[ \\t]+(.*)");
  private static final Pattern TAG = Pattern.compile("[ \\t]*</?([A-Za-z][A-Za-z0-9_ -]*)>[ \\t]*");

  private static final Pattern CLOSING_TAG = Pattern.compile("</([A-Za-z][A-Za-z0-9_ -]{0,60})>");

  /** A line that is a heading by its looks: bold, or in capitals. */
  private static final Pattern TITLE =
      Pattern.compile(
          "[ \\t]*(?:\\*\\*([^*]{1,80})\\*\\*[:：]?|([A-Z][A-Z0-9 /&-]{2,60}:?))[ \\t]*");

  /** A line that what follows belongs to. */
  private static final Pattern INTRODUCTION =
      Pattern.compile("[ \\t>]*(?:[-*•+]|[0-9]{1,3}[.)])?[ \\t]*([^\\n]{1,300})[:：]\\**[ \\t]*");

  /** A line that begins with what it is about. */
  private static final Pattern LABELLED = Pattern.compile("[ \\t>*_]*(\\p{L}[^:：\\n]{1,30})[:：].+");

  /** A line with nothing but prose, which ends what an introduction has begun. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}[^:：\\[\\]{}<>|]{25,}.*|\\p{L}[^\\n]{25,}[.!?]");

  /** A row of a list or of a table that begins with a bracket. */
  private static final Pattern VARIABLE =
      Pattern.compile(
          "[ \\t]*(?:[-*•|]|[0-9]{1,2}[.)])[ \\t]*[*`]*(\\[[^\\[\\]\\n]{1,100}])[*`]*[ \\t]*[:|–—-]");

  private static final int MANY_VARIABLES = 2;

  private static final String TEXTS = "|text|txt|plaintext|plain|markdown|md|prompt|template|xml|";

  private static final Pattern SPAN = Pattern.compile("(?<!`)(`{1,2})(?!`)[^`\\n]{1,400}\\1(?!`)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\"']+");

  private static final int MANY = 20_000;

  /** Deeper than any heading. */
  private static final int OF_TITLE = 7;

  private static final int OF_INTRODUCTION = 8;

  private final String text;
  private final BitSet code = new BitSet();
  private final BitSet answer = new BitSet();
  private final Set<String> headings = new HashSet<>();

  /** What the last heading says of what follows, and how deep it is. */
  private boolean inAnswer;

  private boolean inPrompt;
  private String formTag = "";

  /** The tags that end somewhere. */
  private final Set<String> closed = new HashSet<>();

  /** Blocks that hold a prompt: what stands around them explains it. */
  private final BitSet prompts = new BitSet();

  /** Where the lines begin that end a block whose lines are read as any others. */
  private final Set<Integer> ends = new HashSet<>();

  /** Brackets that the text lists as its variables. */
  private final Set<String> variables = new HashSet<>();

  private boolean inVariables;
  private int level = OF_TITLE;
  private boolean afterBlank;
  private boolean afterProse;
  private int unclosed = Integer.MAX_VALUE;

  Surroundings(String text) {
    this.text = text;
    for (Matcher tag = CLOSING_TAG.matcher(text); tag.find(); ) {
      closed.add(tag.group(1));
    }
    for (int start = 0; start < text.length(); ) {
      start = line(start);
    }
    markComments();
    mark(SPAN);
    mark(ADDRESS);
    if (!prompts.isEmpty()) {
      BitSet around = new BitSet();
      around.set(0, text.length());
      around.andNot(prompts);
      answer.or(around);
    }
  }

  /** Whether the character there is code, or for other reasons not for people to read. */
  boolean isCode(int at) {
    return code.get(at);
  }

  /** Whether the character there belongs to the form of an answer. */
  boolean isAnswer(int at) {
    return answer.get(at);
  }

  /** Whether it is so long that nobody fills it in: instructions for a model, or a book. */
  boolean isLong() {
    return text.length() > MANY;
  }

  /** Whether the text has a part that is called so. */
  boolean isHeading(String name) {
    return headings.contains(name.toLowerCase(Locale.ROOT));
  }

  private void mark(Pattern pattern) {
    for (Matcher found = pattern.matcher(text); found.find(); ) {
      code.set(found.start(), found.end());
    }
  }

  private void markComments() {
    for (int start = text.indexOf("<!--"); start >= 0; ) {
      int end = text.indexOf("-->", start);
      if (end < 0) {
        return;
      }
      code.set(start, end);
      start = text.indexOf("<!--", end);
    }
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /** Reads a line, or a whole block that begins there, and returns where the next begins. */
  private int line(int start) {
    int end = lineEnd(start);
    if (end - start > Code.MAX_LINE) {
      answer.set(start, end, inAnswer);
      return end + 1;
    }
    String line = text.substring(start, end);
    if (ends.remove(start)) {
      begin(1, "");
      return end + 1;
    }
    Matcher fence = FENCE.matcher(line);
    if (fence.lookingAt()) {
      int closing = closing(fence.group(1), end + 1);
      if (closing >= 0) {
        afterBlank = false;
        return block(end + 1, closing, fence.group(2).strip().toLowerCase(Locale.ROOT));
      }
    }
    heading(line);
    variable(line);
    if (Code.isData(line, above(start))) {
      code.set(start, end);
    } else if (inAnswer || line.strip().startsWith("|")) {
      answer.set(start, end);
    }
    afterBlank = line.isBlank();
    afterProse |= !line.isBlank();
    return end + 1;
  }

  private void variable(String line) {
    Matcher listed = VARIABLE.matcher(line);
    if (inVariables && listed.lookingAt()) {
      variables.add(listed.group(1));
    }
  }

  /** The brackets that the text lists as its variables; too few say nothing. */
  Set<String> variables() {
    return variables.size() < MANY_VARIABLES ? Set.of() : variables;
  }

  /** Where the line begins that ends a fence; -1 where there is none. */
  private int closing(String fence, int from) {
    if (from >= unclosed) {
      return -1;
    }
    for (int start = from; start < text.length(); start = lineEnd(start) + 1) {
      String line = text.substring(start, lineEnd(start)).replace(">", " ").strip();
      if (line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0))) {
        return start;
      }
    }
    unclosed = from;
    return -1;
  }

  /** Reads a block, of which the lines of a prompt are read as any others. */
  private int block(int start, int end, String language) {
    String word = language.replaceFirst("[^\\p{L}].*", "");
    boolean texts = word.isEmpty() || TEXTS.contains("|" + word + "|");
    if (!texts || !word.equals("xml") && Code.isIn(text.substring(start, end))) {
      code.set(start, end);
    } else if (inAnswer || !inPrompt && !isMostOfIt(start, end)) {
      answer.set(start, end);
    } else {
      prompts.set(start, inPrompt ? end : start);
      ends.add(end);
      begin(1, "");
      return start;
    }
    return lineEnd(end) + 1;
  }

  private boolean isMostOfIt(int start, int end) {
    return (end - start) * 2 > text.length();
  }

  private String above(int start) {
    int before = start == 0 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    return text.substring(before, Math.max(before, start - 1));
  }

  private void heading(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher capitals = TITLE.matcher(line);
    Matcher tag = TAG.matcher(line);
    Matcher introduction = INTRODUCTION.matcher(line);
    Matcher labelled = LABELLED.matcher(line);
    if (heading.matches()) {
      int depth = heading.group(1).length();
      // One that all begins with is a title, whatever it speaks of.
      boolean title = depth == 1 && headings.isEmpty() && !afterProse;
      begin(depth, title ? "" : heading.group(2));
      headings.add(heading.group(2).replaceFirst("\\s*[:：#*].*$", "").toLowerCase(Locale.ROOT));
    } else if (tag.matches()) {
      tag(tag.group(1), line.contains("</"));
    } else if (capitals.matches()) {
      begin(OF_TITLE, capitals.group(1) == null ? capitals.group(2) : capitals.group(1));
    } else if (introduction.matches()) {
      boolean item = !Character.isLetter(line.charAt(0)) && line.charAt(0) != '*';
      begin(OF_INTRODUCTION + (item ? 1 : 0), introduction.group(1));
    } else if (labelled.matches() && Heading.isInput(labelled.group(1))) {
      begin(OF_TITLE, labelled.group(1));
    } else if (level >= OF_INTRODUCTION && afterBlank && SENTENCE.matcher(line).matches()) {
      begin(OF_INTRODUCTION, "");
    }
  }

  /** What stands between the tags of a form is one, whatever headings it has. */
  private void tag(String name, boolean closes) {
    if (closes && name.equals(formTag)) {
      formTag = "";
    }
    if (formTag.isEmpty()) {
      begin(1, closes ? "" : name.replaceAll("_|(?<=\\p{Ll})(?=\\p{Lu})", " "));
      formTag = inAnswer && closed.contains(name) ? name : "";
    }
  }

  /** What is deeper than the heading of an answer's form belongs to it. */
  private void begin(int depth, String words) {
    if (!formTag.isEmpty()) {
      return;
    }
    boolean input = Heading.isInput(words);
    boolean form = Heading.isForm(words);
    if (inAnswer && depth > level && !input) {
      return;
    }
    inAnswer = form;
    inVariables = Heading.isVariables(words) || inVariables && depth > level;
    inPrompt = input || inPrompt && depth > level && depth >= OF_TITLE;
    level = depth;
  }
}
