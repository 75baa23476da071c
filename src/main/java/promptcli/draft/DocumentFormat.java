package promptcli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import promptcli.model.SourceText;
import promptcli.placeholder.Dialect;
import promptcli.placeholder.Style;

/** The kinds of files that prompts are kept in. */
public enum DocumentFormat {
  /** Plain text and Markdown. */
  TEXT(""),
  /** {@code .prompt.yml} of GitHub Models. */
  GITHUB("\\.prompt\\.ya?ml$"),
  /** {@code .prompty}. */
  PROMPTY("\\.prompty$"),
  /** {@code .prompt} of Firebase Genkit. */
  DOTPROMPT("\\.prompt$"),
  /** The {@code system.md} of a pattern of fabric. */
  FABRIC("(?:^|/)system\\.md$"),
  /** A template of llm, by Simon Willison. */
  LLM(""),
  /** A command or a skill of Claude Code. */
  CLAUDE("(?:^|/)(?:commands/.*\\.md|SKILL\\.md)$"),
  /** A command of Gemini CLI or of Qwen Code. */
  GEMINI("\\.toml$"),
  /** {@code .prompt.md} of Visual Studio Code. */
  VSCODE("\\.prompt\\.md$");

  /** What the names of such files look like; empty where the name does not tell. */
  private final String name;

  DocumentFormat(String name) {
    this.name = name;
  }

  /** The format as the command line writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the formats are written. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (DocumentFormat format : values()) {
      words.add(format.word());
    }
    return words;
  }

  /** What a file is, by its name and by what it says. */
  public static DocumentFormat of(SourceText file) {
    String name = file.name().replace('\\', '/');
    for (DocumentFormat format : values()) {
      if (!format.name.isEmpty() && Pattern.compile(format.name).matcher(name).find()) {
        return format;
      }
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return hasKey("messages", file.text())
          ? GITHUB
          : hasKey("prompt|system", file.text()) ? LLM : TEXT;
    }
    return hasKey("allowed-tools|argument-hint", FrontMatter.of(file).matter()) ? CLAUDE : TEXT;
  }

  private static boolean hasKey(String key, String yaml) {
    return Pattern.compile("(?m)^(?:" + key + ")[ \\t]*:").matcher(yaml).find();
  }

  /**
   * Reads a file of this format.
   *
   * @param file its line breaks are LF
   * @throws promptcli.model.PromptException if it is not one
   */
  public Document read(SourceText file) {
    return switch (this) {
      case TEXT -> MarkdownReader.read(file, Dialect.DOCUMENT);
      case GITHUB -> GitHubReader.read(file);
      case PROMPTY -> ChatReader.prompty(file);
      case DOTPROMPT -> ChatReader.dotprompt(file);
      case FABRIC -> FabricReader.read(file);
      case LLM -> LlmReader.read(file);
      case CLAUDE ->
          ExportedSkillReader.read(file)
              .orElseGet(
                  () ->
                      MarkdownReader.read(
                          file, Dialect.of(Style.ARGUMENTS, Style.POSITION, Style.LIVE)));
      case GEMINI -> TomlReader.read(file);
      case VSCODE -> MarkdownReader.read(file, Dialect.of(Style.INPUT_VARIABLE, Style.LIVE));
    };
  }
}
