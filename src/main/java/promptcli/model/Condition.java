package promptcli.model;

/**
 * What a section asks of an input's value.
 *
 * @param input the name of the input
 * @param wanted whether the value has to be something, as after {@code #}, or nothing, as after
 *     {@code ^}
 */
public record Condition(String input, boolean wanted) {}
