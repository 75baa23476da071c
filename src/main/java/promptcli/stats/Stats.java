package promptcli.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import promptcli.model.Input;
import promptcli.model.Message;
import promptcli.model.Value;
import promptcli.text.Printable;

/**
 * How large a prompt is, and what it is made of.
 *
 * @param total the size of all messages, written as text
 * @param shares those of the inputs that have a value, and the template's, largest first. Tokens
 *     are counted in each alone, and two may be one where they meet, so that their sum is not quite
 *     the total
 */
public record Stats(Size total, List<Share> shares) {

  /** What the template's own share is called, as no input can be. */
  public static final String TEMPLATE = "(template)";

  public Stats {
    shares = List.copyOf(shares);
  }

  /**
   * Counts a prompt and its values. The template's share is what the values leave of the prompt,
   * with what it repeats of them.
   *
   * @param messages the finished prompt
   * @param values by the names of inputs, of those that the prompt shows. A boolean has no size,
   *     and what is empty no share
   */
  public static Stats of(List<Message> messages, List<Input> inputs, Map<String, Value> values) {
    Size total = Size.of(Message.text(messages));
    Size rest = total;
    List<Share> shares = new ArrayList<>();
    for (Input input : inputs) {
      Value value = values.get(input.name());
      if (value == null || value instanceof Value.Bool || !value.isTrue()) {
        continue;
      }
      Share share = Share.of(input.name(), value);
      rest = rest.minus(share.size());
      shares.add(share);
    }
    shares.add(Share.of(TEMPLATE, rest));
    shares.sort(Share.LARGEST_FIRST);
    return new Stats(total, shares);
  }

  /**
   * A table for people, with a heading and the largest files of each input.
   *
   * @param columns of the terminal: in fewer of them characters and words are left out, and names
   *     lose their beginning. It takes some 35 at least
   */
  public String table(int columns) {
    return new Table(this).text(columns);
  }

  /** In a line: {@code 1,902 tokens (estimate): diff 64%, (template) 36%}. */
  public String summary() {
    return String.format(Locale.ROOT, "%,d tokens (estimate): ", total.tokens())
        + shares.stream()
            .map(share -> Printable.line(share.name()) + " " + percent(share.size()) + "%")
            .collect(Collectors.joining(", "));
  }

  /**
   * Lines for scripts: name, characters, words, tokens and percent of all tokens, with tabs between
   * them and without a heading. The first is of the whole prompt; a file's name is {@code
   * INPUT:PATH}, with what is not printable as an escape.
   */
  public String lines() {
    StringBuilder lines = new StringBuilder(line("prompt", total));
    for (Share share : shares) {
      lines.append(line(share.name(), share.size()));
      for (Share file : share.files()) {
        lines.append(line(share.name() + ":" + file.name(), file.size()));
      }
    }
    return lines.toString();
  }

  private String line(String name, Size size) {
    return Printable.line(name)
        + "\t"
        + size.characters()
        + "\t"
        + size.words()
        + "\t"
        + size.tokens()
        + "\t"
        + percent(size)
        + "\n";
  }

  /** Of all tokens, rounded. */
  long percent(Size size) {
    return Math.round(100.0 * size.tokens() / Math.max(1, total.tokens()));
  }
}
