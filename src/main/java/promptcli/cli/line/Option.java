package promptcli.cli.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option of a command.
 *
 * @param names a short one first, or an input's name as it is written, where there is one
 * @param type what it takes; empty where it takes nothing
 * @param repeatable whether it may be given any number of times
 * @param description what it does, or what it gives
 * @param input the name of the input whose value it gives; empty for an option of the tool
 * @param spellings what else may be written for it, and is shown nowhere: {@code --draft=true}
 */
public record Option(
    List<String> names,
    Optional<ArgumentType> type,
    boolean repeatable,
    String description,
    String input,
    List<String> spellings) {

  /** Every command has it; what it says is known before the line is read. */
  public static final Option COLOR =
      of(
          "--color",
          ArgumentType.oneOf("WHEN", List.of("auto", "always", "never")),
          "auto, always or never (default: auto)");

  /** Every command has it. */
  public static final Option HELP = flag("--help", "show this page").orShort("-h");

  public Option {
    names = List.copyOf(names);
    spellings = List.copyOf(spellings);
  }

  /** An option that takes nothing. */
  public static Option flag(String name, String description) {
    return new Option(List.of(name), Optional.empty(), false, description, "", List.of());
  }

  /** An option that takes a value, and is given once at most. */
  public static Option of(String name, ArgumentType type, String description) {
    return new Option(List.of(name), Optional.of(type), false, description, "", List.of());
  }

  /** An option that takes a value, and is given any number of times. */
  public static Option repeatable(String name, ArgumentType type, String description) {
    return new Option(List.of(name), Optional.of(type), true, description, "", List.of());
  }

  /** This option, which has a short name too. */
  public Option orShort(String name) {
    return new Option(List.of(name, name()), type, repeatable, description, input, spellings);
  }

  /** This option, which may also be written as the template has the input's name. */
  Option orWritten(String name) {
    return names.contains(name) ? this : orShort(name);
  }

  /** This option, which gives the input of that name. */
  Option giving(String name) {
    return new Option(names, type, repeatable, description, name, spellings);
  }

  /** This option, for which these may be written too. */
  Option spelt(List<String> others) {
    return new Option(names, type, repeatable, description, input, others);
  }

  /** The name that says most, such as {@code --output}. */
  public String name() {
    return names.get(names.size() - 1);
  }

  boolean takesValue() {
    return type.isPresent();
  }

  /**
   * Says that another option was taken for its value; empty where that is none of {@code names}.
   */
  String swallowing(String value, Collection<String> names) {
    boolean swallowed = value.startsWith("-") && names.contains(Syntax.nameOf(value));
    return swallowed && takesValue() ? name() + " took " + value + " for its value" : "";
  }

  /** What a help page calls its value; empty where it takes none. */
  String label() {
    return type.isPresent() ? type.get().label() : "";
  }

  /** As picocli has it. Descriptions stay here: picocli reads instructions in them. */
  OptionSpec spec() {
    List<String> all = new ArrayList<>(names);
    all.addAll(spellings);
    OptionSpec.Builder spec = OptionSpec.builder(all.toArray(new String[0]));
    if (type.isEmpty()) {
      return spec.type(boolean.class).arity("0").usageHelp(this == HELP).build();
    }
    return (repeatable
            ? spec.type(List.class).auxiliaryTypes(String.class)
            : spec.type(String.class))
        .arity("1")
        .build();
  }
}
