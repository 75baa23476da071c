package promptcli.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import promptcli.cli.host.Host;
import promptcli.cli.host.OutputFile;
import promptcli.export.ExportedSkill;
import promptcli.export.Skill;
import promptcli.file.Content;
import promptcli.file.NewFile;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.model.PromptException;
import promptcli.model.SourceText;
import promptcli.text.ShellWord;

/**
 * A folder of skills, of which only those of this program are touched.
 *
 * @param name as the user wrote it
 */
record SkillFolder(String name, Host host) {

  /** Longer than any skill that a template becomes. */
  private static final int MAX_FILE = 4 << 20;

  /** More skills than these nobody keeps in one folder. */
  private static final int MANY = 10_000;

  /** A skill of this program that lies in the folder. */
  record Own(String name, ExportedSkill skill) {}

  /** The file of a skill, as the user would write its path. */
  String file(String skill) {
    return Path.of(name, skill, Skill.FILE).toString();
  }

  private Path path(String skill) {
    return host.directory().resolve(file(skill));
  }

  /**
   * What a skill's file holds; empty where there is none.
   *
   * @throws FileException if this program did not write it, or it cannot be read
   */
  Optional<String> text(String skill) {
    Path file = path(skill);
    for (Path each : List.of(file.resolveSibling(""), file)) {
      if (Files.isSymbolicLink(each)) {
        throw new FileException(
            "cannot write " + file(skill) + ": " + each.getFileName() + " is a link",
            "Remove the link, or name another folder: -o DIR");
      }
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw new FileException("cannot write " + file(skill) + ": it is no regular file");
    }
    SourceText text = TextFile.read(file, file(skill), MAX_FILE);
    if (ExportedSkill.of(text).isEmpty()) {
      throw new FileException(
          file(skill) + " was not written by prompt export, and stays as it is",
          "Move it away, rename the template, or name another folder: -o DIR");
    }
    return Optional.of(text.text());
  }

  /** Writes the file of a skill, whole or not at all, and makes its folder where there is none. */
  void write(Skill skill) {
    String file = file(skill.name());
    new NewFile(path(skill.name()), file).makeFolder();
    new OutputFile(file, host).write(out -> Content.write(skill.text(), out));
  }

  /** The skills of this program, in the order of their names. */
  List<Own> own() {
    List<String> names = new ArrayList<>();
    try (Stream<Path> found = Files.list(host.directory().resolve(name))) {
      found.limit(MANY).forEach(each -> names.add(each.getFileName().toString()));
    } catch (IOException e) {
      return List.of(); // there is none yet
    }
    Collections.sort(names);
    List<Own> own = new ArrayList<>();
    for (String each : names) {
      if (Files.isRegularFile(path(each), LinkOption.NOFOLLOW_LINKS)) {
        of(each).ifPresent(skill -> own.add(new Own(each, skill)));
      }
    }
    return own;
  }

  /** What cannot be read is none of ours. */
  private Optional<ExportedSkill> of(String skill) {
    try {
      return ExportedSkill.of(TextFile.read(path(skill), file(skill), MAX_FILE));
    } catch (PromptException e) {
      return Optional.empty();
    }
  }

  /** The line that removes a skill. */
  String removal(String skill) {
    return "rm " + ShellWord.quoted(file(skill)); // beside it may be what others wrote
  }
}
