package promptcli;

import java.util.List;
import java.util.Map;
import promptcli.Capture.Cell;
import promptcli.Capture.Run;
import promptcli.Capture.Style;

/**
 * A picture of a terminal's screen, as SVG: text on a grid that can be selected and is read aloud,
 * without a script and without a font of its own.
 */
final class ScreenPicture {

  private static final int COLUMN = 8;
  private static final int LINE = 18;
  private static final int MARGIN = 16;
  private static final int FONT = 13;

  /** From the top of a line to where its letters stand. */
  private static final int BASE = 13;

  private static final String PAPER = "#1c2128";
  private static final String INK = "#e6edf3";

  /** The terminal's colours: each, black too, is readable on {@link #PAPER}. */
  static final Map<String, String> PALETTE =
      Map.ofEntries(
          Map.entry("", INK),
          Map.entry("black", "#909dab"),
          Map.entry("red", "#ff7b72"),
          Map.entry("green", "#56d364"),
          Map.entry("yellow", "#e3b341"),
          Map.entry("blue", "#79c0ff"),
          Map.entry("magenta", "#d2a8ff"),
          Map.entry("cyan", "#56d4dd"),
          Map.entry("white", "#cdd9e5"),
          Map.entry("bright-black", "#909dab"),
          Map.entry("bright-red", "#ffa198"),
          Map.entry("bright-green", "#7ee787"),
          Map.entry("bright-yellow", "#f2cc60"),
          Map.entry("bright-blue", "#a5d6ff"),
          Map.entry("bright-magenta", "#e2c5ff"),
          Map.entry("bright-cyan", "#b3f0ff"),
          Map.entry("bright-white", "#ffffff"));

  private final StringBuilder svg = new StringBuilder();

  private ScreenPicture() {}

  /**
   * Draws a screen.
   *
   * @param title what is seen, in a sentence
   * @param columns of the terminal
   */
  static String of(Capture capture, String title, int columns) {
    ScreenPicture picture = new ScreenPicture();
    picture.begin(escaped(title), columns, capture.lines().size());
    int top = MARGIN;
    for (List<Cell> line : capture.lines()) {
      picture.draw(Capture.runs(line), top);
      top += LINE;
    }
    return picture.svg.append("</svg>\n").toString();
  }

  private void begin(String title, int columns, int lines) {
    int width = columns * COLUMN + 2 * MARGIN;
    int height = lines * LINE + 2 * MARGIN;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-label="%s">
        <title>%s</title>
        <style>
        text { font: %dpx ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: %s; white-space: pre }
        .bold { font-weight: bold } .faint { fill-opacity: .65 } .italic { font-style: italic } .underlined { text-decoration: underline }
        </style>
        <rect width="100%%" height="100%%" rx="10" fill="%s"/>
        """
            .formatted(width, height, width, height, title, title, FONT, INK, PAPER));
  }

  private void draw(List<Run> runs, int top) {
    for (Run run : runs) {
      String background = background(run.style());
      if (!background.isEmpty()) {
        svg.append(
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                .formatted(x(run.column()), top, length(run), LINE, background));
      }
    }
    if (runs.stream().allMatch(run -> run.text().isBlank())) {
      return;
    }
    svg.append("<text y=\"%d\" xml:space=\"preserve\">".formatted(top + BASE));
    for (Run run : runs) {
      svg.append(
          "<tspan x=\"%d\" textLength=\"%d\"%s>%s</tspan>"
              .formatted(x(run.column()), length(run), look(run.style()), escaped(run.text())));
    }
    svg.append("</text>\n");
  }

  private static int x(int column) {
    return MARGIN + column * COLUMN;
  }

  private static int length(Run run) {
    return (run.end() - run.column()) * COLUMN;
  }

  /** Where the cursor stands too, paper and ink change places. */
  private static boolean isReversed(Style style) {
    return style.reversed() != style.cursor();
  }

  private static String background(Style style) {
    if (isReversed(style)) {
      return PALETTE.get(style.foreground());
    }
    return style.background().isEmpty() ? "" : PALETTE.get(style.background());
  }

  private static String look(Style style) {
    String ink = PALETTE.get(style.foreground());
    if (isReversed(style)) {
      ink = style.background().isEmpty() ? PAPER : PALETTE.get(style.background());
    }
    String classes =
        ((style.bold() ? "bold " : "")
                + (style.faint() ? "faint " : "")
                + (style.italic() ? "italic " : "")
                + (style.underlined() ? "underlined" : ""))
            .strip();
    return (classes.isEmpty() ? "" : " class=\"" + classes + "\"")
        + (ink.equals(INK) ? "" : " style=\"fill:" + ink + "\"");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
