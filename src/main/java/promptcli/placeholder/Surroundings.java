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

  private static final Pattern ANSWER =
      Pattern.compile(
          "\\b(?:outputs?|respon[ds]e?|answers?|repl(?:y|ies)|format(?:ted)?|structure|deliverables?"
              + "|reports?|examples?|samples?|results?|templates?|patterns?|returns?|layout|commit"
              + " messages?|formato|ejemplo|salida|respuesta|ausgabe|antwort|beispiel|sortie|exemple"
              + "|réponse)\\b|输出|輸出|回答|格式|示例|例子|回复|模板|出力|形式|例|回答|テンプレート|フォーマット|출력|형식|예시|답변"
              + "|вывод|формат|пример|ответ|تنسيق|مثال|المخرجات|قالب");

  private static final Pattern INPUT =
      Pattern.compile(
          "\\b(?:inputs?|prompts?|variables?|parameters?|arguments?|placeholders?)\\b|输入|輸入|变量|入力|変数"
              + "|입력|ввод|المدخلات");

  private static final Pattern OUTPUT = Pattern.compile("\\boutputs?\\b|输出|輸出|出力|출력");

  private static final String TEXTS = "|text|txt|plaintext|plain|markdown|md|prompt|template|xml|";

  /** What makes a line of a fence that names no language one of code. */
  private static final Pattern CODE_LINE =
      Pattern.compile(
          ".*;\\s*|(?:.*[^{])?\\{\\s*|\\s*}[;,)]*\\s*|.*[├└│].*|\\s*(?:\\$ |#!|//|/\\*|import |from \\w+ import|def |class |const |let"
              + " |var |function |return |public |private |if \\(|for \\(|while |@\\w+$|</?\\w+"
              + "|[\\w.-]+\\(.*\\)|npm |npx |git |curl |pip |docker |cd |mkdir |SELECT |INSERT |CREATE"
              + " |\"[\\w-]+\":|--\\w).*");

  private static final Pattern SPAN = Pattern.compile("(?<!`)(`{1,2})(?!`)[^`\\n]{1,400}\\1(?!`)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\"']+");

  /** YAML and JSON without a fence, and what a program has logged. */
  private static final Pattern DATA_LINE =
      Pattern.compile(
          "\\s*\"[^\"\\n]{1,100}\"\\s*:.*|\\s*[{}\\[\\]],?\\s*|.*[├└│].*|.*\\)\\s*\\{\\s*|.*;\\s*"
              + "|\\s*(?:import |from [\\w.]+ import |(?:const|let|var) \\w+ =|def \\w+\\(|\\w+ = [\\[{(]).*"
              + "|\\s*\\[?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?).*");

  private static final Pattern KEY_LINE = Pattern.compile("(\\s*)(?:- )?[a-z_][a-z0-9_-]*:.*");

  private static final int MANY = 20_000;

  /** A longer line is prose: it heads nothing, and an expression would take its time over it. */
  private static final int MAX_LINE = 2000;

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

  private int level = OF_TITLE;
  private boolean afterBlank;
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
      answer.set(0, text.length());
      answer.andNot(prompts);
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
    if (end - start > MAX_LINE) {
      answer.set(start, end, inAnswer);
      return end + 1;
    }
    String line = text.substring(start, end);
    Matcher fence = FENCE.matcher(line);
    if (fence.lookingAt()) {
      int closing = closing(fence.group(1), end + 1);
      if (closing >= 0) {
        block(end + 1, closing, fence.group(2).strip().toLowerCase(Locale.ROOT));
        afterBlank = false;
        return lineEnd(closing) + 1;
      }
    }
    heading(line);
    if (isData(line, start)) {
      code.set(start, end);
    } else if (inAnswer || line.strip().startsWith("|")) {
      answer.set(start, end);
    }
    afterBlank = line.isBlank();
    return end + 1;
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

  private void block(int start, int end, String language) {
    String word = language.replaceFirst("[^\\p{L}].*", "");
    boolean text = word.isEmpty() || TEXTS.contains("|" + word + "|");
    if (!text || !word.equals("xml") && looksLikeCode(start, end)) {
      code.set(start, end);
    } else if (inAnswer || !inPrompt && !isMostOfIt(start, end)) {
      answer.set(start, end);
    } else if (inPrompt) {
      prompts.set(start, end);
    }
  }

  private boolean isMostOfIt(int start, int end) {
    return (end - start) * 2 > text.length();
  }

  private boolean looksLikeCode(int start, int end) {
    int lines = 0;
    int ofCode = 0;
    for (String line : text.substring(start, end).split("\n")) {
      lines += line.isBlank() ? 0 : 1;
      ofCode += line.length() <= MAX_LINE && CODE_LINE.matcher(line).matches() ? 1 : 0;
    }
    return ofCode * 5 > lines * 2;
  }

  private boolean isData(String line, int start) {
    if (DATA_LINE.matcher(line).matches()) {
      return true;
    }
    // A key below another key is YAML; one at the beginning of a line may be a label.
    Matcher key = KEY_LINE.matcher(line);
    return start > 0 && key.matches() && !key.group(1).isEmpty() && isBelowKey(start);
  }

  private boolean isBelowKey(int start) {
    int before = text.lastIndexOf('\n', start - 2) + 1;
    String line = text.substring(before, Math.max(before, start - 1));
    return line.length() <= MAX_LINE && KEY_LINE.matcher(line).matches();
  }

  private void heading(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher title = TITLE.matcher(line);
    Matcher tag = TAG.matcher(line);
    Matcher introduction = INTRODUCTION.matcher(line);
    Matcher labelled = LABELLED.matcher(line);
    if (heading.matches()) {
      begin(heading.group(1).length(), heading.group(2));
      headings.add(heading.group(2).replaceFirst("\\s*[:：#*].*$", "").toLowerCase(Locale.ROOT));
    } else if (tag.matches()) {
      tag(tag.group(1), line.contains("</"));
    } else if (title.matches()) {
      begin(OF_TITLE, title.group(1) == null ? title.group(2) : title.group(1));
    } else if (introduction.matches()) {
      boolean item = !Character.isLetter(line.charAt(0)) && line.charAt(0) != '*';
      begin(OF_INTRODUCTION + (item ? 1 : 0), introduction.group(1));
    } else if (labelled.matches() && isInput(labelled.group(1))) {
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

  private static boolean isInput(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return INPUT.matcher(lower).find() && !OUTPUT.matcher(lower).find();
  }

  /** What is deeper than the heading of an answer's form belongs to it. */
  private void begin(int depth, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (!formTag.isEmpty()) {
      return;
    }
    boolean input = isInput(lower);
    boolean form = ANSWER.matcher(lower).find() && !input;
    if (inAnswer && depth > level && !input) {
      return;
    }
    inAnswer = form;
    inPrompt = input || inPrompt && depth > level && depth >= OF_TITLE;
    level = depth;
  }
}
