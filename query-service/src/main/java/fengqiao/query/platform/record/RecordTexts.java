package fengqiao.query.platform.record;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.wire.EventTypes;
import fengqiao.vault.Disclosed;
import fengqiao.vault.SealContext;
import fengqiao.vault.SealedText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sealed texts in the events of a record, wherever they stand in them. */
public final class RecordTexts {
    private final List<SealedText> sealed = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private record Place(long position, String type, String field) {}

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
        fields(recorded.event(), "", new Place(recorded.position(), type, ""));
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
                sealed.add(new SealedText(text, SealContext.ofRecord(component)));
                places.add(new Place(place.position(), place.type(), path));
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

    List<SealedText> sealed() {
        return sealed;
    }

    Texts opened(Disclosed disclosed) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            texts.add(
                    new Text(
                            place.position(),
                            place.type(),
                            place.field(),
                            disclosed.texts().get(i)));
        }
        return new Texts(List.copyOf(texts));
    }
}
