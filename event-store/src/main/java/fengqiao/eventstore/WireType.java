package fengqiao.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * How a class is called in the log.
 *
 * @param name wire name such as {@code matter.registered.v1}
 * @param revision revision of its form, if the name does not say it
 * @param type the record
 */
public record WireType(String name, @Nullable String revision, Class<?> type) {}
