package promptcli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a Markdown table. Each cell holds any number of texts, which come back as they were: no
 * text ends its cell or its line, begins code or markup, or loses blanks at its ends.
 */
final class Cells {

  private static final String BETWEEN_TEXTS = "<br>";

  /** What has to be escaped to stand for itself. */
  private static final String MARKS = "\\|`<&";

  private Cells() {}

  /** The row, without a line break. */
  static String write(List<List<String>> cells) {
    return cells.stream()
        .map(texts -> texts.stream().map(Cells::written).collect(Collectors.joining(BETWEEN_TEXTS)))
        .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
        .collect(Collectors.joining("|", "|", "|"));
  }

  private static String written(String text) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = i == 0 || i == text.length() - 1;
      if (Character.isISOControl(c) || end && Character.isWhitespace(c)) {
        written.append("&#").append((int) c).append(';');
      } else {
        written.append(MARKS.indexOf(c) < 0 ? "" : "\\").append(c);
      }
    }
    return written.toString();
  }

  /** The texts of each cell, but for those that are empty; what is no row has no cells. */
  static List<List<String>> read(String row) {
    List<List<String>> cells = new ArrayList<>();
    if (!row.startsWith("|")) {
      return cells;
    }
    List<String> texts = new ArrayList<>();
    int start = 1;
    for (int i = 1; i < row.length(); i++) {
      boolean ends = row.charAt(i) == '|';
      if (ends || row.startsWith(BETWEEN_TEXTS, i)) {
        add(row.substring(start, i).strip(), texts);
        i += ends ? 0 : BETWEEN_TEXTS.length() - 1;
        start = i + 1;
      }
      if (ends) {
        cells.add(texts);
        texts = new ArrayList<>();
      }
      i += row.charAt(i) == '\\' ? 1 : 0;
    }
    return cells;
  }

  private static void add(String written, List<String> texts) {
    if (!written.isEmpty()) {
      texts.add(text(written));
    }
  }

  private static String text(String written) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      int end = written.startsWith("&#", i) ? written.indexOf(';', i) : -1;
      if (end > 0) {
        text.append(number(written.substring(i + 2, end)));
        i = end;
      } else {
        i += written.charAt(i) == '\\' && i + 1 < written.length() ? 1 : 0;
        text.append(written.charAt(i));
      }
    }
    return text.toString();
  }

  /** What is written by its number; what is none stands for nothing. */
  private static String number(String digits) {
    return digits.matches("[0-9]{1,4}") ? String.valueOf((char) Integer.parseInt(digits)) : "";
  }
}
