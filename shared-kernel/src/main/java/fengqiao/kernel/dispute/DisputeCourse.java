package fengqiao.kernel.dispute;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pure fold of what has happened to a dispute, and what the ladder allows next. Decisions and
 * read models use the same one, so that a page never offers what a command refuses.
 *
 * @param day legal day on which it became known: the dispute keeps the policy of that day
 * @param matters it is linked to
 * @param waiting the matter that waits for the result of its mediation
 * @param ladder where it enters the ladder, by the policy of its day
 */
public record DisputeCourse(
        RecordId disputeId,
        RegionCode region,
        LocalDate day,
        String kind,
        DisputeScope scope,
        List<MatterId> matters,
        @Nullable MatterId waiting,
        LadderEntry ladder,
        DisputeStep step) {
    private static final MediationPolicy SHIPPED = MediationPolicy.shipped();

    /** Older events and snapshots do not say the entry: the policy shipped then gave it. */
    public DisputeCourse {
        ladder = ladder == null ? SHIPPED.entry(region, kind, day) : ladder;
    }

    /**
     * The course after one event more.
     *
     * @param before none before registration
     */
    public static DisputeCourse evolve(@Nullable DisputeCourse before, DisputeEvent event) {
        if (event instanceof DisputeRegistered registered) {
            return begun(registered);
        }
        return Objects.requireNonNull(before, "a dispute begins with its registration").with(event);
    }

    private static DisputeCourse begun(DisputeRegistered event) {
        MatterId matter = event.matter();
        return new DisputeCourse(
                event.disputeId(),
                event.region(),
                event.foundDay(),
                event.kind(),
                event.scope(),
                matter == null ? List.of() : List.of(matter),
                matter,
                entry(event.ladder(), event.region(), event.kind(), event.foundDay()),
                new DisputeStep.Registered());
    }

    private static LadderEntry entry(
            @Nullable LadderEntry said, RegionCode region, String kind, LocalDate day) {
        return said == null ? SHIPPED.entry(region, kind, day) : said;
    }

    private DisputeCourse with(DisputeEvent event) {
        return switch (event) {
            case DisputeRegistered e -> this;
            case DisputeLinked e -> linked(e);
            case DisputeReclassified e -> reclassified(e);
            case MediationOpened e -> to(new DisputeStep.InMediation(e.rung(), e.body(), 0));
            case RoundHeld e -> to(held(e));
            case MediationFailed e -> to(new DisputeStep.Failed(e.rung(), e.reason()));
            case AgreementReached e -> returned(new DisputeStep.Agreed(agreement(e)));
            case PerformanceRecorded e -> to(step.with(e.performance()));
            case ConfirmationApplied e -> to(new DisputeStep.Applied(agreement(), e.court()));
            case ConfirmationTakenUp e ->
                    to(new DisputeStep.TakenUp(agreement(), e.court(), e.clocks(), false));
            case ConfirmationDeclined e -> to(new DisputeStep.NotConfirmed(agreement()));
            case ConfirmationExtended e -> to(extended());
            case ConfirmationDecided e -> to(decided(e));
            case LitigationGuided e -> returned(new DisputeStep.Guided(null));
            case LitigationFollowed e -> to(new DisputeStep.Guided(e.result()));
            case DisputeEnded e -> returned(new DisputeStep.Ended(e.ending()));
        };
    }

    private DisputeCourse linked(DisputeLinked event) {
        List<MatterId> all = new ArrayList<>(matters);
        if (!all.contains(event.matter())) {
            all.add(event.matter());
        }
        MatterId waits = event.handedOver() ? event.matter() : waiting;
        return new DisputeCourse(
                disputeId, region, day, kind, scope, List.copyOf(all), waits, ladder, step);
    }

    private DisputeCourse reclassified(DisputeReclassified event) {
        return new DisputeCourse(
                disputeId,
                region,
                day,
                event.kind(),
                event.scope(),
                matters,
                waiting,
                entry(event.ladder(), region, event.kind(), day),
                step);
    }

    private DisputeStep held(RoundHeld event) {
        return step instanceof DisputeStep.InMediation open
                ? new DisputeStep.InMediation(open.rung(), open.body(), event.round())
                : step;
    }

    private DisputeStep extended() {
        return step instanceof DisputeStep.TakenUp taken ? taken.longer() : step;
    }

    private static Agreement agreement(AgreementReached event) {
        LocalDate applyBy =
                event.clocks().stream()
                        .map(Clock::dueDay)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Agreement(event.rung(), event.body(), event.effectDay(), applyBy, null);
    }

    private DisputeStep decided(ConfirmationDecided event) {
        return switch (event.decision()) {
            case CONFIRMED -> new DisputeStep.Confirmed(agreement());
            case REJECTED -> new DisputeStep.NotConfirmed(agreement());
        };
    }

    private DisputeCourse to(DisputeStep next) {
        return new DisputeCourse(
                disputeId, region, day, kind, scope, matters, waiting, ladder, next);
    }

    /** What has a result keeps no matter waiting. */
    private DisputeCourse returned(DisputeStep next) {
        return new DisputeCourse(disputeId, region, day, kind, scope, matters, null, ladder, next);
    }

    public DisputeStage stage() {
        return step.stage();
    }

    /** The agreement a confirmation or a performance is about. */
    public Agreement agreement() {
        return step.agreed().orElseThrow(() -> new IllegalStateException("no agreement stands"));
    }

    /** Rungs that may be entered now: the first by policy, then one by one upwards. */
    public List<Rung> rungs() {
        return switch (step) {
            case DisputeStep.Registered r ->
                    scope.forCounty() ? List.of(Rung.COUNTY) : ladder.first();
            case DisputeStep.Failed f -> above(f.rung());
            case DisputeStep.NotConfirmed n -> List.of(n.agreement().rung());
            case DisputeStep.Agreed a when a.agreement().breached() ->
                    List.of(a.agreement().rung());
            default -> List.of();
        };
    }

    private List<Rung> above(Rung failed) {
        return switch (failed) {
            case COUNTY -> List.of();
            case VILLAGE -> List.of(scope.forCounty() ? Rung.COUNTY : Rung.VILLAGE_LED);
            case VILLAGE_LED -> List.of(scope.forCounty() ? Rung.COUNTY : Rung.TOWNSHIP);
            case TOWNSHIP -> scope.forCounty() ? List.of(Rung.COUNTY) : List.of();
        };
    }

    /** Grounds on which the parties may be guided to a court now. */
    public Set<LitigationGround> grounds() {
        Set<LitigationGround> grounds = EnumSet.noneOf(LitigationGround.class);
        switch (step) {
            case DisputeStep.Registered r -> grounds.add(LitigationGround.PARTIES_CHOICE);
            case DisputeStep.Failed f -> {
                grounds.add(LitigationGround.PARTIES_CHOICE);
                if (rungs().isEmpty()) {
                    grounds.add(LitigationGround.LADDER_EXHAUSTED);
                }
            }
            case DisputeStep.NotConfirmed n -> grounds.add(LitigationGround.CONFIRMATION_REJECTED);
            case DisputeStep.Agreed(Agreement a) when a.breached() ->
                    grounds.add(LitigationGround.AGREEMENT_BREACHED);
            case DisputeStep.Confirmed(Agreement a) when a.breached() ->
                    grounds.add(LitigationGround.ENFORCEMENT);
            default -> {}
        }
        return grounds;
    }

    public boolean allows(DisputeMove move) {
        return stage().allows(move)
                && switch (move) {
                    case OPEN -> !rungs().isEmpty();
                    case GUIDE -> !grounds().isEmpty();
                    case EXTEND -> step instanceof DisputeStep.TakenUp taken && !taken.extended();
                    default -> true;
                };
    }

    /** The lawful moves by their addresses. */
    public List<String> allowed() {
        return stage().moves().stream()
                .filter(move -> allows(move))
                .map(DisputeMove::resource)
                .toList();
    }
}
