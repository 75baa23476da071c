package promptcli.render;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.model.Allowance;
import promptcli.text.Span;

/**
 * The prompt as it grows: it takes from an allowance, and is the one place that knows of
 * indentation. It indents the literal text of a partial, never a value.
 *
 * <p>Mustache.java's own {@code IndentWriter} also indents what a section repeats or an unindented
 * partial holds: seen with {@code {{#list}}} at the end of a partial's line.
 */
final class Output extends Writer {

  /** A single builder would need three times the prompt's length whenever it grows. */
  private static final int CHUNK = 1 << 18;

  /** Nobody looks at more values; a hostile template could show millions. */
  private static final int MAX_SHOWN = 10_000;

  /** What goes before each line: an outer partial's indentation, then an inner one's. */
  record Indent(Optional<Indent> outer, String own) {}

  private final List<String> chunks = new ArrayList<>();
  private final Allowance allowance;
  private final StringBuilder chunk;
  private final List<Span> shown;
  private Optional<Indent> indent = Optional.empty();
  private int length;

  /**
   * @param expected a guess at the length
   * @param shown is given where values stand
   */
  Output(int expected, Allowance allowance, List<Span> shown) {
    this.chunk = new StringBuilder(Math.min(expected, CHUNK));
    this.allowance = allowance;
    this.shown = shown;
  }

  void value(String text) {
    step(1);
    int start = length;
    append(text);
    if (start < length && shown.size() < MAX_SHOWN) {
      shown.add(new Span(start, length));
    }
  }

  void literal(String text, boolean atLineStart) {
    step(1);
    if (indent.isEmpty()) {
      append(text);
      return;
    }
    int from = 0;
    do {
      if (from > 0 || atLineStart) {
        append(indent.get());
      }
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed + 1;
      append(text, from, to);
      from = to;
    } while (from < text.length());
  }

  /**
   * Begins a partial.
   *
   * @param own its indentation; empty if it has none, its caller's included
   * @return what {@link #leave} needs to go back to
   */
  Optional<Indent> enter(Optional<String> own) {
    step(1);
    Optional<Indent> outer = indent;
    if (own.isEmpty()) {
      indent = Optional.empty();
    } else if (!own.get().isEmpty()) {
      indent = Optional.of(new Indent(outer, own.get()));
    }
    return outer;
  }

  void leave(Optional<Indent> outer) {
    indent = outer;
  }

  /** Counts what a rendering does, whether it yields text or not. */
  void step(int count) {
    allowance.takeSteps(count);
  }

  private void append(Indent indent) {
    if (indent.outer().isPresent()) {
      append(indent.outer().get());
    }
    append(indent.own());
  }

  private void append(String text) {
    append(text, 0, text.length());
  }

  private void append(String text, int from, int to) {
    int count = to - from;
    allowance.takeLength(count);
    length += count;
    if (count > CHUNK - chunk.length()) {
      chunks.add(chunk.toString());
      chunk.setLength(0);
    }
    if (count == text.length()) {
      chunk.append(text);
    } else {
      chunk.append(text, from, to);
    }
  }

  @Override
  public void write(char[] chars, int from, int length) {
    value(new String(chars, from, length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    if (chunks.isEmpty()) {
      return chunk.toString();
    }
    chunks.add(chunk.toString());
    return String.join("", chunks);
  }
}
