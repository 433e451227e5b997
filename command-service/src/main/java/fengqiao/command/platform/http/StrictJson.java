package fengqiao.command.platform.http;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what callers wrote to the letter, and names the field where it is wrong. */
public final class StrictJson {
    private static final int LONGEST_PATH = 200;
    private final JsonMapper json;

    public StrictJson(JsonMapper json) {
        this.json = json;
    }

    JavaType type(java.lang.reflect.Type type) {
        return json.constructType(type);
    }

    /**
     * @throws Refused where the bytes are no JSON of the type
     */
    Object read(byte[] bytes, JavaType type) {
        return required(() -> json.readerFor(type).readValue(bytes));
    }

    /**
     * @throws Refused where the node is not of the type
     */
    public <T> T read(JsonNode node, Class<T> type) {
        return type.cast(required(() -> json.treeToValue(node, type)));
    }

    private static Object required(Supplier<@org.jspecify.annotations.Nullable Object> reading) {
        try {
            Object value = reading.get();
            if (value == null) {
                throw malformed("", "object");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw malformed(path(e), "unknown-field");
        } catch (DatabindException e) {
            throw malformed(path(e), "type");
        } catch (JacksonException e) {
            throw malformed(path(e), "json");
        }
    }

    private static Refused malformed(String field, String rule) {
        return Refusal.of(RequestRule.MALFORMED).naming(FieldFault.of(field, rule)).asException();
    }

    /** Such as {@code parties[0].role}; empty for the whole. */
    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path.toString();
    }
}
