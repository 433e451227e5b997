package fengqiao.command.intake;

import fengqiao.command.dispute.Sides;
import fengqiao.command.dispute.handover.HandMatterToMediation;
import fengqiao.command.dispute.handover.NewDispute;
import fengqiao.command.dispute.litigate.GuideToLitigation;
import fengqiao.command.dispute.mediate.FailMediation;
import fengqiao.command.dispute.mediate.HoldRound;
import fengqiao.command.dispute.mediate.OpenMediation;
import fengqiao.command.dispute.mediate.ReachAgreement;
import fengqiao.command.leader.cases.CaseCommand.OpenCase;
import fengqiao.command.leader.cases.CaseCommand.Takers;
import fengqiao.command.leader.visit.HouseholdVisitCommand.RecordHouseholdVisit;
import fengqiao.command.matter.register.NamedParty;
import fengqiao.command.matter.register.RegisterMatter;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.kernel.dispute.LitigationGround;
import fengqiao.kernel.dispute.MediationFailure;
import fengqiao.kernel.dispute.MediatorRole;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.leader.CaseOrigin;
import java.util.List;

/**
 * The steps of a row that are records of their own: the leader's case, a visit, and one dispute
 * with its mediation. Their ids follow from the matter's, so that a second run finds them.
 */
final class RecordSteps {
    private static final int LONGEST = 4000;

    private RecordSteps() {}

    /** Faults are noted in {@code fields}. */
    static Object command(String type, ImportStep step, RegisterMatter matter, Fields fields) {
        return switch (type) {
            case "LEADER_TOOK" -> taken(step, matter, fields);
            case "VISITED" ->
                    new RecordHouseholdVisit(
                            of("household-visit", matter),
                            matter.region(),
                            null,
                            1,
                            Math.max(1, matter.parties().size()),
                            0,
                            fields.freeText("text", step.text(), LONGEST),
                            matter.matterId());
            case "HANDED_OVER" -> handedOver(step, matter, fields);
            case "MEDIATION_OPENED" -> opened(step, matter, fields);
            case "ROUND_HELD" ->
                    new HoldRound(
                            of("dispute", matter),
                            null,
                            List.of(),
                            List.of(),
                            2,
                            fields.optionalFreeText("text", step.text(), LONGEST));
            case "AGREED" ->
                    new ReachAgreement(
                            of("dispute", matter),
                            null,
                            true,
                            fields.freeText("text", step.text(), LONGEST),
                            Sides.fen("amountFen", step.amountFen(), fields),
                            null,
                            null);
            case "MEDIATION_FAILED" ->
                    new FailMediation(
                            of("dispute", matter),
                            null,
                            fields.oneOf("reason", step.reason(), MediationFailure.class),
                            fields.optionalFreeText("text", step.text(), LONGEST));
            default ->
                    new GuideToLitigation(
                            of("dispute", matter),
                            LitigationGround.PARTIES_CHOICE,
                            fields.code("pathway", step.pathway()),
                            null,
                            fields.freeText("text", step.text(), LONGEST));
        };
    }

    /** The record of a kind that bears the matter's id. */
    static RecordId of(String kind, RegisterMatter matter) {
        return new RecordId(kind + "." + matter.matterId());
    }

    private static OpenCase taken(ImportStep step, RegisterMatter matter, Fields fields) {
        boolean grid = matter.region().level() == RegionLevel.GRID;
        return new OpenCase(
                of("leader-case", matter),
                matter.matterId(),
                fields.oneOf("origin", step.origin(), CaseOrigin.class),
                new Takers(
                        fields.leader("leader", step.leader()),
                        fields.unit("unit", step.unit()),
                        grid ? matter.region() : null));
    }

    /** The sides are those the report names. */
    private static HandMatterToMediation handedOver(
            ImportStep step, RegisterMatter matter, Fields fields) {
        var sides = matter.parties().stream().map(NamedParty::identity).toList();
        return new HandMatterToMediation(
                matter.matterId(),
                null,
                of("dispute", matter),
                new NewDispute(
                        fields.code("kind", step.kind()),
                        DisputeScope.ORDINARY,
                        fields.freeText("text", step.text(), LONGEST),
                        sides,
                        sides.size(),
                        0),
                Sides.optionalBody("body", step.body(), fields),
                true);
    }

    /** Led by whom the rung has lead; in the township the judicial office carries it out. */
    private static OpenMediation opened(ImportStep step, RegisterMatter matter, Fields fields) {
        Rung rung = fields.oneOf("rung", step.rung(), Rung.class);
        MediatorRole leader =
                rung == Rung.COUNTY ? MediatorRole.DISPUTE_CENTRE : rung.leaders().getFirst();
        var office = new Participant(MediatorRole.JUDICIAL_OFFICE, null, null);
        var body = Sides.optionalBody("body", step.body(), fields);
        if (body == null) {
            fields.fault("body", "required");
        }
        return new OpenMediation(
                of("dispute", matter),
                null,
                rung,
                body,
                new Participant(leader, null, null),
                rung == Rung.TOWNSHIP ? List.of(office) : List.of(),
                true);
    }
}
