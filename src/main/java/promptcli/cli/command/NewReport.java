package promptcli.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import promptcli.cli.host.Notes;
import promptcli.draft.Candidate;
import promptcli.draft.Candidate.Occurrence;
import promptcli.draft.Document.Remark;
import promptcli.draft.Draft;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.Place;
import promptcli.placeholder.Style;

/** Says what became of a document: its inputs, and what was left and could not be carried. */
final class NewReport {

  /** More names, or lines about one document, than these nobody reads. */
  private static final int MAX = 20;

  private final Notes notes;

  /** Whether a place has to name its file. */
  private final boolean several;

  private int made;
  private int inputs;
  private int left;
  private int notCarried;

  NewReport(Notes notes, boolean several) {
    this.notes = notes;
    this.several = several;
  }

  /** Says what became of one document. */
  void say(String from, Draft draft, List<Candidate> candidates, List<Remark> remarks) {
    List<Occurrence> stays =
        candidates.stream()
            .filter(candidate -> !candidate.taken())
            .flatMap(candidate -> candidate.occurrences().stream())
            .sorted((a, b) -> a.place().compareTo(b.place()))
            .toList();
    made++;
    inputs += draft.inputs().size();
    left += stays.size();
    notCarried += remarks.size();
    notes.say((several ? from + ": " : "") + summary(draft.inputs(), stays.size()));
    lines(stays.stream().map(this::left).toList(), "left as they are");
    lines(
        remarks.stream()
            .map(it -> "not carried: " + place(it.place()) + " " + Diagnostic.brief(it.text()))
            .toList(),
        "not carried");
    Set<String> unnamed = new LinkedHashSet<>();
    draft.inputs().stream()
        .map(Input::name)
        .filter(name -> name.matches("input-[0-9]+"))
        .forEach(unnamed::add);
    if (!unnamed.isEmpty()) {
      notes.say(
          String.join(", ", unnamed)
              + (unnamed.size() == 1 ? " has" : " have")
              + " no Latin letters for a name: rename in the file, under inputs and in the text");
    }
  }

  private void lines(List<String> lines, String kind) {
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MAX, lines.size())));
    if (lines.size() > MAX) {
      shown.add("and " + (lines.size() - MAX) + " more " + kind);
    }
    shown.forEach(notes::say);
  }

  private String left(Occurrence occurrence) {
    String live =
        occurrence.placeholder().style() == Style.LIVE
            ? " (another tool acts on it; here it is text)"
            : "";
    String text = occurrence.placeholder().text();
    return "left as it is: " + place(occurrence.place()) + " " + Diagnostic.brief(text) + live;
  }

  private String place(Place place) {
    String at = place.line() + ":" + place.column();
    return several ? place.source().name() + ":" + at : at;
  }

  /** Says what became of all, after the last. */
  void sayAll(int failed, int passedOver) {
    notes.say(
        "templates: %d, inputs: %d, left as they are: %d, not carried: %d, failed: %d"
                .formatted(made, inputs, left, notCarried, failed)
            + (passedOver > 0 ? ", files that are no prompts: " + passedOver : ""));
  }

  /** Counts a template that was copied. */
  void copied() {
    made++;
  }

  private static String summary(List<Input> inputs, int left) {
    int more = inputs.size() - MAX;
    String names =
        inputs.stream().limit(MAX).map(Input::name).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : "");
    return switch (inputs.size()) {
      case 0 -> left > 0 ? "No inputs" : "No inputs: nothing in it stands for a value";
      case 1 -> "1 input: " + names;
      default -> inputs.size() + " inputs: " + names;
    };
  }
}
