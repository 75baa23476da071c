package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import promptcli.text.Columns;
import promptcli.text.Printable;
import promptcli.text.Span;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.text.Wrapping;
import promptcli.wizard.Frame.Head;
import promptcli.wizard.Questions.Question;

/** Text from a file or a person as a terminal may be given it. */
final class ScreenText {

  private ScreenText() {}

  /** In one line: line breaks and everything else that steers a terminal appear as escapes. */
  static String line(String text) {
    return Printable.line(text.replace("\n", "↵"));
  }

  /** With its lines kept, and tabs as blanks. */
  static String lines(String text) {
    return Printable.lines(text.replace("\t", "    "));
  }

  /** What stands above the place for the answer to a question. */
  static Head head(Question question, int columns) {
    String asides =
        Stream.of(question.position(), question.optional() ? "may be left empty" : "")
            .filter(aside -> !aside.isEmpty())
            .collect(Collectors.joining(", "));
    StyledText label =
        StyledText.of(Style.LABEL, line(question.label()))
            .add(Style.FAINT, asides.isEmpty() ? "" : "  " + asides);
    List<StyledText> about = new ArrayList<>(part(Style.PLAIN, question.description(), columns));
    String hint = question.hint();
    about.addAll(part(Style.FAINT, hint.isEmpty() ? "" : "[" + hint + "]", columns));
    String complaint = question.complaint();
    return new Head(
        rows(label, columns),
        about,
        part(Style.ERROR, complaint.isEmpty() ? "" : "! " + complaint, columns));
  }

  /** What may be passed over; nothing where the text is empty. */
  static List<StyledText> faint(String text, int columns) {
    return part(Style.FAINT, text, columns);
  }

  private static List<StyledText> part(Style style, String text, int columns) {
    return text.isEmpty() ? List.of() : rows(StyledText.of(style, line(text)), columns);
  }

  /** The rows that a line takes. */
  private static List<StyledText> rows(StyledText line, int columns) {
    List<StyledText> rows = new ArrayList<>();
    addRows(line.toString(), 0, columns, span -> rows.add(line.part(span.start(), span.end())));
    rows.replaceAll(row -> row.map(text -> text.replace(Wrapping.JOIN, ' ')));
    return rows;
  }

  /**
   * Where the rows stand that a text takes: a line is broken at blanks, and a word where it has to
   * be.
   */
  static List<Span> rows(String text, int columns) {
    List<Span> rows = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      addRows(text.substring(start, end), start, columns, rows::add);
      start = end + 1;
    }
    return rows;
  }

  /** In which of the rows an offset is: where one ends as another begins, in the latter. */
  static int rowOf(int offset, List<Span> rows) {
    int row = 0;
    while (row + 1 < rows.size() && rows.get(row + 1).start() <= offset) {
      row++;
    }
    return row;
  }

  private static void addRows(String line, int offset, int columns, Consumer<Span> rows) {
    for (Span span : Wrapping.spans(line, columns)) {
      int start = span.start();
      int end = Columns.end(line, start, columns);
      while (end < span.end()) {
        rows.accept(new Span(offset + start, offset + end));
        start = end;
        end = Columns.end(line, start, columns);
      }
      rows.accept(new Span(offset + start, offset + span.end()));
    }
  }

  /** The first rows that a text of several lines takes; an ellipsis says that there are more. */
  static List<StyledText> first(StyledText text, int columns, int count) {
    StyledText shown = text.map(ScreenText::lines);
    String plain = shown.toString();
    List<StyledText> rows = new ArrayList<>();
    for (int start = 0; start < plain.length() && rows.size() <= count; ) {
      int feed = plain.indexOf('\n', start);
      int end = feed < 0 ? plain.length() : feed;
      rows.addAll(rows(shown.part(start, end), columns));
      start = end + 1;
    }
    if (rows.size() <= count) {
      return rows;
    }
    List<StyledText> first = new ArrayList<>(rows.subList(0, Math.max(0, count - 1)));
    first.add(StyledText.of(Style.FAINT, "…"));
    return first;
  }
}
