package promptcli.render;

import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.WriteCode;
import java.io.Writer;
import java.util.List;

/** Text that stands for itself. */
final class Literal extends WriteCode {

  private final boolean atLineStart;

  /**
   * @param text may be empty at the start of a line, where a partial's indentation goes
   */
  Literal(TemplateContext context, String text, boolean atLineStart) {
    super(context, Engine.INSTANCE, text);
    this.atLineStart = atLineStart;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    ((Output) writer).literal(appended, atLineStart);
    return writer;
  }
}
