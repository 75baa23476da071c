package promptcli.lint;

import java.util.Optional;
import promptcli.format.Vocabulary;
import promptcli.model.Place;
import promptcli.model.Template;
import promptcli.yaml.YamlNode.Entry;

/** Looks at what a template says about itself. */
final class MetadataCheck {

  private static final int MAX_TITLE = 80;

  private MetadataCheck() {}

  /** Notes what could be better. */
  static void check(LintContext context) {
    Template template = context.template();
    Place start = context.start();
    Optional<Entry> title = context.entry(Vocabulary.TITLE);
    if (title.isEmpty()) {
      context.note(
          Rule.TITLE_MISSING, start, "there is no title; add title: and what the prompt is called");
    } else if (length(template.title()) > MAX_TITLE) {
      context.note(
          Rule.TITLE_LONG,
          title.get().value().place(),
          "the title has %d characters; shorten it to %d"
              .formatted(length(template.title()), MAX_TITLE));
    }
    if (template.description().isEmpty()) {
      context.note(
          Rule.DESCRIPTION_MISSING,
          start,
          "there is no description; add description: and what the prompt is for");
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
