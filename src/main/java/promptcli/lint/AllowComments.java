package promptcli.lint;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.model.SourceText;
import promptcli.text.Spelling;

/**
 * The advice that a file's comments switch off, for the whole file: {@code # lint: allow NAME}.
 * Only at the beginning of a line can it be no part of a prompt, since YAML indents every text.
 */
final class AllowComments {

  private static final Pattern COMMENT = Pattern.compile("(?m)^#[ \\t]*lint:(.*)$");
  private static final Pattern NAME = Pattern.compile("[^\\s,]+");

  private AllowComments() {}

  /** Reads the comments of a file, and gives advice on those that have no effect. */
  static Set<Rule> in(LintContext context) {
    SourceText source = context.template().source();
    Set<Rule> allowed = EnumSet.noneOf(Rule.class);
    Matcher comment = COMMENT.matcher(source.text());
    while (comment.find()) {
      Matcher word = NAME.matcher(source.text()).region(comment.start(1), comment.end(1));
      if (!word.find() || !word.group().equals("allow")) {
        context.note(
            Rule.UNKNOWN_NAME,
            source.placeAt(comment.start()),
            "a lint comment reads # lint: allow NAME");
        continue;
      }
      while (word.find()) {
        Optional<Rule> rule = Rule.of(word.group()).filter(found -> !found.isError());
        rule.ifPresent(allowed::add);
        if (rule.isEmpty()) {
          context.note(Rule.UNKNOWN_NAME, source.placeAt(word.start()), refusal(word.group()));
        }
      }
    }
    return allowed;
  }

  private static String refusal(String word) {
    return Rule.of(word).isPresent()
        ? "'" + word + "' is an error, which cannot be allowed; fix it"
        : "no advice is named '" + word + "'" + Spelling.hint(word, Rule.adviceWords());
  }
}
