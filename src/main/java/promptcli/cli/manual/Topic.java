package promptcli.cli.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import promptcli.text.StyledText;

/** What there is a page about beside the commands. */
public enum Topic {
  TEMPLATES(5, "the format of prompt templates"),
  ENVIRONMENT(7, "folders, variables, streams and exit codes of prompt");

  private final int section;
  private final String summary;

  Topic(int section, String summary) {
    this.section = section;
    this.summary = summary;
  }

  /** The topic that {@code prompt help} knows by that word. */
  public static Optional<Topic> find(String word) {
    for (Topic topic : values()) {
      if (topic.word().equals(word)) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }

  /** The words of all topics. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Topic topic : values()) {
      words.add(topic.word());
    }
    return words;
  }

  /** Its name after {@code prompt help}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is about, in a line. */
  public String summary() {
    return summary;
  }

  /** Its page in the manual, such as {@code prompt-templates}, without the section. */
  public String page() {
    return "prompt-" + word();
  }

  /** The section of the manual that its page belongs to. */
  public int section() {
    return section;
  }

  /** The page for a terminal that is so wide. */
  public StyledText text(int columns) {
    TerminalLayout layout = new TerminalLayout(columns);
    layout.heading(page() + "(" + section + "): " + summary);
    TopicReader.read(resource(word() + ".md"), layout);
    return layout.text();
  }

  /**
   * The manual page.
   *
   * @param edition the date and the version
   * @param seeAlso other pages, each with its section, such as {@code prompt-render(1)}
   */
  public String roff(List<String> edition, List<String> seeAlso) {
    ManualLayout layout = new ManualLayout(this, edition);
    TopicReader.read(resource(word() + ".md"), layout);
    return layout.text(seeAlso);
  }

  static String resource(String file) {
    try (InputStream in = Topic.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
