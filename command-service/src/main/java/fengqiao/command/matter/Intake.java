package fengqiao.command.matter;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.ByPathway;
import fengqiao.kernel.matter.JurisdictionDetermined;
import fengqiao.kernel.matter.JurisdictionDisputed;
import fengqiao.kernel.matter.MatterAbsorbed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterLinked.Relation;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.MatterUnlinked;
import fengqiao.kernel.matter.ReportLinked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often and with how many it came in, and which other matters belong to it.
 *
 * @param accused unit an accusation is about
 * @param batches 批次
 * @param persons 人次
 * @param repeatOf the earlier matter it is held to repeat
 * @param links other matters the office linked to it
 * @param superior whose office determines a dispute of jurisdiction that is open
 * @param mergedInto the matter it went on as part of
 * @param pathway by which it was routed last, where the office named one
 * @param determined whether the unit that has it was determined by the superior (Art. 24)
 */
public record Intake(
        @Nullable UnitId accused,
        int batches,
        int persons,
        @Nullable MatterId repeatOf,
        List<MatterId> links,
        @Nullable RegionCode superior,
        boolean determined,
        @Nullable MatterId mergedInto,
        @Nullable ByPathway pathway) {
    /** Before anything, and for snapshots that do not know. */
    static final Intake NONE = new Intake(null, 0, 0, null, List.of(), null, false, null, null);

    public Intake {
        links = links == null ? List.of() : List.copyOf(links);
    }

    static Intake of(MatterRegistered event) {
        return new Intake(
                event.particulars().accused(),
                1,
                event.visit().persons(),
                event.repeatOf(),
                List.of(),
                null,
                false,
                null,
                null);
    }

    /** The same after one event more; most events are none of its business. */
    Intake after(MatterEvent event) {
        if (event instanceof ReportLinked linked) {
            return came(1, linked.visit().persons());
        }
        if (event instanceof MatterAbsorbed absorbed) {
            return came(absorbed.batches(), absorbed.persons());
        }
        if (event instanceof MatterLinked linked) {
            return linked(linked);
        }
        if (event instanceof MatterUnlinked unlinked) {
            return unlinked(unlinked.other());
        }
        if (event instanceof JurisdictionDisputed disputed) {
            return determined(disputed.superior(), false);
        }
        if (event instanceof AccusedNamed named) {
            return accused(named);
        }
        if (event instanceof MatterMerged merged) {
            return mergedInto(merged.into());
        }
        if (event instanceof JurisdictionDetermined) {
            return determined(null, true);
        }
        return event instanceof MatterRouted routed ? routed(routed) : this;
    }

    private Intake came(int more, int people) {
        return new Intake(
                accused,
                batches + more,
                persons + people,
                repeatOf,
                links,
                superior,
                determined,
                mergedInto,
                pathway);
    }

    private Intake linked(MatterLinked event) {
        List<MatterId> all = new ArrayList<>(links);
        all.remove(event.other());
        all.add(event.other());
        MatterId repeats = event.relation() == Relation.REPEAT ? event.other() : repeatOf;
        return new Intake(
                accused, batches, persons, repeats, all, superior, determined, mergedInto, pathway);
    }

    private Intake accused(AccusedNamed event) {
        RegionCode open = event.takenBack() ? null : superior;
        boolean stays = determined && !event.takenBack();
        return new Intake(
                event.unit(), batches, persons, repeatOf, links, open, stays, mergedInto, pathway);
    }

    private Intake unlinked(MatterId other) {
        List<MatterId> all = new ArrayList<>(links);
        all.remove(other);
        MatterId repeats = other.equals(repeatOf) ? null : repeatOf;
        return new Intake(
                accused, batches, persons, repeats, all, superior, determined, mergedInto, pathway);
    }

    private Intake determined(@Nullable RegionCode by, boolean done) {
        return new Intake(
                accused,
                batches,
                persons,
                repeatOf,
                links,
                by,
                done,
                mergedInto,
                done ? null : pathway);
    }

    private Intake routed(MatterRouted event) {
        return new Intake(
                accused,
                batches,
                persons,
                repeatOf,
                links,
                null,
                false,
                mergedInto,
                event.pathway());
    }

    private Intake mergedInto(MatterId other) {
        return new Intake(
                accused, batches, persons, repeatOf, links, superior, determined, other, pathway);
    }

    /** Whether the office holds the two to belong together. */
    public boolean belongsTo(MatterId other) {
        return other.equals(repeatOf) || links.contains(other);
    }
}
