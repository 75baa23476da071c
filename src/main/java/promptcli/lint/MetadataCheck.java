package promptcli.lint;

import promptcli.model.Place;
import promptcli.model.Template;

/** Looks at what a template says about itself. */
final class MetadataCheck {

  private static final int MAX_TITLE = 80;

  private MetadataCheck() {}

  /** Notes what could be better. */
  static void check(LintContext sheet) {
    Template template = sheet.template();
    Place start = sheet.keys().place();
    if (LintContext.entry(sheet.keys(), "title").isEmpty()) {
      sheet.note(
          Rule.TITLE_MISSING, start, "there is no title; add title: and what the prompt is called");
    } else if (length(template.title()) > MAX_TITLE) {
      sheet.note(
          Rule.TITLE_LONG,
          LintContext.entry(sheet.keys(), "title").get().value().place(),
          "the title has %d characters; shorten it to %d"
              .formatted(length(template.title()), MAX_TITLE));
    }
    if (template.description().isEmpty()) {
      sheet.note(
          Rule.DESCRIPTION_MISSING,
          start,
          "there is no description; add description: and what the prompt is for");
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
