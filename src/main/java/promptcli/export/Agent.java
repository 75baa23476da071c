package promptcli.export;

/** Who reads a skill. */
public enum Agent {
  /** Whatever reads the standard: Codex, Gemini CLI, Copilot, Cursor and others. */
  ANY(".agents/skills"),
  /** Claude Code, which fills in arguments and acts on marks in the text. */
  CLAUDE(".claude/skills");

  private final String folder;

  Agent(String folder) {
    this.folder = folder;
  }

  /** Where it looks for the skills of a project, from the project's top. */
  public String folder() {
    return folder;
  }
}
