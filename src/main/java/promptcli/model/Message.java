package promptcli.model;

/** One finished piece of a prompt, and who says it. */
public record Message(Role role, String content) {}
