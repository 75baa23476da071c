package promptcli.cli.command;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import promptcli.cli.host.Host;
import promptcli.model.Body;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.Message;
import promptcli.model.Template;
import promptcli.stats.Stats;
import promptcli.values.Resolution;

/** Says how large a prompt is, and refuses one that is too large. */
final class SizeCheck {

  private final RenderOptions options;
  private final Host host;

  SizeCheck(RenderOptions options, Host host) {
    this.options = options;
    this.host = host;
  }

  /**
   * Prints what a prompt is made of, where that is wanted.
   *
   * @throws FileException if it has more tokens than are allowed
   */
  void check(List<Message> messages, Resolution resolution) {
    Stats stats = stats(messages, resolution);
    String table = host.terminal().err() ? stats.table(host.terminal().columns()) : stats.lines();
    Optional<Long> most = options.maxTokens();
    if (most.isPresent() && stats.total().tokens() > most.get()) {
      throw new FileException(
          String.format(
              Locale.ROOT,
              "the prompt has %,d tokens (an estimate), and at most %,d are allowed",
              stats.total().tokens(),
              most.get()),
          table.stripTrailing());
    }
    if (options.stats()) {
      host.err().write(table);
    }
  }

  /** The same in a line, before anything is refused. */
  String inALine(List<Message> messages, Resolution resolution) {
    Stats stats = stats(messages, resolution);
    boolean tooLarge = stats.total().tokens() > options.maxTokens().orElse(Long.MAX_VALUE);
    return tooLarge
        ? String.format(
            Locale.ROOT, "Over the limit of %,d: %s", options.maxTokens().get(), stats.summary())
        : stats.summary();
  }

  /** What a prompt and its values are in size: of those inputs that it shows. */
  private Stats stats(List<Message> messages, Resolution resolution) {
    Template template = resolution.template();
    Set<String> used = new HashSet<>();
    for (Template.Part part : template.parts()) {
      if (options.role().isEmpty() || options.role().get() == part.role()) {
        part.body().uses().stream().map(Body.Use::name).forEach(used::add);
      }
    }
    Set<String> hidden = resolution.notNeeded().keySet();
    List<Input> shown =
        template.inputs().stream()
            .filter(input -> used.contains(input.name()))
            .filter(input -> !hidden.contains(input.name()))
            .toList();
    return Stats.of(messages, shown, resolution.values());
  }
}
