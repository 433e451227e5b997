package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.Agent;
import fengqiao.kernel.matter.Assigned;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.matter.ledger.LedgerIntake.VisitAt;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a matter came in, as callers read it.
 *
 * @param level the highest it was raised before
 * @param transferredFrom the matter of another county it was
 * @param followed what became of it on the pathway it was guided to
 */
record IntakeItem(
        @Nullable RaisedLevel level,
        List<VisitItem> visits,
        @Nullable Long amountFen,
        List<String> tags,
        @Nullable Agent agent,
        boolean unsigned,
        @Nullable String accusedUnit,
        @Nullable Assigned assigned,
        List<String> links,
        @Nullable String mergedInto,
        @Nullable String transferredTo,
        @Nullable String transferredFrom,
        @Nullable String pathway,
        GuidanceFollowed.@Nullable Outcome followed,
        MatterReportedUp.@Nullable Urgency reportedUp) {

    /** One visit. */
    record VisitItem(OffsetDateTime seenAt, Visit visit) {
        static VisitItem of(VisitAt one) {
            return new VisitItem(one.at().atZone(LegalDay.ZONE).toOffsetDateTime(), one.visit());
        }
    }

    static IntakeItem of(LedgerIntake intake) {
        Particulars said = intake.particulars();
        UnitId accused = said.accused();
        return new IntakeItem(
                intake.level(),
                intake.visits().stream().map(VisitItem::of).toList(),
                said.amountFen(),
                said.tags(),
                said.agent(),
                said.nameUnclear(),
                accused == null ? null : accused.value(),
                said.assigned(),
                intake.links().stream().map(MatterId::value).toList(),
                value(intake.into()),
                value(intake.transferredTo()),
                value(said.transferredFrom()),
                intake.pathway(),
                intake.followed(),
                intake.reportedUp());
    }

    private static @Nullable String value(@Nullable MatterId matter) {
        return matter == null ? null : matter.value();
    }
}
