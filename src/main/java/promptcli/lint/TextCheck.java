package promptcli.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import promptcli.format.Vocabulary;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.Fence;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Place;
import promptcli.model.Template;
import promptcli.placeholder.Dialect;
import promptcli.placeholder.Placeholder;
import promptcli.placeholder.Placeholder.Verdict;
import promptcli.placeholder.PlaceholderFinder;
import promptcli.placeholder.Style;
import promptcli.yaml.YamlNode.Scalar;

/** Looks at the texts of a template, and at the variables in them. */
final class TextCheck {

  private static final Pattern SINGLE_BRACES =
      Pattern.compile("(?<!\\{)\\{[ \\t]*(" + Vocabulary.INPUT_NAME + ")[ \\t]*}(?!})");

  private TextCheck() {}

  /** Notes what is wrong, and what could be better. */
  static void check(LintContext context) {
    Template template = context.template();
    template.parts().stream()
        .flatMap(part -> part.body().uses().stream())
        .forEach(use -> template.input(use.name()).ifPresent(input -> check(use, input, context)));
    for (Scalar text : context.texts()) {
      checkBraces(text, context);
      checkPlaceholders(text, context);
      checkLineEnds(text, context);
    }
  }

  private static void check(Body.Use use, Input input, LintContext context) {
    String name = use.name();
    boolean inPartial = !use.place().source().equals(context.template().source());
    boolean constant = !input.mayBeEmpty() && !inPartial;
    boolean list = input.type() == InputType.LIST;
    if (use.type() == Body.TagType.VALUE && isInBackticks(input) && !isAlone(use)) {
      context.note(
          Rule.FENCE_IN_LINE,
          use.place(),
          "'%1$s' stands in a fence, which is none within a line; put {{%1$s}} on a line of its own"
              .formatted(name));
    }
    if (use.type() == Body.TagType.VALUE && list) {
      context.note(
          Rule.LIST_AS_TEXT,
          use.place(),
          "'%1$s' is a list, which {{%1$s}} cannot show; write {{#%1$s}}{{.}}{{/%1$s}}"
              .formatted(name));
    } else if (use.type() == Body.TagType.INVERTED && constant) {
      context.note(
          Rule.CONSTANT_SECTION,
          use.place(),
          "'%s' always has a value, so this never appears; remove it, or write required: false"
              .formatted(name));
    } else if (use.type() == Body.TagType.SECTION && constant && !input.type().takesSeveral()) {
      context.note(
          Rule.CONSTANT_SECTION,
          use.place(),
          "'%s' always has a value, so this always appears; remove the tags, or write required:"
                  .formatted(name)
              + " false");
    }
  }

  private static boolean isInBackticks(Input input) {
    return input.fence() == Fence.BACKTICKS
        || input.type() == InputType.FILES && input.fence() == Fence.NONE;
  }

  /** Whether nothing is on a tag's line beside it. */
  private static boolean isAlone(Body.Use use) {
    String text = use.passage().text();
    int start = text.lastIndexOf('\n', use.at()) + 1;
    int feed = text.indexOf('\n', use.at());
    String line = text.substring(start, feed < 0 ? text.length() : feed).strip();
    return line.matches("\\S{2,20}\\s*[{&]?\\s*" + use.name() + "\\s*}?\\s*\\S{2,20}");
  }

  private static void checkBraces(Scalar text, LintContext context) {
    Matcher braces = SINGLE_BRACES.matcher(text.text());
    while (braces.find()) {
      String name = braces.group(1);
      if (context.template().input(name).isPresent()) {
        context.note(
            Rule.SINGLE_BRACES,
            text.passage().places().apply(braces.start()),
            "this is no variable and is printed as it is; write {{" + name + "}}");
      }
    }
  }

  private static void checkPlaceholders(Scalar text, LintContext context) {
    boolean otherTags = text.text().startsWith("{{=");
    String written = otherTags ? text.text() : withoutTags(text.text());
    for (Placeholder each : PlaceholderFinder.find(written, Dialect.DOCUMENT)) {
      boolean single =
          each.style() == Style.BRACES && context.template().input(each.name()).isPresent();
      if (each.verdict() == Verdict.TAKEN && !single) {
        context.note(
            Rule.PLACEHOLDER_LEFT,
            text.passage().places().apply(each.start()),
            "%s looks like a placeholder and is printed as it is; declare an input for it"
                .formatted(Diagnostic.brief(each.text())));
      }
    }
  }

  /** As long a text, with blanks for its tags. */
  private static String withoutTags(String text) {
    StringBuilder without = new StringBuilder(text);
    for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", open)) {
      int close = text.indexOf("}}", open);
      int end = close < 0 ? text.length() : close + 2;
      for (int i = open; i < end; i++) {
        without.setCharAt(i, ' ');
      }
      open = end;
    }
    return without.toString();
  }

  private static void checkLineEnds(Scalar text, LintContext context) {
    List<String> lines = text.text().lines().toList();
    List<Integer> found =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).stripTrailing().length() < lines.get(i).length())
            .boxed()
            .toList();
    if (!found.isEmpty()) {
      int first = found.get(0);
      String others =
          switch (found.size()) {
            case 1 -> "";
            case 2 -> ", and so does another";
            default -> ", and so do " + (found.size() - 1) + " others";
          };
      context.note(
          Rule.TRAILING_SPACE,
          place(text, first + 1, lines.get(first)).orElse(text.place()),
          "this line of the prompt ends in white space" + others + "; remove it");
    }
  }

  /**
   * Where a line's trailing white space begins, if the text is a block, whose lines stand below.
   */
  private static Optional<Place> place(Scalar text, int number, String line) {
    Place start = text.place();
    int inFile = start.line() + number;
    String written = start.source().line(inFile);
    if (text.plain() || !written.endsWith(line)) {
      return Optional.empty();
    }
    int end = written.length() - line.length() + line.stripTrailing().length();
    return Optional.of(new Place(start.source(), inFile, written.codePointCount(0, end) + 1));
  }
}
