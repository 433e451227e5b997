package fengqiao.bench.history;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.Party;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Repeat;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The life of one invented matter, five or six events long as a rule. */
final class MatterLife {
    private static final RuleRef POLICY = new RuleRef("grid-incident-policy", 1, "policy");
    private static final String SEALED = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo".repeat(10);

    private final Random random;
    private final String county;
    private final String id;
    private final int number;
    private Step step = Step.REGISTER;
    private UnitId unit;

    private enum Step {
        REGISTER,
        ROUTE,
        ANSWER,
        REPLY,
        RESOLVE,
        CLOSE,
        CLOSED,
        OVER
    }

    MatterLife(String county, int number, Random random) {
        this.county = county;
        this.number = number;
        this.random = random;
        this.id = String.format(Locale.ROOT, "%s-0000-7000-8000-%012d", county, number);
        this.unit = anyUnit();
    }

    private UnitId anyUnit() {
        return new UnitId("u-" + county + "-" + random.nextInt(20));
    }

    String id() {
        return id;
    }

    String county() {
        return county;
    }

    boolean isOver() {
        return step == Step.OVER;
    }

    DomainEvent next(Instant now) {
        if (step != Step.REGISTER && step != Step.CLOSED && random.nextInt(40) == 0) {
            return linked(now);
        }
        return switch (step) {
            case REGISTER -> to(Step.ROUTE, registered(now));
            case ROUTE -> routedOrGuided(now);
            case ANSWER -> answered(now);
            case REPLY ->
                    to(
                            Step.RESOLVE,
                            new MatterReplied(unit, pick(ReplyOutcome.values()), sealed()));
            case RESOLVE -> to(Step.CLOSE, new MatterResolved(unit, pick(ResolutionKind.values())));
            case CLOSE ->
                    to(
                            random.nextInt(10) == 0 ? Step.CLOSED : Step.OVER,
                            new MatterClosed(sealed()));
            case CLOSED, OVER ->
                    to(
                            Step.REPLY,
                            new MatterReopened(unit, sealed(), clocks(ClockKind.HANDLE, 30, now)));
        };
    }

    private DomainEvent to(Step next, DomainEvent event) {
        step = next;
        return event;
    }

    private DomainEvent routedOrGuided(Instant now) {
        if (random.nextInt(20) == 0) {
            return to(Step.OVER, new MatterGuided("31.1.01", sealed()));
        }
        unit = anyUnit();
        return to(
                Step.ANSWER,
                new MatterRouted(
                        unit, StatutoryRoute.POLICY, null, clocks(ClockKind.ACCEPT, 5, now)));
    }

    private DomainEvent answered(Instant now) {
        return switch (random.nextInt(12)) {
            case 0 -> new AssignmentObjected(unit, sealed(), null);
            case 1 -> to(Step.ROUTE, new ObjectionUpheld(unit, clocks(ClockKind.ROUTE, 3, now)));
            default -> to(Step.REPLY, new MatterAccepted(unit, clocks(ClockKind.HANDLE, 30, now)));
        };
    }

    private MatterRegistered registered(Instant now) {
        return new MatterRegistered(
                new MatterId(id),
                receipt(now, number),
                null,
                PetitionKind.INCIDENT,
                Visit.unspecified(Channel.GRID_PATROL, 1 + random.nextInt(4)),
                region(),
                "0" + (1 + random.nextInt(8)) + ".01.01",
                sealed(),
                sealed(),
                List.of(
                        new Party(
                                new PersonId("p-" + random.nextInt(1_000_000)),
                                PartyRole.CONCERNED,
                                sealed())),
                "w-" + county + "-" + random.nextInt(100),
                now,
                random.nextInt(15) == 0 ? Repeat.byRule(new MatterId("earlier")) : null,
                Particulars.NONE,
                clocks(ClockKind.ROUTE, 3, now));
    }

    private ReportLinked linked(Instant now) {
        return new ReportLinked(
                receipt(now, 500_000_000 + random.nextInt(500_000_000)),
                null,
                Visit.unspecified(Channel.GRID_PATROL, 1),
                region(),
                sealed(),
                null,
                List.of(),
                null,
                "w-" + county + "-" + random.nextInt(100),
                now,
                null);
    }

    private RegionCode region() {
        return new RegionCode(
                String.format(
                        Locale.ROOT,
                        "%s1%02d2%02d0%02d",
                        county,
                        random.nextInt(10),
                        random.nextInt(8),
                        1 + random.nextInt(5)));
    }

    private String receipt(Instant now, int serial) {
        return county
                + "-"
                + LegalDay.of(now).toString().replace("-", "")
                + "-"
                + String.format(Locale.ROOT, "%08X", serial);
    }

    private CipherText sealed() {
        return new CipherText("m:" + id, SEALED);
    }

    private static List<Clock> clocks(ClockKind kind, int days, Instant now) {
        LocalDate start = LegalDay.of(now);
        return List.of(
                new Clock(
                        kind,
                        POLICY,
                        start,
                        start.plusDays(days),
                        false,
                        new ClockInputs(days, DayKind.CALENDAR, false)));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
