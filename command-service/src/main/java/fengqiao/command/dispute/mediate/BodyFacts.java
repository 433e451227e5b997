package fengqiao.command.dispute.mediate;

import fengqiao.command.directory.DirectoryKinds.Kept;
import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.DisputeState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.DisputeMove;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.Rung;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says of those who mediate, as of the day. A body is open, of the place and of
 * a kind that mediates on that rung; a unit that is named is known, of the county and of the kind
 * its role says.
 *
 * @param body none where the directory does not know it, or it is closed on the day
 * @param units those named that are known and act themselves on the day
 */
record BodyFacts(@Nullable Kept body, Map<UnitId, Kept> units) {
    void require(
            DisputeState state,
            Rung rung,
            BodyId id,
            Participant leader,
            List<Participant> participants) {
        requireBody(state, rung, id);
        requireUnit(state, leader, "leader.unit");
        for (int i = 0; i < participants.size(); i++) {
            requireUnit(state, participants.get(i), "participants[" + i + "].unit");
        }
    }

    private void requireBody(DisputeState state, Rung rung, BodyId id) {
        RegionCode place = state.region().at(rung.level());
        if (body == null || !body.region().within(place) && !place.within(body.region())) {
            throw state.refused(DisputeRule.BODY_UNKNOWN, DisputeMove.OPEN, id.value())
                    .naming(FieldFault.of("body", "unknown"))
                    .asException();
        }
        if (!rung.takes(body.kind())) {
            throw state.refused(DisputeRule.BODY_RUNG, DisputeMove.OPEN, body.kind(), rung.name())
                    .naming(FieldFault.of("body", "rung"))
                    .asException();
        }
    }

    private void requireUnit(DisputeState state, Participant who, String field) {
        UnitId unit = who.unit();
        if (unit == null) {
            return;
        }
        Kept known = units.get(unit);
        RegionCode county = state.region().county();
        if (known == null || !known.region().within(county)) {
            throw state.refused(DisputeRule.UNIT_UNKNOWN, DisputeMove.OPEN, unit.value())
                    .naming(FieldFault.of(field, "unknown"))
                    .asException();
        }
        if (!who.role().fits(known.kind())) {
            throw state.refused(
                            DisputeRule.UNIT_KIND,
                            DisputeMove.OPEN,
                            known.kind(),
                            who.role().name())
                    .naming(FieldFault.of(field, "unit-kind"))
                    .asException();
        }
    }
}
