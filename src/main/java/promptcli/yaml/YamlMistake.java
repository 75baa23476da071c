package promptcli.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.model.SourceText;

/** Says in a user's words what the parser has found, whose own words are about tokens. */
final class YamlMistake {

  static final String SECOND_DOCUMENT = "a file holds one document, and here a second begins";

  static final String TOO_DEEP =
      "values may be nested " + YamlReader.MAX_DEPTH + " deep, and this is deeper";

  private static final Pattern VARIABLE = Pattern.compile("\\s*(- )?[\\w-]+:[ \\t]+\\{\\{");

  private YamlMistake() {}

  static Diagnostic of(MarkedYamlEngineException e, SourceText source) {
    Mark mark = e.getProblemMark().or(e::getContextMark).orElseThrow();
    Place here = exactly(source, mark);
    Place begin = exactly(source, e.getContextMark().orElse(mark));
    Optional<Place> variable = variableOn(begin).or(() -> variableOn(here));
    if (variable.isPresent()) {
      return variable(variable.get());
    }
    String problem = e.getProblem().strip();
    return switch (String.valueOf(e.getContext())) {
      case TOO_DEEP -> Diagnostic.at(here, TOO_DEEP);
      case "while scanning a quoted scalar" ->
          Diagnostic.at(begin, "the quote that opens here is not closed");
      case "while scanning a double-quoted scalar" ->
          Diagnostic.at(
              here,
              "in double quotes, a backslash begins an escape, and this is none",
              "Write the backslash twice, or put the text in single quotes.");
      case "while scanning a simple key" ->
          Diagnostic.at(
              begin,
              "there is no ':' after this key",
              "Write KEY: VALUE; a line that belongs to the text above is indented as that is.");
      case "while parsing a block mapping" ->
          Diagnostic.at(
              here,
              "this belongs to no key",
              "Indent the keys of one level alike; put all of a value in quotes, or none of it.");
      case "while parsing a block collection" ->
          Diagnostic.at(
              here, "this belongs to no item of the list", "Indent the items alike, each with - .");
      case "while parsing a flow sequence" -> unclosed(here, "]", "[", begin);
      case "while parsing a flow mapping" -> unclosed(here, "}", "{", begin);
      case "while scanning for the next token" -> notABeginning(here, problem, source, mark);
      default -> other(here, problem);
    };
  }

  /** Whether a mapping begins here as a variable does. */
  static boolean isVariable(Place place) {
    return restOfLine(place).startsWith("{{");
  }

  /** The commonest slip of all: a text that begins with a variable, without quotes. */
  static Diagnostic variable(Place place) {
    return Diagnostic.at(
        place,
        "YAML takes {{ for the beginning of a mapping",
        "Put the whole text in quotes, or on lines of its own below KEY: |");
  }

  /** Where such a text begins on the line of a mistake, which may be what follows the braces. */
  private static Optional<Place> variableOn(Place mistake) {
    Matcher text = VARIABLE.matcher(mistake.source().line(mistake.line()));
    return text.lookingAt()
        ? Optional.of(new Place(mistake.source(), mistake.line(), text.end() - 1))
        : Optional.empty();
  }

  private static String restOfLine(Place place) {
    String line = place.source().line(place.line());
    return line.substring(line.offsetByCodePoints(0, place.column() - 1));
  }

  private static Diagnostic unclosed(Place here, String close, String open, Place begin) {
    boolean atEnd = here.equals(atOffset(here.source(), Integer.MAX_VALUE));
    return atEnd
        ? Diagnostic.at(begin, "the '%s' that opens here is not closed".formatted(open))
        : Diagnostic.at(
            here,
            "expected ',' or '%s' after the '%s' of line %d".formatted(close, open, begin.line()));
  }

  private static Diagnostic notABeginning(
      Place here, String problem, SourceText source, Mark mark) {
    if (problem.contains("TAB")) {
      return Diagnostic.at(here, "a tab is where only spaces may be");
    }
    String text = source.text();
    int c = text.codePointAt(text.offsetByCodePoints(0, mark.getIndex()));
    return Diagnostic.at(
        here, "a value cannot begin with '%s': put it in quotes".formatted(Character.toString(c)));
  }

  private static Diagnostic other(Place here, String problem) {
    if (problem.contains("values are not allowed") || problem.contains("keys are not allowed")) {
      return Diagnostic.at(
          here,
          "a key cannot stand here",
          "Put a value that holds ': ' in quotes, and indent the keys of one level alike.");
    }
    if (problem.contains("entries are not allowed")) {
      return Diagnostic.at(
          here, "an item of a list cannot stand here", "Begin it on a line of its own.");
    }
    if (problem.contains("'<document start>'")) {
      return Diagnostic.at(here, SECOND_DOCUMENT);
    }
    if (problem.contains("node content")) {
      return Diagnostic.at(here, "a value is missing here");
    }
    if (problem.contains("a comment or a line break")) {
      return Diagnostic.at(
          here, "the text of a block begins on the next line", "Leave nothing after | or >.");
    }
    if (problem.startsWith("unexpected character found")) {
      return Diagnostic.at(here, "a value that begins with * or & is no text: put it in quotes");
    }
    if (problem.contains("leading empty lines")) {
      return Diagnostic.at(here, "an empty line above is indented deeper than this text");
    }
    return Diagnostic.at(here, "not YAML: " + problem.replaceAll("\\s+", " "));
  }

  /** The parser takes a CR at the very end for a character of its line. */
  private static Place exactly(SourceText source, Mark mark) {
    return atOffset(source, source.text().offsetByCodePoints(0, mark.getIndex()));
  }

  /** What is missing at the end is missing after the last text: an empty line shows nothing. */
  private static Place atOffset(SourceText source, int offset) {
    return source.placeAt(Math.min(offset, source.text().stripTrailing().length()));
  }
}
