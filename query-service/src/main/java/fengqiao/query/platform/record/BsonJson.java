package fengqiao.query.platform.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Java records as BSON, by way of Jackson's tree; what is null is left out. */
final class BsonJson {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BsonJson() {}

    static BsonValue bson(Object value) {
        return bson((JsonNode) JSON.valueToTree(value));
    }

    static <T> T read(BsonValue from, Class<T> type) {
        return JSON.treeToValue(node(from), type);
    }

    private static BsonValue bson(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                BsonDocument document = new BsonDocument();
                node.properties()
                        .forEach(field -> document.put(field.getKey(), bson(field.getValue())));
                yield document;
            }
            case ARRAY -> {
                BsonArray array = new BsonArray();
                node.forEach(element -> array.add(bson(element)));
                yield array;
            }
            case STRING -> new BsonString(node.asString());
            case BOOLEAN -> BsonBoolean.valueOf(node.asBoolean());
            case NUMBER ->
                    node.isIntegralNumber()
                            ? new BsonInt64(node.asLong())
                            : new BsonDouble(node.asDouble());
            case NULL -> BsonNull.VALUE;
            case BINARY, MISSING, POJO ->
                    throw new IllegalArgumentException("no JSON: " + node.getNodeType());
        };
    }

    private static JsonNode node(BsonValue value) {
        return switch (value.getBsonType()) {
            case DOCUMENT -> {
                ObjectNode object = NODES.objectNode();
                for (Map.Entry<String, BsonValue> field : value.asDocument().entrySet()) {
                    object.set(field.getKey(), node(field.getValue()));
                }
                yield object;
            }
            case ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                value.asArray().forEach(element -> array.add(node(element)));
                yield array;
            }
            case STRING -> NODES.stringNode(value.asString().getValue());
            case BOOLEAN -> NODES.booleanNode(value.asBoolean().getValue());
            case INT32, INT64 -> NODES.numberNode(value.asNumber().longValue());
            case DOUBLE -> NODES.numberNode(value.asDouble().getValue());
            case NULL -> NODES.nullNode();
            default ->
                    throw new IllegalArgumentException("not written here: " + value.getBsonType());
        };
    }
}
