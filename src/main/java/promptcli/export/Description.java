package promptcli.export;

import promptcli.model.Template;
import promptcli.text.Printable;

/** The line by which an agent tells whether a skill is what it needs. */
final class Description {

  /** As the specification has it, in characters; here in UTF-16 units, of which there are more. */
  static final int MAX = 1024;

  private static final int MAX_TITLE = 200;
  private static final String WHEN = " Use it when the user asks for ";
  private static final String CUT = " …";

  private Description() {}

  /** What the prompt does, and when to use it. */
  static String of(Template template) {
    String title = cut(plain(template.title()), MAX_TITLE);
    String when = WHEN + "“" + title + "”, or for the prompt " + template.name() + ".";
    return cut(what(template), MAX - when.length()) + when;
  }

  /** What the prompt does, in a sentence on one line. */
  static String what(Template template) {
    String what = plain(template.description());
    String text = what.isEmpty() ? "A prompt: " + plain(template.title()) : what;
    return text.matches(".*[.!?。！？…]") ? text : text + ".";
  }

  /** Whether some of what the prompt is for does not fit. */
  static boolean isCut(Template template) {
    return of(template).contains(CUT + WHEN);
  }

  /** What the prompt does. */
  static String withoutWhen(String description) {
    int when = description.lastIndexOf(WHEN);
    return when < 0 ? description : description.substring(0, when);
  }

  /** At a word, or where there is none between two characters. */
  private static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = text.lastIndexOf(' ', max - CUT.length());
    end = end > 0 ? end : max - CUT.length();
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end) + CUT;
  }

  /** On one line, without angle brackets, which an upload to claude.ai is refused for. */
  private static String plain(String text) {
    return Printable.line(text.strip().replaceAll("\\s+", " ")).replace('<', '‹').replace('>', '›');
  }
}
