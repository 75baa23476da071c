package promptcli.cli.command;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import promptcli.catalog.Catalog;
import promptcli.catalog.Library;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.host.Version;
import promptcli.cli.line.InputOptions;
import promptcli.cli.report.Errors;
import promptcli.export.Invocation;
import promptcli.export.Skill;
import promptcli.export.SkillWriter;
import promptcli.model.FileException;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.Printable;
import promptcli.text.ShellWord;

/** {@code prompt export}: templates as skills for agents. */
final class ExportCommand {

  private final ExportOptions options;
  private final Host host;
  private final Library library;
  private final SkillFolder folder;

  /** By their names, with what the user calls their templates; all are sound before one counts. */
  private final Map<Skill, String> skills = new LinkedHashMap<>();

  private ExportCommand(ExportOptions options, Host host) {
    this.options = options;
    this.host = host;
    this.library = LibraryOptions.library(options.prompts(), host);
    this.folder = new SkillFolder(options.target(), host);
  }

  static ExitCode run(ExportOptions options, Host host) {
    ExportCommand command = new ExportCommand(options, host);
    command.makeSkills();
    return options.check() ? command.check() : command.write();
  }

  private void makeSkills() {
    SkillWriter writer = new SkillWriter(options.agent(), options.manual(), Version.text());
    Map<String, String> references = new LinkedHashMap<>();
    for (String reference : options.templates()) {
      Template template = library.find(reference);
      Skill skill = writer.write(template, invocation(reference, template));
      String twin = references.putIfAbsent(skill.name(), reference);
      if (twin != null) {
        throw new UsageException(
            "%s and %s would both be the skill %s".formatted(twin, reference, skill.name()),
            "Leave one out.");
      }
      skills.put(skill, reference);
    }
  }

  private Invocation invocation(String reference, Template template) {
    InputOptions inputs = new InputOptions(template, RenderOptions.syntax());
    List<String> words = new ArrayList<>(List.of("prompt", "render", reference));
    options.prompts().forEach(it -> words.addAll(List.of(LibraryOptions.PROMPTS.name(), it)));
    words.add(RenderOptions.NO_INPUT.name());
    return new Invocation(
        reference,
        shellLine(words),
        input -> inputs.of(input).usage(),
        (input, text) -> given(inputs.of(input).arguments(List.of(text))));
  }

  /** An {@code @} after a blank is a file's name to Claude Code, wherever it stands. */
  private static String given(List<String> arguments) {
    boolean file = arguments.size() == 2 && arguments.get(1).startsWith("@");
    return file
        ? arguments.get(0) + "=" + shellLine(arguments.subList(1, 2))
        : shellLine(arguments);
  }

  private static String shellLine(List<String> words) {
    return words.stream().map(ShellWord::quoted).collect(Collectors.joining(" "));
  }

  /** Nothing is written before all of it may be. */
  private ExitCode write() {
    skills.keySet().forEach(skill -> folder.text(skill.name()));
    List<String> written = new ArrayList<>();
    Notes notes = new Notes(host);
    if (options.isForAnotherAgent()) {
      notes.note("Claude Code acts on marks in the texts of its folder: add --for claude");
    }
    for (Skill skill : skills.keySet()) {
      try {
        folder.write(skill);
      } catch (FileException e) {
        throw written.isEmpty() ? e : e.withFix("Written before it: " + String.join(", ", written));
      }
      written.add(folder.file(skill.name()));
      skill.notes().forEach(note -> notes.note(skill.name() + ": " + note));
    }
    written.forEach(
        file -> host.out().write((host.terminal().out() ? Printable.line(file) : file) + "\n"));
    return ExitCode.DONE;
  }

  private ExitCode check() {
    List<FileException> found = new ArrayList<>();
    skills.forEach((skill, reference) -> compare(skill, reference).ifPresent(found::add));
    for (SkillFolder.Own own : folder.own()) {
      String reference = own.skill().reference();
      if (isGone(reference)) {
        found.add(
            new FileException(
                folder.file(own.name()) + " is of " + reference + ", a template that is gone",
                "Remove it: " + folder.removal(own.name())));
      }
    }
    found.forEach(new Errors(host)::print);
    return found.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** A path is meant from where it was exported, which only the usual folder tells. */
  private boolean isGone(String reference) {
    if (Catalog.isPath(reference) && options.folder().isPresent()) {
      return false;
    }
    try {
      return !library.has(reference);
    } catch (InvalidPathException e) {
      return true; // somebody wrote it by hand
    }
  }

  private Optional<FileException> compare(Skill skill, String reference) {
    try {
      Optional<String> text = folder.text(skill.name());
      if (text.isPresent() && text.get().equals(skill.text())) {
        return Optional.empty();
      }
      String file = folder.file(skill.name());
      return Optional.of(
          new FileException(
              text.isEmpty() ? "there is no " + file : file + " is not what would be written now",
              "Write it: " + shellLine(options.lineFor(reference))));
    } catch (FileException e) {
      return Optional.of(e);
    }
  }
}
