package fengqiao.query.supervision;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.supervision.FieldColour;
import fengqiao.kernel.supervision.GrantLevel;
import fengqiao.kernel.supervision.InquiryCause;
import fengqiao.kernel.supervision.LetterKind;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.RecordBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a record of this context. */
public sealed interface SupervisionBody extends RecordBody {
    /** The card of a field 挂牌督办; no colour once it is taken down. */
    record FieldCard(
            RegionCode region,
            String field,
            UnitId unit,
            @Nullable FieldColour colour,
            @Nullable RecordId conference,
            LocalDate issuedOn,
            LocalDate changedOn)
            implements SupervisionBody {
        @Override
        public List<String> allowed() {
            return colour == null ? List.of() : List.of("upgrades", "releases");
        }

        @Override
        public Columns columns() {
            return Columns.of(region, issuedOn, colour == null ? "RELEASED" : colour.name())
                    .unit(unit)
                    .mark("field", field)
                    .mark("colour", colour)
                    .count("issued")
                    .countIf(colour != null, "up");
        }
    }

    /** An inquiry into a unit's handling 倒查问责. */
    record Inquiry(
            RegionCode region,
            InquiryCause cause,
            UnitId unit,
            List<MatterId> matters,
            LocalDate openedOn,
            @Nullable LocalDate concludedOn,
            List<UnitId> answerable)
            implements SupervisionBody {
        @Override
        public List<String> allowed() {
            return concludedOn == null ? List.of("conclusions") : List.of();
        }

        @Override
        public Columns columns() {
            Columns all =
                    Columns.of(region, openedOn, concludedOn == null ? "OPEN" : "CONCLUDED")
                            .unit(unit)
                            .mark("cause", cause)
                            .count("opened")
                            .countIf(concludedOn != null, "concluded");
            for (MatterId matter : matters) {
                all = all.mark("matter", matter);
            }
            return all;
        }
    }

    /** A bulletin 督查通报 and the answers it asked for. */
    record Bulletin(
            RegionCode region,
            String number,
            String subject,
            List<UnitId> units,
            LocalDate issuedOn,
            @Nullable LocalDate dueDay,
            List<UnitId> answered,
            @Nullable LocalDate lastAnswer)
            implements SupervisionBody {
        @Override
        public List<String> allowed() {
            return answered.size() < units.size() ? List.of("answers") : List.of();
        }

        @Override
        public Columns columns() {
            boolean complete = answered.size() == units.size();
            boolean due = dueDay != null && !units.isEmpty();
            Columns all =
                    Columns.of(region, issuedOn, complete ? "ANSWERED" : "ISSUED")
                            .due(complete ? null : dueDay)
                            .mark("subject", subject)
                            .count("issued");
            if (due && dueDay != null) {
                boolean inTime = complete && lastAnswer != null && !lastAnswer.isAfter(dueDay);
                all = all.count("due", dueDay, 1);
                all = inTime ? all.count("inTime", dueDay, 1) : all;
            }
            for (UnitId unit : units) {
                all = all.unit(unit);
            }
            return all;
        }
    }

    /** A suggestion letter 三项建议 份; it counts as answered in the period in which it is due. */
    record Letter(
            RegionCode region,
            LetterKind kind,
            UnitId unit,
            List<MatterId> matters,
            LocalDate issuedOn,
            Clock feedback,
            @Nullable LocalDate answeredOn,
            boolean adopted)
            implements SupervisionBody {
        @Override
        public List<String> allowed() {
            return answeredOn == null ? List.of("answers") : List.of();
        }

        @Override
        public Columns columns() {
            LocalDate last = feedback.dueDay();
            Columns all =
                    Columns.of(region, issuedOn, answeredOn == null ? "ISSUED" : "ANSWERED")
                            .due(answeredOn == null ? last : null)
                            .unit(unit)
                            .mark("kind", kind)
                            .count("issued")
                            .count("kind" + kind.ordinal())
                            .countIf(adopted, "adopted")
                            .count("due", last, 1);
            if (answeredOn != null && !answeredOn.isAfter(last)) {
                all = all.count("inTime", last, 1);
            }
            for (MatterId matter : matters) {
                all = all.mark("matter", matter);
            }
            return all;
        }
    }

    /**
     * Whether a region is three-none 三无 for a year.
     *
     * @param granted levels that found it met
     */
    record ThreeNone(RegionCode region, int year, Set<GrantLevel> assessed, Set<GrantLevel> granted)
            implements SupervisionBody {
        @Override
        public List<String> allowed() {
            return granted.isEmpty() ? List.of() : List.of("withdrawals");
        }

        @Override
        public Columns columns() {
            LocalDate day = LocalDate.of(year, 12, 31);
            Columns all =
                    Columns.of(region, day, granted.isEmpty() ? "NOT_MET" : "MET")
                            .mark("year", year)
                            .mark("level", region.level());
            for (GrantLevel level : GrantLevel.values()) {
                String at =
                        region.level().name().toLowerCase(java.util.Locale.ROOT) + level.ordinal();
                all =
                        all.countIf(assessed.contains(level), at + "Assessed")
                                .countIf(granted.contains(level), at + "Met");
            }
            return all;
        }
    }
}
