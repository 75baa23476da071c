package promptcli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.text.Columns;

/**
 * What a terminal shows, cell by cell and with its attributes, as {@code tmux capture-pane -e}
 * tells it: each run of cells says how it looks, whatever was said and taken back on the way to it.
 *
 * @param lines from the top, without blanks that nobody sees at the end of a line, and without
 *     empty lines at the end
 */
record Capture(List<List<Cell>> lines) {

  private static final List<String> COLOURS =
      List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");

  private static final Pattern PART = Pattern.compile("\033\\[([0-9;]*)m|\\X", Pattern.DOTALL);

  Capture {
    lines = lines.stream().map(Capture::withoutUnseenEnd).toList();
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isEmpty()) {
      end--;
    }
    lines = lines.subList(0, end);
  }

  /**
   * How a character looks.
   *
   * @param foreground one of the 16 colours that every terminal has, as {@code red} or {@code
   *     bright-red}, or "" for the terminal's own
   * @param background as {@code foreground}
   * @param cursor whether the cursor stands on it
   */
  record Style(
      boolean bold,
      boolean faint,
      boolean italic,
      boolean underlined,
      boolean reversed,
      String foreground,
      String background,
      boolean cursor) {

    static final Style PLAIN = new Style(false, false, false, false, false, "", "", false);

    /** This style after one parameter of an SGR sequence. */
    Style with(int code) {
      if (code >= 30 && code < 38 || code >= 90 && code < 98) {
        return colours(colour(code, 30), background);
      }
      if (code >= 40 && code < 48 || code >= 100 && code < 108) {
        return colours(foreground, colour(code, 40));
      }
      return switch (code) {
        case 0 -> PLAIN;
        case 1 ->
            new Style(true, faint, italic, underlined, reversed, foreground, background, false);
        case 2 ->
            new Style(bold, true, italic, underlined, reversed, foreground, background, false);
        case 3 -> new Style(bold, faint, true, underlined, reversed, foreground, background, false);
        case 4 -> new Style(bold, faint, italic, true, reversed, foreground, background, false);
        case 7 -> new Style(bold, faint, italic, underlined, true, foreground, background, false);
        case 39 -> colours("", background);
        case 49 -> colours(foreground, "");
        default -> throw new AssertionError("not one of the 16 colours, or unknown: SGR " + code);
      };
    }

    Style withCursor() {
      return new Style(bold, faint, italic, underlined, reversed, foreground, background, true);
    }

    private Style colours(String foreground, String background) {
      return new Style(bold, faint, italic, underlined, reversed, foreground, background, false);
    }

    private static String colour(int code, int first) {
      return (code >= first + 60 ? "bright-" : "") + COLOURS.get((code - first) % 60);
    }

    /** Whether a blank in this style is one to the eye. */
    boolean leavesBlank() {
      return !underlined && !reversed && background.isEmpty() && !cursor;
    }

    boolean isColoured() {
      return !foreground.isEmpty() || !background.isEmpty();
    }

    /** The words for it, as {@code bold magenta}; none for {@link #PLAIN}. */
    @Override
    public String toString() {
      List<String> words = new ArrayList<>();
      words.add(bold ? "bold" : "");
      words.add(faint ? "faint" : "");
      words.add(italic ? "italic" : "");
      words.add(underlined ? "underlined" : "");
      words.add(reversed ? "reversed" : "");
      words.add(foreground);
      words.add(background.isEmpty() ? "" : "on-" + background);
      words.add(cursor ? "cursor" : "");
      words.removeIf(String::isEmpty);
      return String.join(" ", words);
    }
  }

  /** A character, with the marks on it, and how it looks. */
  record Cell(String text, Style style) {

    private static final Cell BLANK = new Cell(" ", Style.PLAIN);

    Cell {
      if (Character.isISOControl(text.codePointAt(0))) {
        throw new AssertionError("a control character on the screen: " + (int) text.charAt(0));
      }
    }

    boolean isUnseen() {
      return text.isBlank() && style.leavesBlank();
    }
  }

  /** Neighbours of one style. */
  record Run(int column, String text, Style style) {

    int end() {
      return column + Columns.of(text);
    }
  }

  /** Reads what tmux has written. */
  static Capture of(String text) {
    Style style = Style.PLAIN;
    List<List<Cell>> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      List<Cell> cells = new ArrayList<>();
      Matcher part = PART.matcher(line);
      while (part.find()) {
        if (part.group(1) == null) {
          cells.add(new Cell(part.group(), style));
        } else {
          for (String code : part.group(1).split(";")) {
            style = style.with(code.isEmpty() ? 0 : Integer.parseInt(code));
          }
        }
      }
      lines.add(cells);
    }
    return new Capture(lines);
  }

  /** The same with the cursor at a place, both counted from 0. */
  Capture withCursor(int column, int line) {
    List<List<Cell>> changed = new ArrayList<>(lines);
    changed.addAll(Collections.nCopies(Math.max(0, line + 1 - lines.size()), List.of()));
    List<Cell> cells = new ArrayList<>(changed.get(line));
    int index = 0;
    int before = 0;
    while (before < column) {
      if (index == cells.size()) {
        cells.add(Cell.BLANK);
      }
      before += Columns.of(cells.get(index++).text());
    }
    Cell under = index < cells.size() ? cells.remove(index) : Cell.BLANK;
    cells.add(index, new Cell(under.text(), under.style().withCursor()));
    changed.set(line, cells);
    return new Capture(changed);
  }

  boolean isColoured() {
    return lines.stream().flatMap(List::stream).anyMatch(cell -> cell.style().isColoured());
  }

  /** A line's cells, those of one style together. */
  static List<Run> runs(List<Cell> line) {
    List<Run> runs = new ArrayList<>();
    for (Cell cell : line) {
      Run last = runs.isEmpty() ? new Run(0, "", cell.style()) : runs.get(runs.size() - 1);
      if (!runs.isEmpty() && last.style().equals(cell.style())) {
        runs.set(runs.size() - 1, new Run(last.column(), last.text() + cell.text(), last.style()));
      } else {
        runs.add(new Run(last.end(), cell.text(), cell.style()));
      }
    }
    return runs;
  }

  /**
   * The lines, with what says how the text after it looks in ⟦brackets⟧, empty ones where it is
   * plain again. A blank under the cursor is written ␣.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<Cell> line : lines) {
      Style style = Style.PLAIN;
      for (Run run : runs(line)) {
        if (!run.style().equals(style)) {
          text.append('⟦').append(run.style()).append('⟧');
        }
        text.append(run.style().cursor() ? run.text().replace(' ', '␣') : run.text());
        style = run.style();
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static List<Cell> withoutUnseenEnd(List<Cell> line) {
    int end = line.size();
    while (end > 0 && line.get(end - 1).isUnseen()) {
      end--;
    }
    return List.copyOf(line.subList(0, end));
  }
}
