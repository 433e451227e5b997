package fengqiao.query.matter.texts;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.ClocksRecomputed;
import fengqiao.kernel.matter.FollowedUp;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.HandlingExtended;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.JurisdictionDetermined;
import fengqiao.kernel.matter.JurisdictionDisputed;
import fengqiao.kernel.matter.MatterAbsorbed;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterHandedToMediation;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.MatterTransferred;
import fengqiao.kernel.matter.MatterUnlinked;
import fengqiao.kernel.matter.MatterWithdrawn;
import fengqiao.kernel.matter.MediationReturned;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.Party;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.kernel.matter.PlanAdopted;
import fengqiao.kernel.matter.PledgeSigned;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.QualityReviewed;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewAssigned;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.SuccessorTookOver;
import fengqiao.kernel.matter.SuperiorAssigned;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamReported;
import fengqiao.kernel.wire.EventTypes;
import fengqiao.vault.Disclosed;
import fengqiao.vault.Identity;
import fengqiao.vault.SealContext;
import fengqiao.vault.SealedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects the sealed texts of a matter and puts the opened ones in their places. */
final class SealedTexts {
    private final List<SealedText> sealed = new ArrayList<>();
    private final List<PersonId> persons = new ArrayList<>();
    private final List<PartyRole> roles = new ArrayList<>();
    private final List<Integer> partyAt = new ArrayList<>();
    private final List<StepAt> steps = new ArrayList<>();
    private int textAt = -1;
    private int placeAt = -1;

    private record StepAt(long position, String type, int at) {}

    /**
     * @param reports whose reports, by who reported them, may be opened
     * @param handling whether what units and office wrote may be opened
     */
    void add(Recorded<?> recorded, Predicate<String> reports, boolean handling) {
        if (!(recorded.event() instanceof MatterEvent event)) {
            return;
        }
        switch (event) {
            case MatterRegistered registered when reports.test(registered.reportedBy()) ->
                    addReport(registered);
            case ReportLinked linked when reports.test(linked.reportedBy()) -> {
                step(recorded, linked.text(), SealContext.TEXT);
                step(recorded, linked.place(), SealContext.PLACE);
                if (handling) {
                    step(recorded, linked.reason(), SealContext.REASON);
                }
                linked.parties().forEach(this::party);
            }
            default -> {
                if (handling) {
                    addStep(recorded, event);
                }
            }
        }
    }

    private void addReport(MatterRegistered event) {
        textAt = add(event.text(), SealContext.TEXT);
        CipherText place = event.place();
        placeAt = place == null ? -1 : add(place, SealContext.PLACE);
        event.parties().forEach(this::party);
    }

    /** Without default, so that no sealed text of a new event is forgotten. */
    private void addStep(Recorded<?> recorded, MatterEvent event) {
        switch (event) {
            case MatterRegistered e -> {}
            case ReportLinked e -> {}
            case MatterAccepted e -> {}
            case ObjectionUpheld e -> {}
            case MatterResolved e -> {}
            case TeamAppointed e -> {}
            case ClocksRecomputed e -> {}
            case MatterHandedToMediation e -> {}
            case MediationReturned e -> {}
            case MatterRouted e -> step(recorded, e.note(), SealContext.NOTE);
            case MatterGuided e -> step(recorded, e.reason(), SealContext.REASON);
            case AssignmentObjected e -> step(recorded, e.reason(), SealContext.REASON);
            case ObjectionRejected e -> step(recorded, e.reason(), SealContext.REASON);
            case MatterRefused e -> step(recorded, e.reason(), SealContext.REASON);
            case HandlerRecused e -> step(recorded, e.reason(), SealContext.REASON);
            case ProgressNoted e -> step(recorded, e.text(), SealContext.PROGRESS);
            case PlanAdopted e -> step(recorded, e.text(), SealContext.PLAN);
            case TeamReported e -> step(recorded, e.text(), SealContext.TEAM);
            case HandlingExtended e -> step(recorded, e.reason(), SealContext.REASON);
            case HearingOpened e -> step(recorded, e.subject(), SealContext.HEARING);
            case HearingConcluded e -> step(recorded, e.findings(), SealContext.HEARING);
            case MatterReplied e -> {
                step(recorded, e.text(), SealContext.REPLY);
                step(recorded, e.grounds(), SealContext.GROUNDS);
            }
            case ReviewApplied e -> step(recorded, e.reason(), SealContext.REVIEW);
            case ReviewDecided e -> step(recorded, e.text(), SealContext.REVIEW);
            case PledgeSigned e -> step(recorded, e.text(), SealContext.PLEDGE);
            case MatterClosed e -> step(recorded, e.evidence(), SealContext.EVIDENCE);
            case QualityReviewed e -> step(recorded, e.findings(), SealContext.FINDINGS);
            case FollowedUp e -> step(recorded, e.note(), SealContext.NOTE);
            case MatterRated e -> step(recorded, e.comment(), SealContext.COMMENT);
            case MatterReopened e -> step(recorded, e.reason(), SealContext.REASON);
            case MatterLinked e -> step(recorded, e.reason(), SealContext.REASON);
            case MatterUnlinked e -> step(recorded, e.reason(), SealContext.REASON);
            case MatterMerged e -> step(recorded, e.reason(), SealContext.REASON);
            case MatterAbsorbed e -> {}
            case MatterWithdrawn e -> step(recorded, e.reason(), SealContext.REASON);
            case MatterTransferred e -> step(recorded, e.reason(), SealContext.REASON);
            case GuidanceFollowed e -> step(recorded, e.note(), SealContext.NOTE);
            case SuperiorAssigned e -> {}
            case ReviewAssigned e -> {}
            case AccusedNamed e -> {}
            case MatterReportedUp e -> step(recorded, e.text(), SealContext.NOTE);
            case JurisdictionDisputed e -> step(recorded, e.reason(), SealContext.REASON);
            case JurisdictionDetermined e -> step(recorded, e.reason(), SealContext.REASON);
            case SuccessorTookOver e -> {}
        }
    }

    private void step(Recorded<?> recorded, @Nullable CipherText text, String context) {
        if (text != null) {
            String type = EventTypes.nameOf(recorded.event().getClass());
            steps.add(new StepAt(recorded.position(), type, add(text, context)));
        }
    }

    private void party(Party party) {
        partyAt.add(add(party.details(), SealContext.PARTY));
        persons.add(party.person());
        roles.add(party.role());
    }

    private int add(CipherText text, String context) {
        sealed.add(new SealedText(text, context));
        return sealed.size() - 1;
    }

    /** Puts newer texts into the places of older ones. */
    void replace(Map<CipherText, CipherText> newer) {
        sealed.replaceAll(one -> {
            CipherText text = newer.get(one.text());
            return text == null ? one : new SealedText(text, one.context());
        });
    }

    List<SealedText> sealed() {
        return sealed;
    }

    List<PersonId> persons() {
        return persons.stream().distinct().toList();
    }

    MatterTexts opened(Disclosed disclosed) {
        List<MatterTexts.PartyItem> parties = new ArrayList<>();
        for (int i = 0; i < partyAt.size(); i++) {
            Identity identity = disclosed.identity(partyAt.get(i));
            parties.add(
                    identity == null
                            ? new MatterTexts.PartyItem(roles.get(i), null, null, null)
                            : new MatterTexts.PartyItem(
                                    roles.get(i),
                                    identity.name(),
                                    identity.phone(),
                                    identity.idNumber()));
        }
        return new MatterTexts(
                text(disclosed, textAt),
                text(disclosed, placeAt),
                parties,
                steps.stream()
                        .map(step ->
                                new MatterTexts.StepText(
                                        step.position(), step.type(), text(disclosed, step.at())))
                        .toList());
    }

    private static @Nullable String text(Disclosed disclosed, int at) {
        return at < 0 ? null : disclosed.texts().get(at);
    }
}
