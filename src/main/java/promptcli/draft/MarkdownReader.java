package promptcli.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.draft.Document.Known;
import promptcli.draft.Document.Part;
import promptcli.model.Passage;
import promptcli.model.Place;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.placeholder.Dialect;
import promptcli.yaml.YamlNode.Mapping;

/** Reads plain text and Markdown, with front matter where there is some. */
final class MarkdownReader {

  private static final String HINT = "argument-hint";

  /** What every file may say of itself. */
  static final List<String> TEXTS = List.of("title", "name", "description");

  private static final int MAX_DESCRIPTION = 200;
  private static final int MAX_TITLE = 80;

  /** What describes a prompt stands at its beginning. */
  private static final int MAX_BEGINNING = 800;

  /** What heads a part of a prompt and not the whole. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:purpose|overview|description|introduction|context|role|persona|(?:your )?tasks?(?: description)?|(?:user )?input"
              + "|environment|(?:system )?instructions?|goals?|objectives?|background|identity(?: and purpose)?|summary|(?:system )?prompt"
              + "|指示|目的|角色|背景|任务|命令書?|الهدف.*)");

  /** Of several arguments. */
  private static final Pattern ONE_HINT = Pattern.compile("[\\[<]([^\\[\\]<>]*)[]>]");

  private static final Pattern HEADING = Pattern.compile("\\A\\s*+#{1,3}[ \\t]++([^\\n]{1,300})");

  /** One that begins a line with a capital, or in a script that has none, and ends on that line. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?m)^(?!.*\\bhttps?:)[\\p{Lu}\\p{Lo}][^\\n{}\\[\\]<>$|`]{3,400}?(?:[.!?](?=\\s|$)|[。！？])");

  private MarkdownReader() {}

  static Document read(SourceText file, Dialect dialect) {
    FrontMatter matter = FrontMatter.of(file);
    Mapping keys = matter.keys();
    Passage body = matter.body();
    Map<String, Known> known = new HashMap<>();
    String hint = FrontMatter.written(keys, HINT).replaceFirst("^\\[([^\\[\\]]*)]$", "$1");
    if (!hint.isEmpty()) {
      Place at = keys.entry(HINT).orElseThrow().key().place();
      known.put("arguments", Known.at(at).withHint(hint));
      Matcher each = ONE_HINT.matcher(hint);
      for (int number = 1; each.find(); number++) {
        known.put("argument-" + number, Known.at(at).withHint(each.group(1)));
      }
    }
    return new Document(
        title(keys, body.text()),
        description(keys, body.text()),
        List.of(new Part(Role.USER, body, "")),
        false,
        known,
        List.of(),
        FrontMatter.others(keys, TEXTS, HINT),
        dialect);
  }

  static String title(Mapping keys, String body) {
    String title = FrontMatter.text(keys, "title");
    Matcher heading = HEADING.matcher(body);
    if (title.isEmpty() && heading.find()) {
      title = heading.group(1).replaceAll("[*`#]+", "").strip();
    }
    title = title.replaceFirst("^(?i:role|角色)\\s*[:：]\\s*", "");
    if (title.isEmpty()
        || PART.matcher(title).matches()
        || title.matches(".*[{}\\[\\]<>$].*")
        || title.length() > MAX_TITLE) {
      String name = FrontMatter.text(keys, "name");
      title = name.matches("[a-z0-9_.-]+") ? Names.title(name.replace('_', '-')) : name;
    }
    return title.length() > MAX_TITLE ? "" : title;
  }

  /** A whole sentence, or nothing. */
  static String description(Mapping keys, String body) {
    String description = FrontMatter.text(keys, "description");
    if (!description.isEmpty()) {
      return description;
    }
    Matcher sentence = SENTENCE.matcher(body.substring(0, Math.min(body.length(), MAX_BEGINNING)));
    if (!sentence.find()) {
      return "";
    }
    String found = sentence.group().replaceAll("\\s+", " ").replaceAll("[*_]{2}", "").strip();
    return found.length() <= MAX_DESCRIPTION ? found : "";
  }
}
