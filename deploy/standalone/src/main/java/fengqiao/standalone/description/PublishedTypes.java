package fengqiao.standalone.description;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import fengqiao.command.platform.http.SchemaNames;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the description what types are called, and which components of a record may be null: the
 * annotation of JSpecify stands on types, where the library does not look.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // the library's own signatures
final class PublishedTypes implements ModelConverter {
    private static final String NULL = "null";

    @Override
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (type.getName() == null && isOurs(raw)) {
            type.setName(name(Json31.mapper().constructType(type.getType())));
        }
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (resolved != null && raw.isRecord()) {
            mark(raw, resolved);
            String reference = resolved.get$ref();
            if (reference != null) {
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                Schema<?> defined = context.getDefinedModels().get(name);
                if (defined != null) {
                    mark(raw, defined);
                }
            }
        }
        return resolved;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("fengqiao.")
                && (type.isRecord() || type.isInterface())
                && Arrays.stream(type.getMethods())
                        .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static String name(JavaType type) {
        var name = new StringBuilder(SchemaNames.of(type.getRawClass()));
        for (JavaType argument : type.getBindings().getTypeParameters()) {
            name.append(
                    isOurs(argument.getRawClass())
                            ? name(argument)
                            : argument.getRawClass().getSimpleName());
        }
        return name.toString();
    }

    private static void mark(Class<?> type, Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        List<String> required = schema.getRequired();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = properties.get(name);
            boolean wanted = required != null && required.contains(name);
            if (property != null && mayBeNull(component) && !wanted) {
                properties.put(name, nullable(property));
            }
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> nullable(Schema<?> property) {
        if (property.getAnyOf() != null) {
            return property;
        }
        Set<String> types = property.getTypes();
        if (property.get$ref() == null && types != null && property.getEnum() == null) {
            Set<String> both = new LinkedHashSet<>(types);
            both.add(NULL);
            property.setTypes(both);
            return property;
        }
        Schema<Object> none = new Schema<>();
        none.setTypes(Set.of(NULL));
        Schema<Object> either = new Schema<>();
        either.setAnyOf(List.of(property, none));
        return either;
    }
}
