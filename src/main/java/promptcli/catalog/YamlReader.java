package promptcli.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;
import promptcli.model.Place;
import promptcli.model.SourceText;

/**
 * Reads one YAML document, or JSON, which is YAML too, and refuses what makes YAML surprising:
 * aliases, anchors, tags, duplicate keys and a second document.
 *
 * <p>The events are those of snakeyaml-engine, the parser inside Jackson's YAML format: Jackson's
 * own parser hides how a scalar is written, without which no place inside it can be told, and it
 * takes three times as long to start.
 */
public final class YamlReader {

  /** Deeper nesting than any template or values file has a use for. */
  private static final int MAX_DEPTH = 20;

  /** Of characters that are not allowed, more are not told. */
  private static final int MANY = 100;

  private static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;

    TooDeepException(Place place) {
      this.place = place;
    }
  }

  private final SourceText source;
  private final Iterator<Event> events;
  private final Consumer<Diagnostic> problems;

  /** How far the file has been counted, in UTF-16 units and in code points. */
  private int offset;

  private int codePoints;

  private YamlReader(SourceText source, Consumer<Diagnostic> problems) {
    this.source = source;
    this.problems = problems;
    // One buffer for all: snakeyaml-engine 3.0.1 fails where a surrogate pair straddles two, and
    // copies what it holds at each, which takes quadratic time on a long line.
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(source.text().length() + 1)
            .build();
    this.events = new Parse(settings).parseString(withoutTabIndents(source.text())).iterator();
  }

  /**
   * The mapping that the document is.
   *
   * @param problems is told of all that is refused, in order of place
   * @return empty where the text is no YAML or not a mapping; then there was a problem
   */
  public static Optional<YamlNode.Mapping> read(SourceText source, Consumer<Diagnostic> problems) {
    if (refuseCharacters(source, problems)) {
      return Optional.empty();
    }
    YamlReader reader = new YamlReader(source, problems);
    try {
      return reader.document();
    } catch (TooDeepException e) {
      problems.accept(
          Diagnostic.at(
              e.place, "values may be nested " + MAX_DEPTH + " deep, and this is deeper"));
    } catch (MarkedYamlEngineException e) {
      problems.accept(YamlMistake.of(e, source));
    } catch (YamlVersionException e) {
      problems.accept(
          Diagnostic.at(
              source.placeAt(0),
              "this version of YAML is not known",
              "Write %YAML 1.2, or leave the line out."));
    } catch (NumberFormatException e) {
      // The parser lets those pass that are out of an integer's range, or cut off by the file's
      // end.
      Matcher escape = Pattern.compile("\\\\(U[89a-fA-F]|[xuU]\\z)").matcher(source.text());
      int offset = escape.find() ? escape.start() : source.text().length();
      problems.accept(Diagnostic.at(source.placeAt(offset), "this escape is no character"));
    } catch (YamlEngineException e) {
      // The parser does not say where: after a quote that ends in the midst of a line, for one.
      problems.accept(
          Diagnostic.at(
              source.placeAt(reader.offset),
              "what follows this is not YAML",
              "Put all of a value in quotes, or none of it."));
    }
    return Optional.empty();
  }

  /**
   * JSON may be indented with tabs, some of which the parser refuses. Spaces in their stead change
   * no place, and between braces no value.
   */
  private static String withoutTabIndents(String text) {
    return text.stripLeading().startsWith("{")
        ? Pattern.compile("(?md)^[ \\t]+")
            .matcher(text)
            .replaceAll(indent -> " ".repeat(indent.group().length()))
        : text;
  }

  /** Refuses what YAML does not allow as it is, and more that nobody would see go amiss. */
  private static boolean refuseCharacters(SourceText source, Consumer<Diagnostic> problems) {
    char[] text = source.text().toCharArray(); // String's methods take ten times as long at first
    int refused = 0;
    int c;
    for (int i = 0; i < text.length && refused < MANY; i += Character.charCount(c)) {
      c = Character.codePointAt(text, i);
      if (isInvisible(c) || !StreamReader.isPrintable(c)) {
        problems.accept(
            Diagnostic.at(
                source.placeAt(i),
                "the character U+%04X is not allowed here".formatted(c),
                "Remove it, or write it in double quotes as \\u%04X.".formatted(c)));
        refused++;
      }
    }
    return refused > 0;
  }

  /** Whether it is a byte order mark, or U+0085: the parser takes some of those for line breaks. */
  private static boolean isInvisible(int c) {
    return c == SourceText.BYTE_ORDER_MARK || c == 0x85;
  }

  private Optional<YamlNode.Mapping> document() {
    events.next(); // the stream's start
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      problems.accept(Diagnostic.at(source.placeAt(0), "the file is empty"));
      return Optional.empty();
    }
    YamlNode root = node(events.next(), 0);
    events.next(); // the document's end
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      problems.accept(at(after, YamlMistake.SECOND_DOCUMENT));
    }
    if (root instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.accept(Diagnostic.at(root.place(), "expected keys and values, such as title: …"));
    return Optional.empty();
  }

  private YamlNode node(Event event, int depth) {
    if (depth == MAX_DEPTH) {
      // Nothing further is read: the parser takes quadratic time on deep nesting.
      throw new TooDeepException(place(event));
    }
    refuseReferences(event);
    return switch (event.getEventId()) {
      case SequenceStart -> sequence(event, depth);
      case MappingStart -> mapping(event, depth);
      case Scalar -> scalar((ScalarEvent) event);
      default -> new YamlNode.Alias(place(event));
    };
  }

  private void refuseReferences(Event event) {
    if (event instanceof AliasEvent) {
      problems.accept(at(event, "aliases (*name) are not allowed", "Write the value out."));
    } else if (((NodeEvent) event).getAnchor().isPresent()) {
      problems.accept(at(event, "anchors (&name) are not allowed", "Write the value out."));
    }
    Optional<String> tag = Optional.empty();
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent start) {
      tag = start.getTag();
    }
    if (tag.isPresent()) {
      problems.accept(at(event, "tags (" + tag.get() + ") are not allowed", "Leave it out."));
    }
  }

  private YamlNode sequence(Event start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new YamlNode.Sequence(List.copyOf(items), place(start));
  }

  private YamlNode mapping(Event start, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      YamlNode key = node(event, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (key instanceof YamlNode.Alias) {
        continue;
      }
      if (!(key instanceof YamlNode.Scalar name)) {
        problems.accept(Diagnostic.at(key.place(), "a key must be a single word or text"));
        continue;
      }
      Place earlier = seen.putIfAbsent(name.text(), name.place());
      if (earlier == null) {
        entries.add(new YamlNode.Entry(name, value));
      } else {
        problems.accept(
            Diagnostic.at(
                name.place(),
                "key "
                    + Diagnostic.quote(name.text())
                    + " stands on line "
                    + earlier.line()
                    + " already"));
      }
    }
    return new YamlNode.Mapping(List.copyOf(entries), place(start));
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    Place place = place(event);
    String text = event.getValue();
    ScalarPlaces places =
        new ScalarPlaces(source, text, event.getScalarStyle(), offset(start(event)));
    if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
      refuseHalves(text, places);
    }
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    return new YamlNode.Scalar(text, plain, new Passage(text, places), place);
  }

  /** An escape may stand for half of a surrogate pair. */
  private void refuseHalves(String text, ScalarPlaces places) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        problems.accept(Diagnostic.at(places.apply(i), "this escape is half a character"));
      }
    }
  }

  /** Counts on from the mark before, as counting from the start each time would be quadratic. */
  private int offset(Mark mark) {
    offset = source.text().offsetByCodePoints(offset, mark.getIndex() - codePoints);
    codePoints = mark.getIndex();
    return offset;
  }

  private Diagnostic at(Event event, String message) {
    return Diagnostic.at(place(event), message);
  }

  private Diagnostic at(Event event, String message, String fix) {
    return Diagnostic.at(place(event), message, fix);
  }

  private Place place(Event event) {
    return YamlMistake.place(source, start(event));
  }

  private static Mark start(Event event) {
    return event.getStartMark().orElseThrow();
  }
}
