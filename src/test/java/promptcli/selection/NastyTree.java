package promptcli.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A folder of files with awkward names, and with rules that are awkward to follow. */
final class NastyTree {

  private static final List<String> NAMES =
      List.of(
          "a",
          "b",
          "ab",
          "abc",
          "foo",
          "foo.txt",
          "bar.c",
          "a.b.c",
          "build",
          "docs",
          "A",
          "a b",
          "trailing ",
          "two  ",
          "#hash",
          "!bang",
          "[a]",
          "x[1].c",
          "*",
          "q?",
          "back\\slash",
          "é",
          "ü.txt",
          "漢.c",
          "-",
          "a-b",
          "]",
          "^",
          "tab\t",
          ".hidden",
          "foo]",
          "1",
          "a\\b",
          "{a,b}");

  private static final List<String> PIECES =
      List.of(
          "*",
          "*",
          "*",
          "**",
          "**",
          "***",
          "?",
          "??",
          "[ab]",
          "[!a]",
          "[^a-c]",
          "[a-",
          "[]a]",
          "[!]]",
          "[[:alpha:]]",
          "[[:digit:][:upper:]]",
          "[[:none:]]",
          "[[:]",
          "[a-c-e]",
          "[\\]]",
          "[é]",
          "[b-a]",
          "[",
          "]",
          "[*]",
          "[-a]",
          "[a-]",
          "[[a]",
          "[\\a-c]",
          "a",
          "b",
          "foo",
          ".txt",
          ".c",
          "é",
          "\\#",
          "\\!",
          "\\ ",
          "\\a",
          "\\*",
          "\\[",
          "\\\\",
          "\\/",
          "#",
          "!",
          " ",
          "\\",
          "{a,b}",
          "[/]",
          "[a/]");

  private static final List<String> ENDS =
      List.of("", "", "", "", " ", "  ", "\\ ", "\\  ", "\t", "\r", " \r", "\\");

  private final Random random;
  private final Path top;
  private final List<Path> folders = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  NastyTree(long seed, Path top) {
    this.random = new Random(seed);
    this.top = top;
  }

  /** Makes it. */
  void make() throws IOException {
    fill(top, 0);
    for (Path folder : folders) {
      if (folder.equals(top) || random.nextInt(3) == 0) {
        Files.writeString(folder.resolve(".gitignore"), rules());
      }
    }
  }

  /** All folders, as from the top, each but this with a slash at its end. */
  List<String> folders() {
    return folders.stream().map(folder -> folder.equals(top) ? "" : inTop(folder) + "/").toList();
  }

  /** Some of the files, as from the top. */
  List<String> someFiles() {
    return files.stream().filter(file -> random.nextInt(8) == 0).map(this::inTop).toList();
  }

  private String inTop(Path path) {
    return top.relativize(path).toString();
  }

  /** What a {@code .gitignore} says. */
  String rules() {
    StringBuilder rules = new StringBuilder(random.nextInt(10) == 0 ? "\ufeff" : "");
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      rules.append(rule()).append(i + 1 < count || random.nextBoolean() ? "\n" : "");
    }
    return rules.toString();
  }

  private String rule() {
    StringBuilder rule = new StringBuilder();
    if (random.nextInt(12) == 0) {
      return random.nextBoolean() ? "" : "#" + any(NAMES);
    }
    rule.append(random.nextInt(3) == 0 ? "!" : "").append(random.nextInt(4) == 0 ? "/" : "");
    int parts = 1 + random.nextInt(random.nextInt(3) == 0 ? 4 : 2);
    for (int i = 0; i < parts; i++) {
      rule.append(i > 0 ? "/" : "").append(part());
    }
    return rule.append(random.nextInt(5) == 0 ? "/" : "").append(any(ENDS)).toString();
  }

  private String part() {
    switch (random.nextInt(5)) {
      case 0:
        return any(NAMES);
      case 1:
        return random.nextBoolean() ? "**" : "*";
      default:
        StringBuilder part = new StringBuilder();
        int pieces = 1 + random.nextInt(3);
        for (int i = 0; i < pieces; i++) {
          part.append(any(random.nextInt(3) == 0 ? NAMES : PIECES));
        }
        return part.toString();
    }
  }

  private void fill(Path folder, int depth) throws IOException {
    Files.createDirectories(folder);
    folders.add(folder);
    for (int i = 0; i < 7; i++) {
      Path entry = folder.resolve(any(NAMES));
      if (Files.exists(entry)) {
        continue;
      }
      if (depth < 4 && random.nextInt(5) < 2) {
        fill(entry, depth + 1);
      } else if (random.nextInt(20) == 0) {
        Files.createSymbolicLink(entry, top);
      } else {
        files.add(Files.writeString(entry, "text"));
      }
    }
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
