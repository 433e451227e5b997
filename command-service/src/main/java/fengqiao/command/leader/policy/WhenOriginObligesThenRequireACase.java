package fengqiao.command.leader.policy;

import fengqiao.command.leader.LeaderCase;
import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderCases;
import fengqiao.command.leader.policy.ObligingOrigin.Added;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.Registration;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Reaction;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.SuperiorAssigned;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleCase;
import fengqiao.kernel.screening.DayReported;
import fengqiao.kernel.screening.FindingMarkedHard;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * A matter whose origin obliges a leader gets its case with its registration, with a later visit,
 * with an assignment from above, or once screening calls it a hard problem; one case at a time.
 * What is imported owes nobody anything, and what comes from another county was required there.
 */
@Component
final class WhenOriginObligesThenRequireACase implements Reaction {
    private final LeaderCases known;
    private final Records<LeaderCaseState> cases;
    private final Matters matters;
    private final RuleBook rules;

    WhenOriginObligesThenRequireACase(
            LeaderCases known, RecordDesk desk, Matters matters, RuleBook rules) {
        this.known = known;
        this.cases = desk.records(LeaderCase.KIND);
        this.matters = matters;
        this.rules = rules;
    }

    @Override
    public void on(DomainEvent event, String stream, Issue issue) {
        if (issue.caller().is(Role.IMPORT)) {
            return;
        }
        switch (event) {
            case MatterRegistered e -> registered(e, issue);
            case ReportLinked e -> cameAgain(e, new MatterId(stream), issue);
            case SuperiorAssigned e ->
                    open(new MatterId(stream), CaseOrigin.SUPERIOR_ASSIGNMENT, issue);
            case DayReported e ->
                    e.hard().forEach(one -> open(one, CaseOrigin.SCREENED_PROBLEM, issue));
            case FindingMarkedHard e -> open(e.matterId(), CaseOrigin.SCREENED_PROBLEM, issue);
            default -> {}
        }
    }

    private void registered(MatterRegistered event, Issue issue) {
        if (event.particulars().transferredFrom() != null) {
            return;
        }
        int comings = event.repeatOf() == null ? 1 : 2;
        CaseOrigin origin = ObligingOrigin.of(event.visit(), comings, added(event, comings, issue));
        if (origin != null) {
            var id = new RecordId(LeaderCase.KIND.name() + "." + event.matterId());
            require(id, event.matterId(), event.region(), origin, issue);
        }
    }

    private Added added(MatterRegistered event, int comings, Issue issue) {
        if (!ObligingOrigin.mayBePolicy(event.visit(), comings)) {
            return Added.NOTHING;
        }
        LocalDate day = LegalDay.of(issue.occurrence().at());
        var about =
                new RuleCase(Registration.populationOf(event.kind()), event.region(), null, day);
        return added(about, day);
    }

    /** By the rule sets in force; none is shipped, so nothing is added until a county says so. */
    private Added added(RuleCase about, LocalDate day) {
        return new Added(
                rules.limit(ClockKind.CASE_SKIP_LEVEL_GROUP, about, day).orElse(null),
                rules.limit(ClockKind.CASE_REPEAT, about, day).orElse(null));
    }

    private void cameAgain(ReportLinked event, MatterId id, Issue issue) {
        MatterState matter = matters.look(id);
        if (matter == null) {
            return;
        }
        int before = matter.intake().repeatOf() == null ? 0 : 1;
        Added added = added(matter.ruleCase(), LegalDay.of(issue.occurrence().at()));
        CaseOrigin origin =
                ObligingOrigin.of(event.visit(), before + matter.intake().batches(), added);
        if (origin != null) {
            open(id, origin, issue);
        }
    }

    /** Unless it has one in hand or has ended. */
    private void open(MatterId id, CaseOrigin origin, Issue issue) {
        MatterState matter = matters.look(id);
        if (matter == null) {
            throw Refusal.of(RecordRule.MATTER_UNKNOWN, id.value())
                    .naming(FieldFault.of("matter", "unknown"))
                    .asException();
        }
        if (matter.inHand() && known.inHand(id) == null) {
            RecordId fresh = RecordCommands.newId(LeaderCase.KIND.name());
            require(fresh, id, matter.registration().region(), origin, issue);
        }
    }

    /** The rule obliges, whoever's step it follows: a citizen's or a grid worker's too. */
    private void require(
            RecordId id, MatterId matter, RegionCode region, CaseOrigin origin, Issue issue) {
        cases.attach(LeaderCases.opened(id, matter));
        cases.create(id, region, issue.there(region), required(matter, region, origin, issue));
    }

    private static CaseRequired required(
            MatterId matter, RegionCode region, CaseOrigin origin, Issue issue) {
        return new CaseRequired(matter, region, origin, LegalDay.of(issue.occurrence().at()));
    }
}
