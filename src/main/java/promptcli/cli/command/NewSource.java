package promptcli.cli.command;

import java.util.Optional;
import promptcli.catalog.Library;
import promptcli.draft.Document;
import promptcli.draft.DocumentFormat;
import promptcli.draft.FabricReader;
import promptcli.model.SourceText;

/**
 * What a template is made of.
 *
 * @param name of the template, as its file or its folder has it
 * @param text the file
 * @param user what comes after it, in a pattern of fabric
 * @param format empty for a template, which is copied whole
 */
record NewSource(
    String name, SourceText text, Optional<SourceText> user, Optional<DocumentFormat> format) {

  /** The document, with LF for every line break. */
  Document document() {
    SourceText lines = lines(text);
    return format.orElseThrow() == DocumentFormat.FABRIC
        ? FabricReader.read(lines, user.map(NewSource::lines))
        : format.orElseThrow().read(lines);
  }

  /**
   * Reads the template that is to be copied.
   *
   * @throws promptcli.model.PromptException if it is not sound
   */
  void refuseUnsound(Library library) {
    if (text.name().indexOf('/') >= 0 || library.has(text.name())) {
      library.find(text.name());
    }
  }

  private static SourceText lines(SourceText text) {
    SourceText unmarked = text.withoutByteOrderMark();
    return new SourceText(text.name(), unmarked.text().replace("\r\n", "\n"));
  }

  /** The same under another name. */
  NewSource named(String other) {
    return new NewSource(other, text, user, format);
  }
}
