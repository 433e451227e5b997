package fengqiao.query.matter.timeline;

import fengqiao.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a matter, oldest first.
 *
 * @param steps one an event
 */
record Timeline(List<Step> steps) {

    /**
     * An event of the matter.
     *
     * @param type wire name
     * @param unit the unit it speaks of, if any
     * @param detail code that words are looked up by, such as an outcome; null for none
     */
    record Step(
            long position,
            long sequence,
            String type,
            @Nullable UnitId unit,
            @Nullable String detail,
            Instant occurredAt,
            Instant recordedAt,
            String actor) {}
}
