package io.github.closer.authoring;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.closer.store.Json;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * An editor that goes by a schema: YAML becomes what JSON makes of it, with numbers and truth
 * values, and what does not fit is said.
 */
final class Editor {
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .yamlSchema(YAMLSchema.CORE)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final JsonFactory JSON = new JsonFactory();

  private final Schema schema;

  Editor(Map<String, Object> schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.page(schema), InputFormat.JSON);
  }

  /** Everything the editor marks, each with its place. */
  List<String> complaints(String deck) {
    String json;
    try {
      json = json(deck);
    } catch (JacksonException e) {
      return List.of("this is no YAML: " + e.getOriginalMessage());
    }
    return schema.validate(json, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private static String json(String deck) {
    StringWriter out = new StringWriter();
    try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), deck);
        JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      if (parser.nextToken() == null) {
        return "null";
      }
      generator.copyCurrentStructure(parser);
      if (parser.nextToken() != null) {
        return "null";
      }
    }
    return out.toString();
  }
}
