package promptcli.export;

import java.util.function.BiFunction;
import java.util.function.Function;
import promptcli.model.Input;

/**
 * How a template is rendered by a command line.
 *
 * @param reference what the user calls the template
 * @param line the command without values, ready for a shell
 * @param usage what help pages call the option of an input, such as {@code --feature TEXT}
 * @param given the words that give an input a value, ready for a shell
 */
public record Invocation(
    String reference,
    String line,
    Function<Input, String> usage,
    BiFunction<Input, String, String> given) {}
