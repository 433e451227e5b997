package fengqiao.command.legal;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.dispute.Disputes;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.LegalDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every record of a legal service must be able to rely on. */
@Component
public final class LegalFacts {
    private final DirectoryLookup directory;
    private final Matters matters;
    private final Disputes disputes;

    LegalFacts(DirectoryLookup directory, Matters matters, Disputes disputes) {
        this.directory = directory;
        this.matters = matters;
        this.disputes = disputes;
    }

    /**
     * @throws fengqiao.command.refusal.Refused where nobody knows the region
     */
    public void requireRegion(RegionCode region) {
        if (!directory.knows(region)) {
            throw Refusal.of(MatterRule.REGION_UNKNOWN, region.value())
                    .naming(FieldFault.of("region", "unknown"))
                    .asException();
        }
    }

    /**
     * @throws fengqiao.command.refusal.Refused where a unit is named that nobody knows
     */
    public void requireUnit(String field, @Nullable UnitId unit, RegionCode region) {
        if (unit != null && directory.regionOf(unit) == null) {
            throw Refusal.of(MatterRule.UNIT_UNKNOWN, unit.value(), region.value())
                    .naming(FieldFault.of(field, "unknown"))
                    .asException();
        }
    }

    /**
     * The dispute is looked for first, as whoever concludes one does, so that two commands never
     * wait for one another.
     *
     * @throws fengqiao.command.refusal.Refused where matter or dispute are named and not there
     */
    public void requireAbout(@Nullable MatterId matter, @Nullable RecordId dispute, Issue issue) {
        if (dispute != null && !disputes.knows(dispute, issue)) {
            throw Refusal.of(LegalRule.DISPUTE_UNKNOWN, dispute.value())
                    .naming(FieldFault.of("dispute", "unknown"))
                    .asException();
        }
        if (matter != null && !matters.knows(matter, issue)) {
            throw Refusal.of(MatterRule.UNKNOWN)
                    .naming(FieldFault.of("matter", "unknown"))
                    .asException();
        }
    }

    /**
     * What was done was done by that day.
     *
     * @throws fengqiao.command.refusal.Refused where the day lies in the future
     */
    public static LocalDate pastDay(@Nullable LocalDate said, Issue issue) {
        LocalDate today = LegalDay.of(issue.occurrence().at());
        if (said != null && said.isAfter(today)) {
            throw Refusal.of(LegalRule.DAY, said.toString())
                    .naming(FieldFault.of("day", "future"))
                    .asException();
        }
        return said == null ? today : said;
    }
}
