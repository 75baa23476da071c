package promptcli.selection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.file.TextFile;
import promptcli.model.FileException;

/** The rules of one file, of which the last that matches counts. */
record IgnoreFile(List<IgnoreRule> rules) {

  static final IgnoreFile EMPTY = new IgnoreFile(List.of());

  private static final int MAX_BYTES = 1 << 20;

  /** What may stand before the first rule, to say that the file is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  IgnoreFile {
    rules = List.copyOf(rules);
  }

  /**
   * Reads one; where there is no file, there are no rules.
   *
   * @param options whether it may be a link: git takes no {@code .gitignore} that is one
   * @throws FileException if it cannot be read, since what it leaves out may be secret
   */
  static IgnoreFile read(Path file, LinkOption... options) {
    if (!Files.isRegularFile(file, options)) {
      return EMPTY;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new FileException(file + " is larger than 1 MiB");
      }
      return of(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new FileException("cannot read " + file + ": " + TextFile.reason(e, file));
    }
  }

  /**
   * Reads a text.
   *
   * @param text in which each character stands for a byte
   */
  static IgnoreFile of(String text) {
    List<IgnoreRule> rules = new ArrayList<>();
    int from = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      IgnoreRule.read(text.substring(from, to)).ifPresent(rules::add);
      from = to + 1;
    }
    return new IgnoreFile(rules);
  }

  /** The rule that decides about a path, as {@link IgnoreRule#matches} takes it. */
  Optional<IgnoreRule> deciding(String path, int from, int name, boolean isFolder) {
    for (int i = rules.size() - 1; i >= 0; i--) {
      if (rules.get(i).matches(path, from, name, isFolder)) {
        return Optional.of(rules.get(i));
      }
    }
    return Optional.empty();
  }
}
