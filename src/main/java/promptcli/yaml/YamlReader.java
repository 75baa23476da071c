package promptcli.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;
import promptcli.model.Place;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Refused;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/**
 * Reads one YAML document, or JSON, which is YAML too, and refuses what makes YAML surprising:
 * aliases, anchors, tags, duplicate keys and a second document.
 *
 * <p>The events are those of snakeyaml-engine itself: Jackson's parser, which is built on it, hides
 * how a scalar is written, without which no place inside it can be told, and it takes three times
 * as long to start.
 */
public final class YamlReader {

  /** Deeper nesting than any template or values file has a use for. */
  static final int MAX_DEPTH = 20;

  private static final int SHORT = 8 << 10;

  /** To make settings takes a seventh of what it takes to read a short text with them. */
  private static final LoadSettings FOR_SHORT = settings(SHORT);

  private final SourceText source;
  private final Parser parser;
  private final Problems problems;

  /** How far the file has been counted, in UTF-16 units and in code points. */
  private int offset;

  private int codePoints;

  private YamlReader(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    String text = withoutTabIndents(source.text());
    LoadSettings settings = text.length() < SHORT ? FOR_SHORT : settings(text.length() + 1);
    this.parser = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /**
   * With one buffer for all: snakeyaml-engine 3.0.1 fails where a surrogate pair straddles two, and
   * copies what it holds at each, which takes quadratic time on a long line.
   */
  private static LoadSettings settings(int bufferSize) {
    return LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(bufferSize)
        .build();
  }

  /**
   * The mapping that the document is.
   *
   * @param problems gets all that is refused
   * @return empty where the text is no YAML or not a mapping; then there was a problem
   */
  public static Optional<Mapping> read(SourceText source, Problems problems) {
    if (Characters.refuse(source, Characters.ESCAPE, problems)) {
      return Optional.empty();
    }
    YamlReader reader = new YamlReader(source, problems);
    try {
      return reader.document();
    } catch (MarkedYamlEngineException e) {
      problems.add(YamlMistake.of(e, source));
    } catch (YamlEngineException | NumberFormatException e) {
      // The parser does not say where: after a quote that ends in the middle of a line, say, or
      // at an escape that is out of an integer's range.
      problems.add(
          source.placeAt(reader.offset),
          "what follows this is not YAML 1.2",
          "Put all of a value in quotes, or none of it, and check its escapes.");
    }
    return Optional.empty();
  }

  /**
   * JSON may be indented with tabs, some of which the parser refuses. Spaces in their stead change
   * no place, and between braces no value.
   */
  private static String withoutTabIndents(String text) {
    if (!text.stripLeading().startsWith("{")) {
      return text;
    }
    Matcher indent = Pattern.compile("(?md)^[ \\t]+").matcher(text);
    return indent.replaceAll(found -> " ".repeat(found.group().length()));
  }

  private Optional<Mapping> document() {
    parser.next(); // the stream's start
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      problems.add(source.placeAt(0), "the file is empty");
      return Optional.empty();
    }
    parser.next(); // the document's start
    YamlNode root = node(0);
    parser.next(); // the document's end
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      problems.add(place(parser.next()), YamlMistake.SECOND_DOCUMENT);
    }
    if (root instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    root.refuse("expected keys and values, a line KEY: VALUE for each", problems);
    return Optional.empty();
  }

  private YamlNode node(int depth) {
    Event event = parser.next();
    if (depth == MAX_DEPTH) {
      // Nothing further is read: the parser takes quadratic time on deep nesting.
      throw new ParserException(YamlMistake.TOO_DEEP, Optional.empty(), "", event.getStartMark());
    }
    Place place = place(event);
    if (event instanceof AliasEvent) {
      problems.add(place, "aliases (*name) are not allowed", "Write the value out.");
      return new Refused(place);
    }
    if (((NodeEvent) event).getAnchor().isPresent()) {
      problems.add(place, "anchors (&name) are not allowed", "Write the value out.");
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), place);
      return scalar(scalar, place);
    }
    refuseTag(((CollectionStartEvent) event).getTag(), place);
    return event instanceof MappingStartEvent ? mapping(place, depth) : sequence(place, depth);
  }

  private YamlNode mapping(Place place, int depth) {
    boolean isVariable = false;
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = node(depth + 1);
      YamlNode value = node(depth + 1);
      if (key instanceof Scalar name) {
        Entry earlier = entries.putIfAbsent(name.text(), new Entry(name, value));
        if (earlier != null) {
          String line = " is already on line " + earlier.key().place().line();
          problems.add(name.place(), "key " + Diagnostic.quote(name.text()) + line);
        }
      } else {
        isVariable |= YamlMistake.isVariable(place);
        if (!isVariable) {
          key.refuse("a key must be a single word or text", problems);
        }
      }
    }
    parser.next();
    if (isVariable) {
      problems.add(YamlMistake.variable(place));
      return new Refused(place);
    }
    return new Mapping(List.copyOf(entries.values()), place);
  }

  private Sequence sequence(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    parser.next();
    return new Sequence(List.copyOf(items), place);
  }

  private Scalar scalar(ScalarEvent event, Place place) {
    String text = event.getValue();
    ScalarStyle style = event.getScalarStyle();
    int start = offset(event);
    boolean isMarked = event.getAnchor().isPresent() || event.getTag().isPresent();
    // Where the text begins after an anchor or a tag is not looked for: they are refused.
    IntFunction<Place> places =
        isMarked ? at -> place : new ScalarPlaces(source, text, style, start);
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      refuseHalves(text, places);
    }
    return new Scalar(text, style == ScalarStyle.PLAIN, new Passage(text, places), place);
  }

  /** Refuses escapes of which each is half a character, without the other half. */
  private void refuseHalves(String text, IntFunction<Place> places) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        problems.add(places.apply(i), "this escape is half a character");
      }
    }
  }

  private void refuseTag(Optional<String> tag, Place place) {
    if (tag.isPresent()) {
      problems.add(place, "tags (" + tag.get() + ") are not allowed", "Leave it out.");
    }
  }

  private Place place(Event event) {
    Mark start = event.getStartMark().orElseThrow();
    return new Place(source, start.getLine() + 1, start.getColumn() + 1);
  }

  /** Counts on from the event before, as counting from the start each time would be quadratic. */
  private int offset(Event event) {
    int index = event.getStartMark().orElseThrow().getIndex();
    offset = source.text().offsetByCodePoints(offset, index - codePoints);
    codePoints = index;
    return offset;
  }
}
