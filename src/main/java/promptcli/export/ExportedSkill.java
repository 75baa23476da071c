package promptcli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.model.Input;
import promptcli.model.Passage;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlReader;
import promptcli.yaml.YamlWriter;

/**
 * What a skill's file tells of the template that it was made of: so this program knows its own.
 *
 * @param reference what the user called the template
 * @param title of the prompt
 * @param description what the prompt is for
 * @param inputs as far as a table holds them
 * @param prompt the text as the template has it; empty where a command line makes it, or where
 *     marks in it are escaped for Claude Code
 */
public record ExportedSkill(
    String reference,
    String title,
    String description,
    List<Input> inputs,
    Optional<Passage> prompt) {

  private static final String DASHES = "---\n";
  private static final String GENERATOR = "generated-by";
  private static final String US = "prompt";
  private static final String AGENT = "prompt-agent";
  private static final String CLAUDE = "claude";
  private static final String VERSION = "prompt-version";
  private static final String SOURCE = "prompt-source";
  private static final String REFERENCE = "prompt-template";

  public ExportedSkill {
    inputs = List.copyOf(inputs);
  }

  /** The keys under {@code metadata}, by which {@link #of} knows the file again. */
  static String metadata(Agent agent, String version, String hash, String reference) {
    return "metadata:\n"
        + indented(GENERATOR, US)
        + (agent == Agent.CLAUDE ? indented(AGENT, CLAUDE) : "")
        + indented(VERSION, version)
        + indented(SOURCE, "sha256:" + hash)
        + indented(REFERENCE, reference);
  }

  private static String indented(String key, String text) {
    return "  " + entry(key, text);
  }

  /**
   * A line of front matter. Three dashes stand nowhere in it: the specification's own reader ends
   * the front matter at the first that it finds.
   */
  static String entry(String key, String text) {
    return YamlWriter.entry(key, text).replaceAll("(?<=-)-(?=-)", "\\\\x2d");
  }

  /** What the file of a skill says; nothing where this program did not write it. */
  public static Optional<ExportedSkill> of(SourceText written) {
    boolean checkedOut = written.text().startsWith("---\r\n"); // with other ends of lines
    SourceText file =
        checkedOut ? new SourceText(written.name(), written.text().replace("\r\n", "\n")) : written;
    String text = file.text();
    int end = text.startsWith(DASHES) ? text.indexOf("\n" + DASHES, DASHES.length()) : -1;
    if (end < 0) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    SourceText matter = new SourceText(file.name(), text.substring(DASHES.length(), end + 1));
    Optional<Mapping> keys = YamlReader.read(matter, problems);
    Optional<Mapping> metadata = keys.flatMap(it -> value(it, "metadata", Mapping.class));
    boolean ours =
        problems.isEmpty() && metadata.map(it -> word(it, GENERATOR).equals(US)).orElse(false);
    return ours
        ? Optional.of(read(file, end + 1 + DASHES.length(), keys.orElseThrow(), metadata.get()))
        : Optional.empty();
  }

  private static ExportedSkill read(SourceText file, int body, Mapping keys, Mapping metadata) {
    String text = file.text();
    int heading = text.indexOf("\n" + SkillBody.PROMPT, body);
    int prompt = heading < 0 ? text.length() : heading + 1 + SkillBody.PROMPT.length();
    List<Input> inputs = new ArrayList<>();
    String before = text.substring(body, heading < 0 ? text.length() : heading);
    before.lines().forEach(line -> InputTable.read(line).ifPresent(inputs::add));
    String title =
        before.lines().filter(line -> line.startsWith("# ")).findFirst().orElse("# ").substring(2);
    return new ExportedSkill(
        word(metadata, REFERENCE),
        title,
        Description.withoutWhen(word(keys, "description")),
        inputs,
        heading < 0 || word(metadata, AGENT).equals(CLAUDE)
            ? Optional.empty()
            : Optional.of(new Passage(text.substring(prompt), at -> file.placeAt(prompt + at))));
  }

  private static String word(Mapping keys, String name) {
    return value(keys, name, Scalar.class).map(Scalar::text).orElse("");
  }

  private static <T> Optional<T> value(Mapping keys, String name, Class<T> type) {
    return keys.entry(name).map(Entry::value).filter(type::isInstance).map(type::cast);
  }
}
