package fengqiao.query.platform.record;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.wire.EventTypes;
import fengqiao.vault.Disclosed;
import fengqiao.vault.Identity;
import fengqiao.vault.SealContext;
import fengqiao.vault.SealedText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the sealed texts in the events of a record, wherever they stand in them. */
public final class RecordTexts {
    /** Kind of the keys of persons. */
    private static final String PERSON = "P/";

    private final List<SealedText> sealed = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private final Set<PersonId> persons = new LinkedHashSet<>();

    /**
     * Where a text stands.
     *
     * @param person whether it says who somebody is
     */
    private record Place(long position, String type, String field, boolean person) {}

    /** What stands in a record, in the clear. */
    public record Texts(List<Text> items) {
        /** Says nothing: whatever is printed ends up in a log file. */
        @Override
        public String toString() {
            return "Texts[hidden]";
        }
    }

    /**
     * A text of an event.
     *
     * @param type wire name of the event
     * @param field such as {@code opinions[2].text}
     * @param text none once it is erased
     */
    public record Text(long position, String type, String field, @Nullable String text) {
        /** Says nothing: whatever is printed ends up in a log file. */
        @Override
        public String toString() {
            return "Text[hidden]";
        }
    }

    void add(Recorded<?> recorded) {
        String type = EventTypes.nameOf(recorded.event().getClass());
        fields(recorded.event(), "", new Place(recorded.position(), type, "", false));
    }

    private void fields(Object holder, String prefix, Place place) {
        if (holder.getClass().isRecord() && holder.getClass().getName().startsWith("fengqiao.")) {
            for (RecordComponent field : holder.getClass().getRecordComponents()) {
                Object value = value(field, holder);
                if (value != null) {
                    found(value, field.getName(), prefix + field.getName(), place);
                }
            }
        }
    }

    private void found(Object value, String component, String path, Place place) {
        switch (value) {
            case CipherText text -> {
                boolean person = text.keyId().startsWith(PERSON);
                sealed.add(
                        new SealedText(
                                text,
                                person ? SealContext.PARTY : SealContext.ofRecord(component)));
                places.add(new Place(place.position(), place.type(), path, person));
                if (person) {
                    persons.add(personOf(text.keyId()));
                }
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    found(list.get(i), component, path + "[" + i + "]", place);
                }
            }
            default -> fields(value, path + ".", place);
        }
    }

    private static @Nullable Object value(RecordComponent field, Object holder) {
        try {
            return field.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("an event cannot be read: " + field, e);
        }
    }

    /** Between the kind of a key and its version stands whose it is. */
    private static PersonId personOf(String keyId) {
        return new PersonId(keyId.substring(PERSON.length(), keyId.lastIndexOf('/')));
    }

    /** Whose names and numbers are among them. */
    List<PersonId> persons() {
        return List.copyOf(persons);
    }

    /** Puts newer texts into the places of older ones. */
    void replace(Map<CipherText, CipherText> newer) {
        sealed.replaceAll(one -> {
            CipherText text = newer.get(one.text());
            return text == null ? one : new SealedText(text, one.context());
        });
    }

    List<SealedText> sealed() {
        return sealed;
    }

    Texts opened(Disclosed disclosed) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            String text = place.person() ? identity(disclosed, i) : disclosed.texts().get(i);
            texts.add(new Text(place.position(), place.type(), place.field(), text));
        }
        return new Texts(List.copyOf(texts));
    }

    private static @Nullable String identity(Disclosed disclosed, int at) {
        Identity who = disclosed.identity(at);
        return who == null
                ? null
                : Stream.of(who.name(), who.phone(), who.idNumber())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }
}
