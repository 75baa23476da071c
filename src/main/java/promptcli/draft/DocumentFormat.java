package promptcli.draft;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import promptcli.model.SourceText;
import promptcli.placeholder.Dialect;
import promptcli.placeholder.Style;

/** The kinds of files that prompts are kept in. */
public enum DocumentFormat {
  /** Plain text and Markdown. */
  TEXT(text -> MarkdownReader.read(text, Dialect.DOCUMENT), "$."),
  /** {@code .prompt.yml} of GitHub Models. */
  GITHUB(GitHubReader::read, "\\.prompt\\.ya?ml$"),
  /** {@code .prompty}. */
  PROMPTY(ChatReader::prompty, "\\.prompty$"),
  /** {@code .prompt} of Firebase Genkit. */
  DOTPROMPT(ChatReader::dotprompt, "\\.prompt$"),
  /** The {@code system.md} of a pattern of fabric. */
  FABRIC(FabricReader::read, "(?:^|/)system\\.md$"),
  /** A template of llm, by Simon Willison. */
  LLM(LlmReader::read, "$."),
  /** A command or a skill of Claude Code. */
  CLAUDE(
      text -> MarkdownReader.read(text, Dialect.of(Style.ARGUMENTS, Style.POSITION, Style.LIVE)),
      "(?:^|/)(?:commands/.*\\.md|SKILL\\.md)$"),
  /** A command of Gemini CLI or of Qwen Code. */
  GEMINI(TomlReader::read, "\\.toml$"),
  /** {@code .prompt.md} of Visual Studio Code. */
  VSCODE(
      text -> MarkdownReader.read(text, Dialect.of(Style.INPUT_VARIABLE, Style.LIVE)),
      "\\.prompt\\.md$");

  private static final Pattern KEY_OF_CLAUDE =
      Pattern.compile("(?m)^(?:allowed-tools|argument-hint)[ \\t]*:");

  private static final Pattern KEY_OF_LLM = Pattern.compile("(?m)^(?:prompt|system)[ \\t]*:");
  private static final Pattern KEY_OF_GITHUB = Pattern.compile("(?m)^messages[ \\t]*:");

  private final Function<SourceText, Document> reader;
  private final Pattern name;

  DocumentFormat(Function<SourceText, Document> reader, String name) {
    this.reader = reader;
    this.name = Pattern.compile(name);
  }

  /** The format as the command line writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the formats are written. */
  public static List<String> words() {
    return Stream.of(values()).map(DocumentFormat::word).toList();
  }

  /** What a file is, by its name and by what it says. */
  public static DocumentFormat of(SourceText file) {
    String name = file.name().replace('\\', '/');
    for (DocumentFormat format : values()) {
      if (format.name.matcher(name).find()) {
        return format;
      }
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      boolean messages = KEY_OF_GITHUB.matcher(file.text()).find();
      return messages ? GITHUB : KEY_OF_LLM.matcher(file.text()).find() ? LLM : TEXT;
    }
    return KEY_OF_CLAUDE.matcher(FrontMatter.of(file).matter()).find() ? CLAUDE : TEXT;
  }

  /**
   * Reads a file of this format.
   *
   * @param file its line breaks are LF
   * @throws promptcli.model.PromptException if it is not one
   */
  public Document read(SourceText file) {
    return reader.apply(file);
  }
}
