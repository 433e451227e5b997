package fengqiao.eventstore;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a class is called in the log.
 *
 * @param name wire name such as {@code matter.registered.v1}
 * @param revision revision of its form, if the name does not say it
 * @param type the record that handlers are given
 * @param form what the JSON is read as: {@code type} itself, or the record of a version that is not
 *     written any more
 * @param upcast makes the record of what was read
 */
public record WireType(
        String name,
        @Nullable String revision,
        Class<?> type,
        Class<?> form,
        UnaryOperator<Object> upcast) {

    /** A class that is read and written under the name. */
    public WireType(String name, @Nullable String revision, Class<?> type) {
        this(name, revision, type, type, UnaryOperator.identity());
    }

    /** A name that is only read: an earlier version of what is written under another one. */
    public static WireType past(
            String name, Class<?> form, Class<?> type, UnaryOperator<Object> upcast) {
        return new WireType(name, null, type, form, upcast);
    }

    boolean written() {
        return form == type;
    }
}
