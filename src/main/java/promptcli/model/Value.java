package promptcli.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import promptcli.text.Printable;

/** What fills an input: a text, a boolean, an integer, a list of texts, or files. */
public sealed interface Value {

  /** What JSON has for it: a {@link String}, {@link Boolean} or {@link Long}, a list or maps. */
  Object plain();

  /** Whether a section takes it for something: no empty text, no empty list and not false. */
  boolean isTrue();

  /** Whether it is white space only, or a list of nothing else. */
  default boolean isBlank() {
    for (String text : texts()) {
      if (!Printable.isBlank(text)) {
        return false;
      }
    }
    return true;
  }

  /** The texts that {@link Input#valueOf} makes it of: the items of a list, else exactly one. */
  default List<String> texts() {
    return List.of(plain().toString());
  }

  /**
   * A text as {@code $(cat FILE)} leaves it. Every value is made of such texts, so that it is the
   * same whichever way it comes.
   */
  static String withoutFinalNewlines(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
      if (end > 0 && text.charAt(end - 1) == '\r') {
        end--;
      }
    }
    return text.substring(0, end);
  }

  /** Any text. */
  record Text(String text) implements Value {

    @Override
    public String plain() {
      return text;
    }

    @Override
    public boolean isTrue() {
      return !text.isEmpty();
    }
  }

  /** True or false. */
  record Bool(boolean value) implements Value {

    @Override
    public Boolean plain() {
      return value;
    }

    @Override
    public boolean isTrue() {
      return value;
    }
  }

  /**
   * An integer.
   *
   * @param written as it is given, {@code 007} or {@code +5}: so it is printed
   */
  record Int(long value, String written) implements Value {

    @Override
    public Long plain() {
      return value;
    }

    @Override
    public boolean isTrue() {
      return true;
    }

    @Override
    public List<String> texts() {
      return List.of(written);
    }
  }

  /** A list of texts. */
  record Items(List<String> items) implements Value {

    public Items {
      items = List.copyOf(items);
    }

    @Override
    public List<String> plain() {
      return items;
    }

    @Override
    public boolean isTrue() {
      return !items.isEmpty();
    }

    @Override
    public List<String> texts() {
      return items;
    }
  }

  /**
   * Files that the user has chosen.
   *
   * @param files in the order of their paths
   * @param text what a variable prints; empty until they are laid out
   */
  record Files(List<NamedFile> files, String text) implements Value {

    public Files {
      files = List.copyOf(files);
    }

    /** Files that are not laid out yet. */
    public Files(List<NamedFile> files) {
      this(files, "");
    }

    /**
     * Each of them between delimiters. A path is anybody's, and stays on its line.
     *
     * @param name of the input
     */
    Files within(Fence fence, String name) {
      List<NamedFile> shown = new ArrayList<>();
      StringJoiner all = new StringJoiner("\n\n");
      for (NamedFile file : files) {
        NamedFile printable = new NamedFile(Printable.line(file.path()), file.content());
        shown.add(new NamedFile(printable.path(), fence.around(name, printable)));
        all.add(fence.listed(name, printable));
      }
      return new Files(shown, all.toString());
    }

    @Override
    public List<Map<String, String>> plain() {
      List<Map<String, String>> plain = new ArrayList<>();
      for (NamedFile file : files) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("path", file.path());
        fields.put("content", file.content());
        plain.add(fields);
      }
      return plain;
    }

    @Override
    public boolean isTrue() {
      return !files.isEmpty();
    }

    @Override
    public List<String> texts() {
      List<String> paths = new ArrayList<>();
      files.forEach(file -> paths.add(file.path()));
      return paths;
    }
  }
}
