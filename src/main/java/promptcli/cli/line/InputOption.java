package promptcli.cli.line;

import java.util.List;
import promptcli.model.Input;

/** How one input is given on the command line. */
public sealed interface InputOption permits ValueOption, SwitchOption, AssignedOption {

  /** The input that it gives. */
  Input input();

  /** The options that the command has for it. */
  List<Option> options();

  /** As a help page and an error name it: {@code --constraints TEXT}. */
  String usage();

  /** How it may be given, in an example. */
  String example();

  /** The arguments that give it these texts: the items of a list, or else one text. */
  List<String> arguments(List<String> texts);

  /**
   * What its own options give it, as written; nothing where they are not given.
   *
   * @throws promptcli.model.UsageException if they contradict each other
   */
  List<String> written(ParsedLine line);

  /** Whether an option gives it, where it stands on a line. */
  boolean isGivenBy(ParsedLine.Occurrence occurrence);
}
