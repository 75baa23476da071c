package promptcli.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.model.Input;
import promptcli.model.InputType;

/**
 * Makes a template of a prompt that is written for people: what stands in brackets after a label,
 * as in {@code Feature: [Insert details]}, becomes an input, and all else stays word for word.
 */
public final class DocumentReader {

  /** Brackets further apart hold something else than a hint. */
  private static final int MAX_HINT = 500;

  private static final int MAX_LABEL = 200;
  private static final int MAX_DESCRIPTION = 160;
  private static final String EMPHASIS = "*_";
  private static final Pattern SENTENCE = Pattern.compile("(?m)^\\p{L}.*?[.!?](?=\\s|$)");

  /** Not a key in quotes: that begins a list of JSON. */
  private static final String LABEL = "[^\"{}=]*[\\p{L}\\p{N}][^\"{}=]*";

  private final String text;
  private final Predicate<String> isTaken;
  private final Map<Asked, Input> inputs = new LinkedHashMap<>();

  /** By name, how many inputs would have it: all but the first get a number. */
  private final Map<String, Integer> named = new HashMap<>();

  /** What the prompt asks for; where it does so twice, it means one input. */
  private record Asked(String label, String hint) {}

  private DocumentReader(String text, Predicate<String> isTaken) {
    this.text = text;
    this.isTaken = isTaken;
  }

  /**
   * The template that the prompt becomes.
   *
   * @param text a line break is taken for LF however it is written
   * @param isTaken whether an input should not have that name
   */
  public static Draft draft(String title, String text, Predicate<String> isTaken) {
    String lines = text.replace("\r\n", "\n");
    int start = lines.startsWith("\uFEFF") ? 1 : 0;
    int end = lines.length();
    while (end > start && lines.charAt(end - 1) == '\n') {
      end--;
    }
    lines = lines.substring(start, end) + "\n";
    DocumentReader prompt = new DocumentReader(lines, isTaken);
    String body = prompt.body(Delimiters.notIn(lines));
    return new Draft(title, description(lines), List.copyOf(prompt.inputs.values()), body);
  }

  /** The first sentence, or else the first line. */
  private static String description(String text) {
    Matcher sentence = SENTENCE.matcher(text);
    String found = sentence.find() ? sentence.group() : text.strip().lines().findFirst().orElse("");
    String line = onOneLine(found);
    return line.codePointCount(0, line.length()) <= MAX_DESCRIPTION
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_DESCRIPTION - 1)) + "…";
  }

  private static String onOneLine(String text) {
    return text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
  }

  private String body(Delimiters delimiters) {
    StringBuilder body = new StringBuilder(delimiters.declaration());
    int from = 0;
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int close = close(open);
      Optional<String> label = close < 0 ? Optional.empty() : label(from, open);
      if (label.isPresent()) {
        Asked asked = new Asked(label.get(), hint(open, close));
        boolean alone = isAlone(open, close);
        Input input = inputs.computeIfAbsent(asked, it -> input(it, alone));
        body.append(text, from, open).append(delimiters.tag(input.name()));
        from = close + 1;
        open = close;
      }
    }
    return body.append(text, from, text.length()).toString();
  }

  /** The end of a hint that begins at {@code open}; -1 where the brackets are another thing. */
  private int close(int open) {
    int end = Math.min(text.length(), open + MAX_HINT);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '[' || text.startsWith("\n\n", i)) {
        return -1;
      }
      if (c == ']') {
        boolean link = i + 1 < text.length() && "([:".indexOf(text.charAt(i + 1)) >= 0;
        return link || hint(open, i).matches("[xX]?") ? -1 : i;
      }
    }
    return -1;
  }

  private String hint(int open, int close) {
    return onOneLine(text.substring(open + 1, close));
  }

  /** The label before {@code open}, in what follows {@code from}; empty where there is none. */
  private Optional<String> label(int from, int open) {
    int end = back(open, from, " \t");
    if (end > from && text.charAt(end - 1) == '\n') {
      end = back(end - 1, from, " \t");
    }
    end = back(end, from, EMPHASIS);
    if (end == from || text.charAt(end - 1) != ':') {
      return Optional.empty();
    }
    int start = end - 1;
    int first = Math.max(from, end - MAX_LABEL);
    while (start > first && ":[]\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String words = onOneLine(text.substring(start, end - 1));
    if (start == first && first > from) {
      words = words.replaceFirst("^\\S* ?", ""); // which may be half a word
    }
    String label =
        words
            .replaceFirst("^([-+*•>#]+|[0-9]+[.)]) ", "")
            .replaceFirst("^.*[.!?;] ", "")
            .replaceAll("^[ *_]+|[ *_]+$", "");
    return Optional.of(label).filter(found -> found.matches(LABEL));
  }

  /** Where a run of {@code chars} begins that ends at {@code end}. */
  private int back(int end, int from, String chars) {
    int start = end;
    while (start > from && chars.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  /** Whether nothing else stands on the lines from {@code open} to {@code close}. */
  private boolean isAlone(int open, int close) {
    int start = back(open, 0, " \t");
    int end = close + 1;
    while (end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return (start == 0 || text.charAt(start - 1) == '\n') && text.startsWith("\n", end);
  }

  private Input input(Asked asked, boolean alone) {
    return new Input(
        unused(Names.of(asked.label)),
        asked.label,
        "",
        asked.hint,
        alone ? InputType.MULTILINE : InputType.TEXT,
        List.of(),
        true,
        Optional.empty(),
        Optional.empty());
  }

  private String unused(String words) {
    String name = words.isEmpty() ? "input" : isTaken.test(words) ? words + "-input" : words;
    int number = named.merge(name, 1, Integer::sum);
    // A label may have a number of its own.
    return number == 1 ? name : unused(name + "-" + number);
  }
}
