package fengqiao.standalone.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What callers send: fields nobody knows are refused, required texts are not empty, and days and
 * moments arrive as text that every body reads alike, so their names say what they are.
 */
@SuppressWarnings("rawtypes") // the library's own signatures
final class Bodies {
    private static final String OBJECT = "object";
    private static final Set<String> DAYS =
            Set.of(
                    "day",
                    "due",
                    "dueDay",
                    "effectDay",
                    "foundDay",
                    "from",
                    "on",
                    "performBy",
                    "signedOn",
                    "target",
                    "to",
                    "toldOn",
                    "validFrom",
                    "wish");
    private static final Set<String> MOMENTS = Set.of("occurredAt", "seenAt");

    private Bodies() {}

    static void describe(OpenAPI description) {
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        Set<String> sent = new HashSet<>();
        description
                .getPaths()
                .values()
                .forEach(item ->
                        item.readOperations().stream()
                                .filter(operation -> operation.getRequestBody() != null)
                                .filter(operation ->
                                        operation.getRequestBody().getContent() != null)
                                .flatMap(operation ->
                                        operation.getRequestBody().getContent().values().stream())
                                .map(MediaType::getSchema)
                                .forEach(schema -> close(schema, schemas, sent)));
    }

    private static void close(
            @Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> sent) {
        if (schema == null) {
            return;
        }
        String reference = schema.get$ref();
        if (reference != null) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (sent.add(name)) {
                close(schemas.get(name), schemas, sent);
            }
            return;
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(part -> close(part, schemas, sent));
        }
        close(schema.getItems(), schemas, sent);
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null && schema.getTypes() != null && schema.getTypes().contains(OBJECT)) {
            schema.setAdditionalProperties(false);
            properties.values().forEach(property -> close(property, schemas, sent));
            properties.forEach(Bodies::date);
            requireTexts(schema, properties);
        }
    }

    private static void date(String name, Schema<?> property) {
        boolean text = property.getTypes() != null && property.getTypes().contains("string");
        if (text && property.getEnum() == null && property.getFormat() == null) {
            if (DAYS.contains(name)) {
                property.setFormat("date");
            } else if (MOMENTS.contains(name)) {
                property.setFormat("date-time");
            }
        }
    }

    private static void requireTexts(Schema<?> schema, Map<String, Schema> properties) {
        if (schema.getRequired() == null) {
            return;
        }
        for (String name : schema.getRequired()) {
            Schema<?> property = properties.get(name);
            if (property != null
                    && property.getTypes() != null
                    && property.getTypes().contains("string")
                    && property.getMinLength() == null) {
                property.setMinLength(1);
            }
        }
    }
}
