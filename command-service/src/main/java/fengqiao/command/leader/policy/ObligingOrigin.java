package fengqiao.command.leader.policy;

import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.VisitFlag;
import org.jspecify.annotations.Nullable;

/**
 * Which origins oblige a leader to take a matter 包案: what a superior assigned, a group visit or one
 * outside a reception place at city level or above, and what the county adds.
 */
final class ObligingOrigin {
    private ObligingOrigin() {}

    /**
     * What the county adds.
     *
     * @param skipLevelGroup persons from which a skip-level group visit obliges; none if it does
     *     not
     * @param repeat the coming from which a repeat matter obliges; none if it does not
     */
    record Added(@Nullable Integer skipLevelGroup, @Nullable Integer repeat) {
        static final Added NOTHING = new Added(null, null);
    }

    /**
     * Why one coming obliges; none where it does not.
     *
     * @param comings batches 批次 of the same persons with the same matter, this one included
     */
    static @Nullable CaseOrigin of(Visit visit, int comings, Added added) {
        if (visit.channel() == Channel.SUPERIOR_ASSIGNMENT) {
            return CaseOrigin.SUPERIOR_ASSIGNMENT;
        }
        if (high(visit.level()) && visit.is(VisitFlag.GROUP)) {
            return CaseOrigin.GROUP_VISIT;
        }
        if (high(visit.level()) && visit.is(VisitFlag.OUTSIDE_RECEPTION)) {
            return CaseOrigin.OUTSIDE_VISIT;
        }
        return byPolicy(visit, comings, added) ? CaseOrigin.POLICY : null;
    }

    private static boolean high(@Nullable RaisedLevel level) {
        return level != null && level.compareTo(RaisedLevel.CITY) >= 0;
    }

    private static boolean byPolicy(Visit visit, int comings, Added added) {
        return skipsInAGroup(visit)
                        && added.skipLevelGroup() != null
                        && visit.persons() >= added.skipLevelGroup()
                || comings > 1 && added.repeat() != null && comings >= added.repeat();
    }

    /** Whether the policy need be asked at all: most registrations are neither. */
    static boolean mayBePolicy(Visit visit, int comings) {
        return comings > 1 || skipsInAGroup(visit);
    }

    private static boolean skipsInAGroup(Visit visit) {
        return visit.is(VisitFlag.GROUP) && visit.is(VisitFlag.SKIP_LEVEL);
    }
}
