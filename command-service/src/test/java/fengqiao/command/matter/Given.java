package fengqiao.command.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has happened to a matter, one event a day from a first day on. */
public final class Given {
    public static final MatterId ID = new MatterId("m-1");
    public static final UnitId JUSTICE = new UnitId("u-justice");
    public static final UnitId POLICE = new UnitId("u-police");
    public static final CipherText SEALED = new CipherText("M/m-1/1", "c2VhbGVk");
    private static final RuleBook RULES = RuleBook.shipped();
    private final LocalDate first;
    private int days;
    private @Nullable MatterState state;

    private Given(LocalDate first) {
        this.first = first;
    }

    /** Registered at noon of that day. */
    public static Given registered(PetitionKind kind, String region, String day) {
        var given = new Given(LocalDate.parse(day));
        return given.and(
                new MatterRegistered(
                        ID,
                        "451324-20240507-00000000",
                        null,
                        kind,
                        Channel.VISIT,
                        new RegionCode(region),
                        "02.01.01",
                        SEALED,
                        null,
                        List.of(),
                        1,
                        "office",
                        given.now(),
                        null,
                        List.of()));
    }

    public static Given incident() {
        return registered(PetitionKind.INCIDENT, "451324100203001", "2024-05-06");
    }

    public static Given appeal(String day) {
        return registered(PetitionKind.APPEAL, "451324100203001", day);
    }

    private Instant now() {
        return Instant.parse(first.plusDays(days) + "T04:00:00Z");
    }

    /** That happened the day after. */
    public Given and(MatterEvent event) {
        state = MatterState.evolve(state, event, now());
        days++;
        return this;
    }

    public Given routed(UnitId unit) {
        StatutoryRoute route = StatutoryRoute.PETITION_PROCEDURE;
        var right =
                RULES.start(
                        ClockKind.OBJECT,
                        state().registration().ruleCase(route),
                        LegalDay.of(now()));
        return and(new MatterRouted(unit, route, null, right));
    }

    public Given objected() {
        return and(new AssignmentObjected(JUSTICE, SEALED, null));
    }

    public Given upheld() {
        return and(new ObjectionUpheld(JUSTICE, List.of()));
    }

    public Given accepted(UnitId unit) {
        return and(new MatterAccepted(unit, List.of()));
    }

    public Given replied() {
        return and(new MatterReplied(JUSTICE, ReplyOutcome.EXPLAINED, SEALED));
    }

    public Given resolved() {
        return and(new MatterResolved(JUSTICE, ResolutionKind.PROCEDURAL));
    }

    public Given closed() {
        return and(new MatterClosed(SEALED));
    }

    public Given guided() {
        return and(new MatterGuided("31.1.01", SEALED));
    }

    /** Accepted by the justice office. */
    public static Given inHand() {
        return incident().routed(JUSTICE).accepted(JUSTICE);
    }

    public MatterState state() {
        return Objects.requireNonNull(state);
    }
}
