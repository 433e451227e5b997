package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter was registered 登记.
 *
 * @param externalNumber number it carries in the system it was imported from
 * @param region grid or village where it happened
 * @param category code of the third level of the taxonomy, such as {@code 02.01.03}
 * @param text what is reported, under the matter's key
 * @param place where exactly, under the matter's key
 * @param persons 人次 of this registration, at least 0; parties named may be fewer
 * @param reportedBy post that reported it: a worker id or the registrar's subject
 * @param seenAt when it was seen or heard
 * @param repeatOf an earlier, closed matter of the same person, category and village
 */
public record MatterRegistered(
        MatterId matterId,
        String receiptNumber,
        @Nullable String externalNumber,
        PetitionKind kind,
        Channel channel,
        RegionCode region,
        String category,
        CipherText text,
        @Nullable CipherText place,
        List<Party> parties,
        int persons,
        String reportedBy,
        Instant seenAt,
        @Nullable MatterId repeatOf,
        List<Clock> clocks)
        implements MatterEvent {}
