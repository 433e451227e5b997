package fengqiao.query.matter.ledger;

import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.MatterAbsorbed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.MatterTransferred;
import fengqiao.kernel.matter.MatterUnlinked;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.SuperiorAssigned;
import fengqiao.query.matter.ledger.LedgerEntry.Reports;
import java.util.Objects;

/** What events make of how a matter came in and which matter it is; most have nothing to say. */
final class IntakeFold {
    private IntakeFold() {}

    static LedgerIntake intake(LedgerIntake now, MatterEvent event) {
        return switch (event) {
            case ReportLinked linked -> now.visited(linked.visit(), linked.seenAt());
            case MatterLinked linked -> now.linked(linked.other(), true);
            case MatterUnlinked unlinked -> now.linked(unlinked.other(), false);
            case MatterMerged merged -> now.goesOn(merged.into(), null);
            case MatterAbsorbed absorbed -> now.linked(absorbed.other(), true);
            case MatterTransferred gone -> now.goesOn(null, gone.to());
            case MatterGuided guided -> now.guided(guided.pathway(), null);
            case GuidanceFollowed followed ->
                    now.guided(Objects.requireNonNull(now.pathway()), followed.outcome());
            case SuperiorAssigned assigned -> now.with(assigned(now.particulars(), assigned));
            case AccusedNamed named -> now.with(accusing(now.particulars(), named));
            case MatterReportedUp reported -> now.reported(reported.urgency());
            default -> now;
        };
    }

    private static Particulars assigned(Particulars said, SuperiorAssigned event) {
        return new Particulars(
                said.amountFen(),
                said.tags(),
                said.agent(),
                said.unsigned(),
                said.accused(),
                event.assigned(),
                said.transferredFrom());
    }

    private static Particulars accusing(Particulars said, AccusedNamed event) {
        return new Particulars(
                said.amountFen(),
                said.tags(),
                said.agent(),
                said.unsigned(),
                event.unit(),
                said.assigned(),
                said.transferredFrom());
    }

    static Reports reports(Reports reports, MatterEvent event) {
        if (event instanceof ReportLinked linked) {
            return new Reports(
                    reports.persons() + linked.visit().persons(),
                    reports.batches() + 1,
                    reports.linked() + 1,
                    LedgerFold.with(reports.reporters(), linked.reportedBy()));
        }
        return event instanceof MatterAbsorbed absorbed
                ? new Reports(
                        reports.persons() + absorbed.persons(),
                        reports.batches() + absorbed.batches(),
                        reports.linked(),
                        reports.reporters())
                : reports;
    }

    /** Whether it is held to repeat an earlier one, as the office last said. */
    static Registration registration(Registration now, MatterEvent event) {
        if (event instanceof MatterLinked(var other, var relation, var ignored)
                && relation == MatterLinked.Relation.REPEAT) {
            return now.repeating(other);
        }
        return event instanceof MatterUnlinked unlinked && unlinked.other().equals(now.repeatOf())
                ? now.repeating(null)
                : now;
    }
}
