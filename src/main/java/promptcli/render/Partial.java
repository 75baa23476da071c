package promptcli.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.PartialCode;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** A partial where it is included. */
final class Partial extends PartialCode {

  private final Optional<String> indent;

  /**
   * @param indent what to put before each line of the partial; empty if it is not alone on its line
   */
  Partial(TemplateContext context, Mustache partial, String name, Optional<String> indent) {
    super(context, Engine.INSTANCE, name);
    this.partial = partial;
    this.indent = indent;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    Output output = (Output) writer;
    Optional<Output.Indent> outer = output.enter(indent);
    partial.run(output, scopes);
    output.leave(outer);
    return output;
  }
}
