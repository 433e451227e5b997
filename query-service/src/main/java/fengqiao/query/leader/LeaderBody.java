package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.LeaderPost;
import fengqiao.kernel.leader.SessionKind;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.RecordBody;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a record of this context. */
public sealed interface LeaderBody extends RecordBody
        permits BacklogEntry,
                LeaderBody.LeaderCase,
                LeaderBody.RotaDay,
                LeaderBody.Session,
                Appointment,
                HouseholdVisit {
    /**
     * A case a leader takes 领导包案: one case-time 件次.
     *
     * @param since when a leader had to take it, or took it unasked
     * @param advanced duties begun
     * @param done duties carried out
     * @param steps what was done about which duty on which day, in order
     * @param resolved how the matter was resolved while the leader had it
     * @param because why it was released
     */
    record LeaderCase(
            MatterId matterId,
            RegionCode region,
            CaseOrigin origin,
            LocalDate since,
            @Nullable LeaderId leader,
            @Nullable UnitId department,
            @Nullable RegionCode grid,
            @Nullable LocalDate takenOn,
            List<CaseDuty> advanced,
            List<CaseDuty> done,
            List<DutyStep> steps,
            @Nullable ResolutionKind resolved,
            @Nullable LocalDate releasedOn,
            @Nullable MatterEnding because)
            implements LeaderBody {
        /** A duty was carried on. */
        public record DutyStep(CaseDuty duty, LocalDate day, boolean done) {}

        String state() {
            if (releasedOn != null) {
                return "RELEASED";
            }
            return leader == null ? "REQUIRED" : "TAKEN";
        }

        @Override
        public List<String> allowed() {
            return switch (state()) {
                case "REQUIRED" -> List.of("takings");
                case "TAKEN" -> List.of("duties");
                default -> List.of();
            };
        }

        @Override
        public Columns columns() {
            Columns all =
                    Columns.of(region, takenOn == null ? since : takenOn, state())
                            .unit(department)
                            .owner(leader)
                            .mark("matter", matterId)
                            .mark("leader", leader)
                            .mark("origin", origin)
                            .count("opened", since, 1)
                            .countIf(leader == null && releasedOn == null, "owed");
            return leader == null || because != null && because.goesOn()
                    ? all
                    : all.count("taken")
                            .countIf(resolved != null, "resolved")
                            .countIf(releasedOn != null, "released")
                            .count("leader:" + leader);
        }
    }

    /** A day of a region's duty rota; missed once the day has passed unkept. */
    record RotaDay(
            RegionCode region,
            LocalDate day,
            LeaderId leader,
            LeaderPost post,
            List<UnitId> departments,
            @Nullable RecordId session)
            implements LeaderBody {
        @Override
        public Columns columns() {
            boolean kept = session != null;
            Columns all =
                    Columns.of(region, day, kept ? "KEPT" : "ROSTERED")
                            .due(kept ? null : day)
                            .owner(leader)
                            .mark("leader", leader)
                            .count("rostered")
                            .countIf(kept, "kept");
            for (UnitId department : departments) {
                all = all.unit(department);
            }
            return all;
        }
    }

    /**
     * A session 接访/下访/约访.
     *
     * @param batches 批次
     * @param persons 人次
     */
    record Session(
            RegionCode region,
            SessionKind kind,
            LocalDate day,
            List<LeaderId> leaders,
            List<UnitId> departments,
            int batches,
            int persons,
            List<MatterId> matters,
            @Nullable RecordId appointment)
            implements LeaderBody {
        @Override
        public List<String> allowed() {
            return List.of("matters");
        }

        @Override
        public Columns columns() {
            Columns all =
                    Columns.of(region, day, "HELD")
                            .mark("kind", kind)
                            .count("sessions")
                            .count("attendances", day, leaders.size())
                            .count("batches", day, batches)
                            .count("persons", day, persons)
                            .count("raised", day, matters.size());
            for (LeaderId leader : leaders) {
                all =
                        all.owner(leader)
                                .mark("leader", leader)
                                .countIf(kind == SessionKind.DOWN_VISIT, "downVisit:" + leader)
                                .countIf(kind == SessionKind.APPOINTMENT, "appointment:" + leader);
            }
            for (UnitId department : departments) {
                all = all.unit(department);
            }
            for (MatterId matter : matters) {
                all = all.mark("matter", matter);
            }
            return all;
        }
    }
}
