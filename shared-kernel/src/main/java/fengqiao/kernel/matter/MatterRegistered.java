package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter was registered 登记. What is absent is not written.
 *
 * @param externalNumber number it carries in the system it was imported from
 * @param visit how it first came in
 * @param region where it happened: grid or village, or wider where nobody knows more yet
 * @param category code of the third level of the taxonomy, such as {@code 02.01.03}
 * @param text what is reported, under the matter's key
 * @param place where exactly, under the matter's key
 * @param parties those named; fewer than the visit's persons maybe
 * @param reportedBy post that reported it: a worker id or the registrar's subject
 * @param seenAt when it was seen or heard
 * @param repeat whether it repeats an earlier, closed matter
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MatterRegistered(
        MatterId matterId,
        String receiptNumber,
        @Nullable String externalNumber,
        PetitionKind kind,
        Visit visit,
        RegionCode region,
        String category,
        CipherText text,
        @Nullable CipherText place,
        List<Party> parties,
        String reportedBy,
        Instant seenAt,
        @Nullable Repeat repeat,
        Particulars particulars,
        List<Clock> clocks)
        implements MatterEvent {
    public MatterRegistered {
        parties = parties == null ? List.of() : parties;
        particulars = particulars == null ? Particulars.NONE : particulars;
        clocks = clocks == null ? List.of() : clocks;
    }

    /** The earlier, closed matter of the same persons, if it is held to be the same. */
    public @Nullable MatterId repeatOf() {
        return repeat == null ? null : repeat.confirmed();
    }
}
