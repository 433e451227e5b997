package fengqiao.command.people;

import fengqiao.command.people.PersonTexts.Somebody;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of an event speaks of people. Any event, present and future, is read by the types of its
 * components, so that none has to be remembered here.
 */
final class SealedParts {
    private SealedParts() {}

    /** Sealed texts by the components that hold them. */
    static Map<String, CipherText> texts(DomainEvent event) {
        Map<String, CipherText> texts = new LinkedHashMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (value(event, component) instanceof CipherText text) {
                texts.put(component.getName(), text);
            }
        }
        return texts;
    }

    /** Whom it names: whoever applies, and whoever is listed as a party or a side. */
    static List<Somebody> people(DomainEvent event) {
        List<Somebody> people = new ArrayList<>();
        add(event, people);
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = value(event, component);
            if (value instanceof List<?> list) {
                list.forEach(one -> add(one, people));
            } else if (value instanceof Record one) {
                add(one, people);
            }
        }
        return people;
    }

    /** A person and, sealed beside it, who that is. */
    private static void add(@Nullable Object holder, List<Somebody> people) {
        if (!(holder instanceof Record)) {
            return;
        }
        PersonId person = null;
        CipherText details = null;
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            if (component.getType() == PersonId.class) {
                person = (PersonId) value(holder, component);
            } else if (component.getName().equals("details")
                    && component.getType() == CipherText.class) {
                details = (CipherText) value(holder, component);
            }
        }
        if (person != null && details != null) {
            people.add(new Somebody(person, details));
        }
    }

    /** Where it is; none where the event does not say. */
    static @Nullable RegionCode region(DomainEvent event) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getType() == RegionCode.class) {
                return (RegionCode) value(event, component);
            }
        }
        return null;
    }

    private static @Nullable Object value(Object event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an event's component cannot be read", e);
        }
    }
}
