package fengqiao.standalone.description;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells the description what types are called, which components of a record may be null (the
 * annotation of JSpecify stands on types, where the library does not look), and by which word one
 * of several types is told from the others.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // the library's own signatures
final class PublishedTypes implements ModelConverter {
    private static final String NULL = "null";

    private final Map<String, Tag> tags = new ConcurrentHashMap<>();

    /** The word that says of which type an object is, and where it stands. */
    private record Tag(String property, String word) {}

    @Override
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (type.getName() == null && isOurs(raw)) {
            type.setName(name(Json31.mapper().constructType(type.getType())));
        }
        remember(raw);
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

    private void remember(Class<?> type) {
        for (Class<?> sealed : type.getInterfaces()) {
            JsonTypeInfo info = sealed.getAnnotation(JsonTypeInfo.class);
            JsonSubTypes types = sealed.getAnnotation(JsonSubTypes.class);
            if (info != null && types != null) {
                Arrays.stream(types.value())
                        .filter(one -> one.value() == type)
                        .forEach(one ->
                                tags.put(
                                        SchemaNames.of(type),
                                        new Tag(info.property(), one.name())));
            }
        }
    }

    /** To be called when all types are described. */
    void tag(Map<String, Schema> schemas) {
        tags.forEach((name, tag) -> {
            Schema<Object> schema = schemas.get(name);
            if (schema != null) {
                Schema<Object> word = new Schema<>();
                word.setTypes(Set.of("string"));
                word.setEnum(List.of(tag.word()));
                schema.addProperty(tag.property(), word);
                schema.addRequiredItem(tag.property());
            }
        });
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
