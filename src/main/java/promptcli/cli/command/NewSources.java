package promptcli.cli.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import promptcli.catalog.Catalog;
import promptcli.cli.host.Host;
import promptcli.draft.DocumentFormat;
import promptcli.draft.Names;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.model.PromptException;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.Printable;
import promptcli.values.ArgumentReader;

/** Finds what {@code --from} names: files, folders of them, templates. */
final class NewSources {

  /** The second file of a pattern of fabric. */
  private static final String USER = "user.md";

  /** More than these nobody means. */
  private static final int MANY = 5000;

  private static final Pattern ENDING =
      Pattern.compile(
          "(?i)\\.(?:prompt\\.(?:md|ya?ml)|prompty|prompt|mdc?|markdown|txt|ya?ml|toml)$");

  /** What lies beside prompts and is none. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY)(?:\\..*)?|readme\\.md");

  private static final Set<String> ASIDE = Set.of(".git", ".prompts", "node_modules", ".venv");

  /** What says no more than that it is a prompt. */
  private static final Set<String> NO_NAMES =
      Set.of("system", "skill", "prompt", "index", "skprompt");

  private static final Pattern TEMPLATE = Pattern.compile("(?m)^template[ \\t]*:");
  private static final Pattern MESSAGES = Pattern.compile("(?m)^messages[ \\t]*:");
  private static final Pattern OURS = Pattern.compile("(?m)^(?:title|inputs|tests)[ \\t]*:");

  private final Host host;
  private final Path target;
  private final Optional<DocumentFormat> format;
  private final ArgumentReader reader;
  private final List<NewSource> found = new ArrayList<>();
  private final List<PromptException> failures = new ArrayList<>();
  private int passedOver;

  /**
   * @param target the folder that the templates go to, which is not looked through
   */
  NewSources(Host host, Optional<DocumentFormat> format, Path target) {
    this.host = host;
    this.target = target;
    this.format = format;
    this.reader = LibraryOptions.argumentReader(host);
  }

  /** What all of the arguments name, each under a name that no other has. */
  List<NewSource> find(List<String> arguments) {
    for (String argument : arguments) {
      Path path = host.directory().resolve(argument);
      if (argument.equals("-")) {
        add(path, reader.file(argument, NewOptions.FROM.name()));
      } else if (Files.isDirectory(path)) {
        addFolder(path, argument);
      } else if (Files.exists(path)) {
        add(path, reader.file(argument, NewOptions.FROM.name()));
      } else {
        addTemplate(argument);
      }
    }
    return named();
  }

  /** Why files of the folders could not be read. */
  List<PromptException> failures() {
    return failures;
  }

  /** How many files of the folders are no prompts. */
  int passedOver() {
    return passedOver;
  }

  private void addTemplate(String reference) {
    if (reference.indexOf('/') >= 0 || reference.indexOf('.') >= 0) {
      reader.file(reference, NewOptions.FROM.name()); // says that there is no such file
    }
    Template template = templateNamed(reference);
    found.add(
        new NewSource(template.name(), template.source(), Optional.empty(), Optional.empty()));
  }

  private Template templateNamed(String reference) {
    try {
      return LibraryOptions.quietLibrary(List.of(), host).find(reference);
    } catch (UsageException e) {
      throw new UsageException(
          "there is no file " + reference + ", and " + e.getMessage(), "See all: prompt list");
    }
  }

  private void add(Path path, SourceText text) {
    if (Printable.isBlank(text.text())) {
      throw new UsageException(text.name() + " is empty", "");
    }
    found.add(source(path, text));
  }

  private NewSource source(Path path, SourceText text) {
    if (format.isEmpty() && isTemplate(text)) {
      return new NewSource(name(path), text, Optional.empty(), Optional.empty());
    }
    DocumentFormat read = format.orElseGet(() -> DocumentFormat.of(text));
    Optional<SourceText> user =
        read == DocumentFormat.FABRIC ? user(path, text.name()) : Optional.empty();
    return new NewSource(name(path), text, user, Optional.of(read));
  }

  /** What fabric has a user say, beside what it has the system say. */
  private static Optional<SourceText> user(Path system, String shown) {
    Path user = system.resolveSibling(USER);
    if (!Files.isRegularFile(user, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String name = Path.of(shown).resolveSibling(USER).toString();
    SourceText text = TextFile.read(user, name, Catalog.MAX_TEMPLATE);
    return Optional.of(text).filter(it -> !Printable.isBlank(it.text()));
  }

  private static boolean isTemplate(SourceText text) {
    String name = text.name();
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    boolean theirs = name.matches(".*\\.prompt\\.ya?ml");
    String keys = text.text();
    boolean messages = MESSAGES.matcher(keys).find() && OURS.matcher(keys).find();
    return yaml && !theirs && (messages || TEMPLATE.matcher(keys).find());
  }

  private static String name(Path path) {
    String file = String.valueOf(path.getFileName());
    String stem = Names.of(ENDING.matcher(file).replaceFirst(""));
    return NO_NAMES.contains(stem) || stem.isEmpty() ? folderName(path) : stem;
  }

  private static String folderName(Path path) {
    Path folder = path.toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? "" : Names.of(name.toString());
  }

  private void addFolder(Path folder, String shown) {
    List<Path> files = new ArrayList<>();
    try {
      // A link that a person names is meant; those below it are not followed.
      Path real = folder.toRealPath();
      Files.walkFileTree(real, new Walk(real, files, shown));
      Collections.sort(files);
      int before = found.size() + failures.size();
      for (Path file : files) {
        addFile(file, Path.of(shown).resolve(real.relativize(file)).toString());
      }
      if (found.size() + failures.size() == before) {
        throw new UsageException("there is no prompt in the folder " + shown, "");
      }
    } catch (IOException e) {
      throw new FileException("cannot read the folder " + shown);
    }
  }

  /** Collects files; hidden folders count, since other tools keep prompts in theirs. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Path> files;
    private final String shown;

    Walk(Path top, List<Path> files, String shown) {
      this.top = top;
      this.files = files;
      this.shown = shown;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean aside = !folder.equals(top) && ASIDE.contains(folder.getFileName().toString());
      return aside || folder.equals(target)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
        files.add(file);
      }
      if (files.size() > MANY) {
        throw new UsageException(
            shown + " has more than " + MANY + " files", "Name a folder further down.");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failures.add(new FileException("cannot read " + file));
      return FileVisitResult.CONTINUE;
    }
  }

  private void addFile(Path file, String shown) {
    String name = file.getFileName().toString();
    boolean fabric = format.isEmpty() || format.get() == DocumentFormat.FABRIC;
    Path system = file.resolveSibling("system.md");
    if (fabric && name.equals(USER) && Files.isRegularFile(system, LinkOption.NOFOLLOW_LINKS)) {
      return; // which is read with it
    }
    if (!ENDING.matcher(name).find() || ABOUT.matcher(name).matches()) {
      passedOver++;
      return;
    }
    try {
      SourceText text = TextFile.read(file, shown, Catalog.MAX_TEMPLATE);
      boolean data = name.matches(".*\\.(?:ya?ml|toml)") && !isTemplate(text) && isData(text);
      if (Printable.isBlank(text.text()) || data) {
        passedOver++;
      } else {
        found.add(source(file, text));
      }
    } catch (PromptException e) {
      failures.add(e);
    }
  }

  /** Whether a file in a language for data holds no prompt. */
  private static boolean isData(SourceText text) {
    DocumentFormat format = DocumentFormat.of(text);
    return format == DocumentFormat.TEXT
        || format == DocumentFormat.GEMINI && !text.text().matches("(?s)(?:.*\\n)?prompt\\s*=.*");
  }

  /** Of those with one name, all but the first get that of their folder too, or a number. */
  private List<NewSource> named() {
    Set<String> names = new HashSet<>();
    List<NewSource> named = new ArrayList<>();
    for (NewSource source : found) {
      String own = source.name().isEmpty() ? "prompt" : source.name();
      String name = own;
      Path path = host.directory().resolve(source.text().name());
      if (names.contains(name) && !folderName(path).isEmpty()) {
        name = Names.of(folderName(path) + "-" + own);
      }
      String free = name;
      for (int number = 2; !names.add(free); number++) {
        free = name + "-" + number;
      }
      named.add(source.named(free));
    }
    return named;
  }
}
