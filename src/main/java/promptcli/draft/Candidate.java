package promptcli.draft;

import java.util.List;
import java.util.Optional;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Passage;
import promptcli.model.Place;
import promptcli.placeholder.Placeholder;
import promptcli.placeholder.Placeholder.Verdict;

/**
 * What may become an input: one placeholder, in all the places where it stands.
 *
 * @param occurrences at least one
 * @param name that the input will have
 * @param taken whether it becomes an input, or stays text
 */
public record Candidate(List<Occurrence> occurrences, String name, InputType type, boolean taken) {

  /**
   * A placeholder where it stands.
   *
   * @param part the number of the document's part, from 0
   */
  public record Occurrence(int part, Passage passage, Placeholder placeholder) {

    /** Where it begins. */
    public Place place() {
      return passage.places().apply(placeholder.start());
    }
  }

  public Candidate {
    occurrences = List.copyOf(occurrences);
  }

  /** The placeholder where it stands first. */
  public Placeholder first() {
    return occurrences.get(0).placeholder();
  }

  /** Whether it stays text although it looks like an input. */
  boolean isLeftOnPurpose() {
    return !taken && first().verdict() == Verdict.TAKEN;
  }

  /** The same, taken or left. */
  public Candidate with(boolean isTaken) {
    return new Candidate(occurrences, name, type, isTaken);
  }

  /** The same under another name. */
  public Candidate named(String other) {
    return new Candidate(occurrences, other, type, taken);
  }

  /** The same with another type. */
  public Candidate typed(InputType other) {
    return new Candidate(occurrences, name, other, taken);
  }

  /** The name as an option has it; no two inputs have the same. */
  public String optionName() {
    return Input.optionName(name);
  }

  /** The default that the document gives it, where it stands first with one. */
  Optional<String> defaultText() {
    return occurrences.stream()
        .flatMap(each -> each.placeholder().defaultText().stream())
        .findFirst();
  }
}
