package promptcli.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
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

  /** What of it a person may have written or read from somewhere, to look for keys in. */
  default List<String> contents() {
    return List.of();
  }

  /** The path of the file that is {@link #contents} at an index; empty where it is no file's. */
  default String path(int index) {
    return "";
  }

  /** The same with each of {@link #contents} changed. */
  default Value withContents(UnaryOperator<String> change) {
    return this;
  }

  /**
   * The same as a body prints it: between delimiters.
   *
   * @param name of its input
   */
  default Value within(Fence fence, String name) {
    return this;
  }

  /**
   * What a file of values has for it.
   *
   * @param path makes of a file's path the one from that file
   */
  default Object saved(UnaryOperator<String> path) {
    return plain();
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
    public List<String> contents() {
      return List.of(text);
    }

    @Override
    public Value withContents(UnaryOperator<String> change) {
      return new Text(change.apply(text));
    }

    @Override
    public Value within(Fence fence, String name) {
      return text.isEmpty() ? this : new Text(fence.around(name, text));
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

    /** A number where it is written as JSON has it. */
    @Override
    public Object saved(UnaryOperator<String> path) {
      return written.equals(Long.toString(value)) ? plain() : written;
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

    @Override
    public List<String> contents() {
      return items;
    }

    @Override
    public Value withContents(UnaryOperator<String> change) {
      return new Items(items.stream().map(change).toList());
    }
  }

  /**
   * Files that the user has chosen.
   *
   * @param files in the order of their paths
   * @param fence what each stands between in a prompt
   * @param name of their input, by which a fence may be called
   */
  record Files(List<NamedFile> files, Fence fence, String name) implements Value {

    public Files {
      files = List.copyOf(files);
    }

    /** Files without a fence. */
    public Files(List<NamedFile> files) {
      this(files, Fence.NONE, "");
    }

    @Override
    public Files within(Fence fence, String name) {
      return new Files(files, fence, name);
    }

    /** All of them, as a variable prints them. */
    public String text() {
      StringJoiner all = new StringJoiner("\n\n");
      for (NamedFile file : files) {
        all.add(fence.listed(name, printable(file)));
      }
      return all.toString();
    }

    /** One of them, as a section shows it. */
    public NamedFile shown(int index) {
      NamedFile file = printable(files.get(index));
      return new NamedFile(file.path(), fence.around(name, file));
    }

    /** A path is anybody's, and stays on its line. */
    private static NamedFile printable(NamedFile file) {
      return new NamedFile(Printable.line(file.path()), file.content());
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
    public List<String> contents() {
      List<String> contents = new ArrayList<>();
      files.forEach(file -> contents.add(file.content()));
      return contents;
    }

    @Override
    public String path(int index) {
      return files.get(index).path();
    }

    @Override
    public Value withContents(UnaryOperator<String> change) {
      return new Files(
          files.stream()
              .map(file -> new NamedFile(file.path(), change.apply(file.content())))
              .toList(),
          fence,
          name);
    }

    @Override
    public Object saved(UnaryOperator<String> path) {
      return texts().stream().map(path).toList();
    }

    @Override
    public List<String> texts() {
      List<String> paths = new ArrayList<>();
      files.forEach(file -> paths.add(file.path()));
      return paths;
    }
  }
}
