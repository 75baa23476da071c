package promptcli.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.yaml.YamlWriter;

/** Writes skills of templates. */
public final class SkillWriter {

  private final Agent agent;
  private final boolean manual;
  private final String version;

  /**
   * @param manual whether the skill waits for a person to name it; for Claude Code alone
   * @param version of this program
   */
  public SkillWriter(Agent agent, boolean manual, String version) {
    this.agent = agent;
    this.manual = manual;
    this.version = version;
  }

  /**
   * The skill that a template becomes.
   *
   * @throws UsageException if no skill may be called as the template is
   */
  public Skill write(Template template, Invocation invocation) {
    if (!Skill.isName(template.name())) {
      throw new UsageException(
          "no skill may be called " + Diagnostic.quote(template.name()),
          "Rename the file: 1 to 64 of a-z, 0-9 and -, which stands alone between two of them.");
    }
    List<String> notes = new ArrayList<>();
    String text =
        matter(template, invocation) + new SkillBody(template, agent, notes).text(invocation);
    if (Description.isCut(template)) {
      notes.add("its description is cut: a skill has " + Description.MAX + " characters at most");
    }
    return new Skill(template.name(), text, notes);
  }

  private String matter(Template template, Invocation invocation) {
    StringBuilder matter = new StringBuilder("---\n");
    matter.append("name: ").append(YamlWriter.inline(template.name())).append('\n');
    matter.append(ExportedSkill.entry("description", Description.of(template)));
    if (agent == Agent.CLAUDE) {
      matter.append(claudeKeys(template.inputs()));
    }
    String hash = hash(template.source().text());
    return matter
        .append(ExportedSkill.metadata(agent, version, hash, invocation.reference()))
        .append("---\n\n")
        .toString();
  }

  private String claudeKeys(List<Input> inputs) {
    StringBuilder keys = new StringBuilder();
    if (!inputs.isEmpty()) {
      String hint =
          inputs.stream()
              .map(it -> (isNeeded(it) ? "<%s>" : "[%s]").formatted(it.name()))
              .collect(Collectors.joining(" "));
      keys.append(YamlWriter.entry("arguments", names(inputs)));
      keys.append(YamlWriter.entry("argument-hint", hint));
    }
    return keys.append(manual ? "disable-model-invocation: true\n" : "").toString();
  }

  private static boolean isNeeded(Input input) {
    return input.required() && input.defaultValue().isEmpty();
  }

  private static List<String> names(List<Input> inputs) {
    return inputs.stream().map(Input::name).toList();
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e); // every Java has it
    }
  }
}
