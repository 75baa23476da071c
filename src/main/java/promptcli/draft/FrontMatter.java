package promptcli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.draft.Document.Remark;
import promptcli.model.Passage;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlReader;

/** The keys that a file begins with, between two lines of dashes, and the text after them. */
final class FrontMatter {

  private static final Pattern END = Pattern.compile("(?m)^---[ \\t]*(?:\\n|\\z)");

  /** As much of YAML as is read where the rest of it is none. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^([A-Za-z][\\w-]*)[ \\t]*:[ \\t]*([^\\n]*)");

  private final SourceText file;
  private final int matter;
  private final int body;

  private FrontMatter(SourceText file, int matter, int body) {
    this.file = file;
    this.matter = matter;
    this.body = body;
  }

  static FrontMatter of(SourceText file) {
    return of(file, false);
  }

  /** As {@link #of}, where comments may stand before it. */
  static FrontMatter afterComments(SourceText file) {
    return of(file, true);
  }

  private static FrontMatter of(SourceText file, boolean comments) {
    int begin = begin(file.text(), comments);
    Matcher end = END.matcher(file.text());
    boolean whole = begin > 0 && end.find(begin);
    return whole && LINE.matcher(file.text().substring(begin, end.start())).find()
        ? new FrontMatter(file, begin, end.end())
        : new FrontMatter(file, 0, 0);
  }

  /** After the line of dashes that begins it; 0 where there is none. */
  private static int begin(String text, boolean comments) {
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      String line = end < 0 ? text.substring(start) : text.substring(start, end);
      if (end >= 0 && line.stripTrailing().equals("---")) {
        return end + 1;
      }
      boolean comment = comments && line.startsWith("#");
      if (end < 0 || !line.isBlank() && !comment) {
        return 0;
      }
      start = end + 1;
    }
    return 0;
  }

  /** The text after it, without empty lines at its ends. */
  Passage body() {
    return part(body, file.text().length());
  }

  /** A stretch of the file without empty lines at its ends. */
  Passage part(int from, int to) {
    return trimmed(file, from, to);
  }

  int bodyStart() {
    return body;
  }

  /** A text without empty lines at its ends. */
  static String withoutEmptyEnds(String text) {
    return trimmed(new SourceText("", text), 0, text.length()).text();
  }

  static Passage trimmed(SourceText file, int from, int to) {
    String text = file.text();
    int start = from;
    for (int i = from; i < to && Character.isWhitespace(text.charAt(i)); i++) {
      start = text.charAt(i) == '\n' ? i + 1 : start;
    }
    int end = Math.max(start, to);
    while (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    int first = start;
    return new Passage(
        text.substring(start, end) + "\n", at -> file.placeAt(Math.min(first + at, text.length())));
  }

  /** The keys; none where the file begins with its text. */
  Mapping keys() {
    SourceText yaml =
        new SourceText(file.name(), blanked(file.text().substring(0, matter)) + matter());
    Problems problems = new Problems();
    Optional<Mapping> mapping = matter == 0 ? Optional.empty() : YamlReader.read(yaml, problems);
    return mapping.isPresent() && problems.isEmpty() ? mapping.get() : lines();
  }

  /** What stands between the lines of dashes, which end with the text's. */
  String matter() {
    return file.text().substring(matter, body).replaceFirst("---[ \\t]*\\n?$", "");
  }

  /** As many lines and columns. */
  private static String blanked(String text) {
    return text.replaceAll("[^\\n]", " ");
  }

  /** Line by line: an argument hint such as {@code [file] [mode]} is no YAML. */
  private Mapping lines() {
    List<Entry> entries = new ArrayList<>();
    for (int start = matter; start < body; ) {
      int next = file.text().indexOf('\n', start) + 1;
      int end = next == 0 ? body : Math.min(next, body);
      String line = file.text().substring(start, end).stripTrailing();
      Matcher key = LINE.matcher(line);
      if (key.matches()) {
        String text = key.group(2).strip().replaceFirst("^([\"'])(.*)\\1$", "$2");
        entries.add(new Entry(scalar(key.group(1), start), scalar(text, start + key.start(2))));
      } else if (!line.isBlank() && !line.equals("---")) {
        entries.add(new Entry(scalar(line.strip(), start), scalar("", start)));
      }
      start = end;
    }
    return new Mapping(entries, file.placeAt(matter));
  }

  private Scalar scalar(String text, int start) {
    Passage passage =
        new Passage(text, at -> file.placeAt(Math.min(start + at, file.text().length())));
    return new Scalar(text, true, passage, file.placeAt(start));
  }

  /** A text that a key has; empty where it has none. */
  static String text(Mapping keys, String name) {
    return keys.entry(name)
        .map(Entry::value)
        .filter(Scalar.class::isInstance)
        .map(value -> ((Scalar) value).text().replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  /** What stands after a key on its line: brackets there are no list of YAML's. */
  static String written(Mapping keys, String name) {
    return keys.entry(name)
        .map(entry -> entry.key().place())
        .map(place -> place.source().line(place.line()))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .map(text -> text.replaceFirst("^([\"'])(.*)\\1$", "$2"))
        .orElse("");
  }

  /** The keys that are none of {@code texts}, and those of them that have something else. */
  static List<Remark> others(Mapping keys, List<String> texts, String... read) {
    return keys.entries().stream()
        .filter(entry -> !List.of(read).contains(entry.key().text()))
        .filter(entry -> !texts.contains(entry.key().text()) || !(entry.value() instanceof Scalar))
        .map(FrontMatter::remark)
        .toList();
  }

  static Remark remark(Entry entry) {
    YamlNode value = entry.value();
    String shown = value instanceof Scalar scalar ? scalar.text().replaceAll("\\s+", " ") : "…";
    String key = entry.key().text();
    return new Remark(entry.key().place(), shown.isEmpty() ? key : key + ": " + shown);
  }
}
