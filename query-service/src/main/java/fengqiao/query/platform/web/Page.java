package fengqiao.query.platform.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next cursor of what follows; null at the end
 * @param total entries of the whole list
 * @param position up to which the list knows the log
 */
public record Page<T>(
        List<T> items, @Nullable String next, long total, OffsetDateTime asOf, long position) {}
