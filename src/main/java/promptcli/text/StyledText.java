package promptcli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Text for people to read, in pieces of several styles: what it says is the same without them. It
 * may hold any character, and comes out as {@link Printable} lets it pass.
 */
public final class StyledText {

  private record Piece(Style style, String text) {}

  private final List<Piece> pieces = new ArrayList<>();

  /** An empty text. */
  public StyledText() {}

  /** A text of one style. */
  public static StyledText of(Style style, String text) {
    return new StyledText().add(style, text);
  }

  /** Adds a piece; returns this. */
  public StyledText add(Style style, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(style, text));
    }
    return this;
  }

  /** Adds a piece without a style; returns this. */
  public StyledText add(String text) {
    return add(Style.PLAIN, text);
  }

  /** Adds what another text holds; returns this. */
  public StyledText add(StyledText other) {
    pieces.addAll(other.pieces);
    return this;
  }

  /** What stands from one offset in its characters to another. */
  public StyledText part(int from, int to) {
    StyledText part = new StyledText();
    int start = 0;
    for (Piece piece : pieces) {
      int end = start + piece.text.length();
      if (start < to && from < end) {
        String text = piece.text.substring(Math.max(0, from - start), Math.min(end, to) - start);
        part.add(piece.style, text);
      }
      start = end;
    }
    return part;
  }

  /**
   * A line as {@link Wrapping} breaks it, with as many blanks before each line but the first. Not
   * broken where there is not even room for them.
   */
  public StyledText wrapped(int columns, int indent) {
    String line = toString();
    if (columns <= 2 * indent || line.length() <= columns / 2 || Columns.of(line) <= columns) {
      return this;
    }
    StyledText wrapped = new StyledText();
    for (Span span : Wrapping.spans(line, columns - indent)) {
      wrapped.add(wrapped.isEmpty() ? "" : "\n" + " ".repeat(indent));
      wrapped.add(part(span.start(), span.end()));
    }
    return wrapped;
  }

  /** The line, or its beginning and an ellipsis where it takes more columns. */
  public StyledText cut(int columns) {
    String line = toString();
    String cut = Columns.cut(line, columns);
    return cut.equals(line) ? this : part(0, cut.length() - 1).add("…");
  }

  /** The same text, each piece of which is written anew; a piece may become longer. */
  public StyledText map(UnaryOperator<String> change) {
    StyledText changed = new StyledText();
    pieces.forEach(piece -> changed.add(piece.style, change.apply(piece.text)));
    return changed;
  }

  /** Where the pieces of a style stand. */
  public List<Span> of(Style style) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (Piece piece : pieces) {
      int end = start + piece.text.length();
      if (piece.style == style) {
        spans.add(new Span(start, end));
      }
      start = end;
    }
    return spans;
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The characters alone, as they were added. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.text);
    }
    return text.toString();
  }

  /**
   * With the sequences that a terminal makes of the styles, none of which goes beyond a line.
   *
   * @param colour whether it may be told of colours, or only of what is bold, faint or underlined
   */
  public String forTerminal(boolean colour) {
    StringBuilder text = new StringBuilder();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      run.append(piece.text);
      if (i + 1 == pieces.size() || pieces.get(i + 1).style != piece.style) {
        append(text, piece.style, Printable.lines(run.toString()), colour);
        run.setLength(0);
      }
    }
    return text.toString();
  }

  /**
   * As a stream is given it.
   *
   * @param colour whether with all that a terminal can show, or as printable characters alone
   */
  public String forStream(boolean colour) {
    return colour ? forTerminal(true) : Printable.lines(toString());
  }

  private static void append(StringBuilder text, Style style, String lines, boolean colour) {
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      text.append(style.applied(lines.substring(start, end), colour)).append('\n');
      start = end + 1;
    }
    text.append(style.applied(lines.substring(start), colour));
  }
}
