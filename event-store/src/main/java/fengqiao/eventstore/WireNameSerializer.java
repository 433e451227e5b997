package fengqiao.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.ByteArrayToJsonNodeConverter;
import org.axonframework.serialization.jackson3.JsonNodeToByteArrayConverter;
import org.axonframework.serialization.jackson3.JsonNodeToObjectNodeConverter;
import org.axonframework.serialization.jackson3.MetaDataDeserializer;
import org.axonframework.serialization.jackson3.ObjectNodeToJsonNodeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Serializes by Jackson 3 under names that outlive the classes. Only classes it was told of are
 * written: an event whose Java name reached the log would tie every later reader to it.
 */
public final class WireNameSerializer implements Serializer {

    private final JsonMapper mapper;
    private final Converter converter;
    private final Map<Class<?>, SerializedType> names = new HashMap<>();
    private final Map<String, WireType> types = new HashMap<>();

    /**
     * Knows the given types and Axon's {@link MetaData}.
     *
     * @param mapper as the events need it
     * @param known one wire name and one class each; several revisions of a name may share a class
     */
    public WireNameSerializer(JsonMapper mapper, Collection<WireType> known) {
        this.mapper =
                mapper.rebuild()
                        .addModule(
                                new SimpleModule("axon-metadata")
                                        .addDeserializer(
                                                MetaData.class, new MetaDataDeserializer()))
                        .build();
        ChainingConverter chain = new ChainingConverter();
        chain.registerConverter(new JsonNodeToByteArrayConverter(this.mapper));
        chain.registerConverter(new ByteArrayToJsonNodeConverter(this.mapper));
        chain.registerConverter(new JsonNodeToObjectNodeConverter());
        chain.registerConverter(new ObjectNodeToJsonNodeConverter());
        this.converter = chain;
        register(new WireType(MetaData.class.getName(), null, MetaData.class));
        known.forEach(this::register);
    }

    private void register(WireType type) {
        WireType other = types.put(type.name(), type);
        if (other != null && other.form() != type.form()) {
            throw new IllegalArgumentException(type.name() + " names two classes");
        }
        if (type.written()) {
            names.put(type.type(), new SimpleSerializedType(type.name(), type.revision()));
        }
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        SerializedType type = typeForClass(object == null ? null : object.getClass());
        try {
            T content =
                    String.class == representation
                            ? representation.cast(mapper.writeValueAsString(object))
                            : converter.convert(mapper.writeValueAsBytes(object), representation);
            return new SimpleSerializedObject<>(content, representation, type);
        } catch (JacksonException e) {
            throw new SerializationException("cannot write " + type.getName(), e);
        }
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return String.class == representation || converter.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> @Nullable T deserialize(SerializedObject<S> serialized) {
        SerializedType type = serialized.getType();
        if (SerializedType.emptyType().equals(type)) {
            return null;
        }
        WireType target = types.get(type.getName());
        if (target == null) {
            return (T) new UnknownSerializedType(this, serialized);
        }
        try {
            return (T) target.upcast().apply(read(serialized, target.form()));
        } catch (JacksonException e) {
            throw new SerializationException("cannot read " + type.getName(), e);
        }
    }

    private <S> Object read(SerializedObject<S> serialized, Class<?> form) {
        if (serialized.getData() instanceof JsonNode node) {
            return mapper.treeToValue(node, form);
        }
        return mapper.readValue(converter.convert(serialized, byte[].class).getData(), form);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        WireType known = types.get(type.getName());
        return known == null ? UnknownSerializedType.class : known.type();
    }

    /** The wire name; {@link SerializationException} for a class without one. */
    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        SerializedType name = names.get(type);
        if (name == null) {
            throw new SerializationException("no wire name for " + type.getName());
        }
        return name;
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
