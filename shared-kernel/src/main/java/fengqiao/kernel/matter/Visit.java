package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.RegionCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One coming in 批次: by which way, before whom, with how many. What is absent is not written.
 *
 * @param subChannel code of the catalogue, such as {@code wechat}; none for the plain channel
 * @param level none where version 1 of the event did not record it
 * @param intakePoint region whose centre, station or hamlet point took it in 受理点
 * @param persons 人次 of this visit, at least 0
 * @param representatives of a group visit, at most 5 (Art. 20)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Visit(
        Channel channel,
        @Nullable String subChannel,
        @Nullable RaisedLevel level,
        @Nullable RegionCode intakePoint,
        int persons,
        @Nullable Integer representatives,
        Set<VisitFlag> flags) {
    public Visit {
        flags =
                flags == null || flags.isEmpty()
                        ? Set.of()
                        : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** Of which nothing but the channel and the number of persons is known. */
    public static Visit unspecified(Channel channel, int persons) {
        return new Visit(channel, null, null, null, persons, null, Set.of());
    }

    public boolean is(VisitFlag flag) {
        return flags.contains(flag);
    }
}
