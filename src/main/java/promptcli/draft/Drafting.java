package promptcli.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import promptcli.draft.Candidate.Occurrence;
import promptcli.draft.Document.Example;
import promptcli.draft.Document.Known;
import promptcli.draft.Document.Part;
import promptcli.draft.Document.Remark;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.InvalidValueException;
import promptcli.model.Message;
import promptcli.placeholder.Placeholder;
import promptcli.text.Printable;

/** Makes the template of a document, once it is known what becomes an input. */
public final class Drafting {

  private record Taken(Occurrence occurrence, String name) {}

  private final Document document;
  private final List<Candidate> candidates;

  private Drafting(Document document, List<Candidate> candidates) {
    this.document = document;
    this.candidates = candidates;
  }

  /**
   * The template that a document becomes.
   *
   * @param title where the document has none
   * @throws promptcli.model.FileException if its text holds all delimiters that tags could have
   */
  public static Draft draft(Document document, String title, List<Candidate> candidates) {
    List<Candidate> taken = candidates.stream().filter(Candidate::taken).toList();
    boolean left = candidates.stream().anyMatch(Candidate::isLeftOnPurpose);
    return new Drafting(document, taken).draft(title, left);
  }

  private Draft draft(String title, boolean left) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Candidate each : candidates) {
      inputs.putIfAbsent(each.name(), input(each));
      names.put(each.first().name(), each.name());
    }
    List<Message> parts = new ArrayList<>();
    for (int i = 0; i < document.parts().size(); i++) {
      Part part = document.parts().get(i);
      if (!part.appended().isEmpty()) {
        String name = part.appended();
        inputs.putIfAbsent(name, appended(name));
      }
      parts.add(new Message(part.role(), body(part, i)));
    }
    List<Map<String, String>> examples =
        document.examples().stream().map(each -> example(each, names, inputs)).toList();
    String ownTitle = Names.onOneLine(document.title());
    return new Draft(
        ownTitle.isEmpty() ? title : ownTitle,
        Names.onOneLine(document.description()),
        inOrder(inputs.values()),
        parts,
        document.conversation(),
        examples,
        left);
  }

  /** The values that fit, by the names of inputs. */
  private static Map<String, String> example(
      Example example, Map<String, String> names, Map<String, Input> inputs) {
    Map<String, String> values = new LinkedHashMap<>();
    example
        .values()
        .forEach(
            (name, text) -> {
              Input input = inputs.get(names.getOrDefault(name, ""));
              if (input != null && fits(text.text(), input)) {
                values.put(input.name(), text.text());
              }
            });
    return values;
  }

  private static boolean fits(String text, Input input) {
    try {
      input.valueOf(List.of(text));
      return !Printable.isBlank(text);
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /**
   * What a document brings along for inputs that its text does not have, beside what it is known to
   * lose.
   */
  public static List<Remark> notCarried(Document document, List<Candidate> candidates) {
    Drafting drafting = new Drafting(document, candidates);
    Map<String, Input> inputs = new LinkedHashMap<>();
    candidates.stream()
        .filter(Candidate::taken)
        .forEach(each -> inputs.putIfAbsent(each.first().name(), drafting.input(each)));
    Set<String> appended = new HashSet<>();
    document.parts().forEach(part -> appended.add(part.appended()));
    List<Remark> remarks = new ArrayList<>(document.notCarried());
    document
        .known()
        .forEach(
            (name, known) -> {
              boolean argument = name.matches("arguments|argument-[0-9]+");
              if (!inputs.containsKey(name) && !appended.contains(name) && !argument) {
                remarks.add(new Remark(known.place(), name + ", which stands nowhere as a value"));
              }
            });
    for (Example example : document.examples()) {
      example
          .values()
          .forEach(
              (name, text) -> {
                Input input = inputs.get(name);
                if (input == null || !fits(text.text(), input)) {
                  remarks.add(new Remark(text.place(), name + ": " + text.text()));
                }
              });
    }
    remarks.sort(Comparator.comparing(Remark::place));
    return remarks;
  }

  /** Those that must be given come first: a person is asked for them in this order. */
  private static List<Input> inOrder(Collection<Input> inputs) {
    return Stream.of(true, false)
        .flatMap(required -> inputs.stream().filter(input -> isRequired(input) == required))
        .toList();
  }

  private static boolean isRequired(Input input) {
    return input.required() && input.defaultValue().isEmpty();
  }

  private Input input(Candidate candidate) {
    Placeholder first = candidate.first();
    Known known =
        document
            .known()
            .getOrDefault(first.name(), Known.at(candidate.occurrences().get(0).place()));
    String found = first.label().isEmpty() ? label(first) : first.label();
    String label = Names.onOneLine(known.label().filter(it -> !it.isEmpty()).orElse(found));
    String hint = Names.onOneLine(known.hint().isEmpty() ? first.hint() : known.hint());
    Input input =
        new Input(
            candidate.name(),
            label,
            "",
            hint.equalsIgnoreCase(label) ? "" : hint,
            candidate.type(),
            candidate.type() == InputType.CHOICE ? known.options() : List.of(),
            !known.optional(),
            Optional.empty());
    Optional<String> text = known.text().or(candidate::defaultText);
    return text.isPresent() && fits(text.get(), input)
        ? input.withDefault(Optional.of(input.valueOf(List.of(text.get()))))
        : input;
  }

  private static Input appended(String name) {
    return new Input(
        name, Names.title(name), "", "", InputType.MULTILINE, List.of(), true, Optional.empty());
  }

  private static String label(Placeholder placeholder) {
    String name = placeholder.name();
    return Input.isName(name) ? Names.title(Input.optionName(name)) : name;
  }

  private String body(Part part, int index) {
    List<Taken> taken = new ArrayList<>();
    for (Candidate candidate : candidates) {
      candidate.occurrences().stream()
          .filter(each -> each.part() == index)
          .forEach(each -> taken.add(new Taken(each, candidate.name())));
    }
    taken.sort(Comparator.comparing(each -> each.occurrence().placeholder().start()));
    String text = part.passage().text();
    List<String> literals = new ArrayList<>();
    int from = 0;
    for (Taken each : taken) {
      literals.add(literal(text.substring(from, each.occurrence().placeholder().start())));
      from = each.occurrence().placeholder().end();
    }
    literals.add(literal(text.substring(from)));
    Delimiters delimiters = Delimiters.between(literals);
    StringBuilder body = new StringBuilder(delimiters.declaration());
    for (int i = 0; i < taken.size(); i++) {
      body.append(literals.get(i)).append(delimiters.tag(taken.get(i).name()));
    }
    String last = literals.get(taken.size());
    body.append(part.appended().isEmpty() || !last.isBlank() ? last : "");
    if (!part.appended().isEmpty()) {
      body.append(last.isBlank() ? "" : "\n").append(delimiters.tag(part.appended())).append('\n');
    }
    return body.toString();
  }

  private String literal(String text) {
    return document.dialect().doubledDollars() ? text.replace("$$", "$") : text;
  }
}
