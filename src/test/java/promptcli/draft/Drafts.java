package promptcli.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.format.TemplateReader;
import promptcli.model.Input;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.Value;
import promptcli.placeholder.Placeholder;

/** Drafts of documents, and the documents again out of their drafts. */
final class Drafts {

  private static final Pattern MARK = Pattern.compile("\uE000[^\uE001]*\uE001");

  private Drafts() {}

  static Document document(String text) {
    return DocumentFormat.TEXT.read(new SourceText("t.md", text.replace("\r\n", "\n")));
  }

  static List<Candidate> candidates(Document document) {
    return Candidates.in(document, Optional.empty(), Optional.empty(), "format"::equals);
  }

  static Draft of(String text) {
    Document document = document(text);
    return Drafting.draft(document, "T", candidates(document));
  }

  /** The prompt of a document's template, with each placeholder for its value where it stands. */
  static String again(Document document) {
    List<Candidate> candidates = candidates(document);
    String file = Drafting.draft(document, "T", candidates).file();
    Template template =
        TemplateReader.read(
            new SourceText("t.yaml", file), "t", "project", name -> Optional.empty());
    Map<String, Value> values = new HashMap<>();
    for (Input input : template.inputs()) {
      values.put(input.name(), new Value.Text("\uE000" + input.name() + "\uE001"));
    }
    List<String> texts = new ArrayList<>();
    candidates.stream()
        .filter(Candidate::taken)
        .flatMap(candidate -> candidate.occurrences().stream())
        .map(Candidate.Occurrence::placeholder)
        .sorted(Comparator.comparing(Placeholder::start))
        .forEach(each -> texts.add(each.text()));
    Matcher mark = MARK.matcher(template.render(values).get(0).content());
    return mark.replaceAll(found -> Matcher.quoteReplacement(texts.remove(0)));
  }
}
