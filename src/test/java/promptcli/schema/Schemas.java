package promptcli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks YAML against a JSON Schema with tools that are not the program's. */
final class Schemas {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  /** The schema, which must be one by the rules of JSON Schema itself. */
  static Schema of(Map<String, Object> schema) {
    JsonNode tree = MAPPER.valueToTree(schema);
    assertThat(REGISTRY.getSchema(SchemaLocation.of(Types.DIALECT)).validate(tree)).isEmpty();
    return REGISTRY.getSchema(tree);
  }

  /** What the schema has against a YAML text, read by YAML's core schema. */
  static List<Error> errors(Schema schema, String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    Object plain = new Load(settings).loadFromString(yaml);
    return schema.validate(MAPPER.<JsonNode>valueToTree(plain));
  }
}
