package promptcli.cli.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import promptcli.text.Printable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes records, maps, lists and scalars as indented JSON, by Jackson's generator. A component
 * that is an empty {@link Optional} is left out; {@code default_} is written as {@code default},
 * which Java keeps for itself.
 *
 * <p>Jackson's own way from a record to the generator, databind, takes 0.4 s to start: measured
 * with a fresh mapper, on whose classes no archive helps. A script that asks for JSON waits for
 * that.
 */
public final class Json {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
          .withArrayIndenter(INDENT)
          .withObjectIndenter(INDENT);

  private static final CharacterEscapes ESCAPES = new Hidden();

  private Json() {}

  /** The JSON text of a value, and a newline. */
  public static String write(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Context(), text)) {
      json.writePOJO(value);
    }
    return text.append('\n').toString();
  }

  /** Writes the JSON text of a value, and a newline. */
  static void write(Object value, OutputStream out) throws IOException {
    try (JsonGenerator json = stream(out)) {
      json.writePOJO(value);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Writes JSON of any length, piece by piece; closing it writes a newline. */
  static JsonGenerator stream(OutputStream out) {
    return new JsonFactory().createGenerator(new Context(), new EndedByNewline(out));
  }

  /** Stays open, and takes a newline instead. */
  private static final class EndedByNewline extends FilterOutputStream {

    EndedByNewline(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.write('\n');
    }
  }

  /** Escapes what a terminal would obey or not show, and JSON lets stand. */
  private static final class Hidden extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Hidden() {
      ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return Printable.isHidden((char) c) ? new SerializedString("\\u%04x".formatted(c)) : null;
    }
  }

  /** What the generator asks how to write something that it does not know. */
  private static final class Context extends ObjectWriteContext.Base {

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return PRINTER.createInstance();
    }

    @Override
    public CharacterEscapes getCharacterEscapes() {
      return ESCAPES;
    }

    @Override
    public void writeValue(JsonGenerator json, Object value) {
      if (value instanceof Record each) {
        writeRecord(json, each);
      } else if (value instanceof Map<?, ?> map) {
        json.writeStartObject();
        map.forEach((name, each) -> json.writePOJOProperty(String.valueOf(name), each));
        json.writeEndObject();
      } else if (value instanceof Iterable<?> list) {
        json.writeStartArray();
        list.forEach(json::writePOJO);
        json.writeEndArray();
      } else if (value instanceof Boolean bool) {
        json.writeBoolean(bool);
      } else if (value instanceof Number number) {
        json.writeNumber(number.toString());
      } else {
        json.writeString((String) value);
      }
    }

    private static void writeRecord(JsonGenerator json, Record value) {
      json.writeStartObject();
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        String name = component.getName().replace("_", "");
        Object each = component(component, value);
        if (each instanceof Optional<?> optional) {
          optional.ifPresent(it -> json.writePOJOProperty(name, it));
        } else {
          json.writePOJOProperty(name, each);
        }
      }
      json.writeEndObject();
    }

    private static Object component(RecordComponent component, Record value) {
      try {
        component.getAccessor().setAccessible(true); // the record is this package's own
        return component.getAccessor().invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
