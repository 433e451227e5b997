package fengqiao.query.matter.texts;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.Party;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.wire.EventTypes;
import fengqiao.vault.Disclosed;
import fengqiao.vault.Identity;
import fengqiao.vault.SealContext;
import fengqiao.vault.SealedText;
import java.util.ArrayList;
import java.util.List;
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

    private void addStep(Recorded<?> recorded, MatterEvent event) {
        switch (event) {
            case MatterRouted routed -> step(recorded, routed.note(), SealContext.NOTE);
            case MatterGuided guided -> step(recorded, guided.reason(), SealContext.REASON);
            case AssignmentObjected objected ->
                    step(recorded, objected.reason(), SealContext.REASON);

            case ObjectionRejected rejected ->
                    step(recorded, rejected.reason(), SealContext.REASON);
            case MatterReplied replied -> step(recorded, replied.text(), SealContext.REPLY);
            case MatterClosed closed -> step(recorded, closed.evidence(), SealContext.EVIDENCE);
            case MatterReopened reopened -> step(recorded, reopened.reason(), SealContext.REASON);
            default -> {}
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
