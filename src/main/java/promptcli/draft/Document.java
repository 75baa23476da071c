package promptcli.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.model.InputType;
import promptcli.model.Passage;
import promptcli.model.Place;
import promptcli.model.Role;
import promptcli.placeholder.Dialect;
import promptcli.yaml.YamlNode.Scalar;

/**
 * A prompt as people or another tool keep it.
 *
 * @param title empty where it has none
 * @param description as {@code title}
 * @param parts what is said, in order; at least one
 * @param conversation whether it says who says what
 * @param known what it says of its inputs, by their names
 * @param examples values that it brings along
 * @param notCarried what a template has no place for
 * @param dialect how it writes placeholders
 */
public record Document(
    String title,
    String description,
    List<Part> parts,
    boolean conversation,
    Map<String, Known> known,
    List<Example> examples,
    List<Remark> notCarried,
    Dialect dialect) {

  /**
   * One text, and who says it.
   *
   * @param appended the input that follows the text where the tool puts it there by itself; empty
   *     for none
   */
  record Part(Role role, Passage passage, String appended) {}

  /**
   * What a document says of one of its inputs.
   *
   * @param hint empty where it says nothing
   * @param options of a choice
   * @param text the default
   * @param label of a document that says all of its inputs, so that nothing has to be guessed
   */
  record Known(
      Place place,
      String hint,
      InputType type,
      List<String> options,
      boolean optional,
      Optional<String> text,
      Optional<String> label) {

    Known(
        Place place,
        String hint,
        InputType type,
        List<String> options,
        boolean optional,
        Optional<String> text) {
      this(place, hint, type, options, optional, text, Optional.empty());
    }

    static Known at(Place place) {
      return new Known(place, "", InputType.TEXT, List.of(), false, Optional.empty());
    }

    Known withHint(String other) {
      return new Known(place, other, type, options, optional, text, label);
    }

    Known withText(String other) {
      return new Known(place, hint, type, options, optional, Optional.of(other), label);
    }
  }

  /** Values by the names of inputs. */
  record Example(Map<String, Scalar> values) {}

  /** Something in a document, and where it stands. */
  public record Remark(Place place, String text) {}

  public Document {
    parts = List.copyOf(parts);
    examples = List.copyOf(examples);
    notCarried = List.copyOf(notCarried);
  }
}
