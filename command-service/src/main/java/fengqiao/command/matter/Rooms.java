package fengqiao.command.matter;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.Assignment;

/**
 * Accusations have a room of their own (Art. 30): discipline moves them, a unit only those sent to
 * it, and to everybody else, the office that registered them too, they are not there.
 */
final class Rooms {
    private Rooms() {}

    /**
     * @throws fengqiao.command.refusal.Refused where the caller has no business in the room
     */
    static void require(MatterState state, Caller caller) {
        if (caller.isCitizen()) {
            return; // holds a receipt of it
        }
        if (state.registration().kind() != PetitionKind.ACCUSATION) {
            if (caller.isDisciplineAlone()) {
                caller.require(Role.OFFICE);
            }
            return;
        }
        if (!admits(state, caller)) {
            throw Refusal.of(MatterRule.UNKNOWN).asException();
        }
    }

    /** Whether the matter is there for the caller. */
    static boolean admits(MatterState state, Caller caller) {
        if (state.registration().kind() != PetitionKind.ACCUSATION) {
            return !caller.isDisciplineAlone();
        }
        boolean handler =
                caller.is(Role.UNIT)
                        && caller.unit() != null
                        && !caller.unit().equals(state.intake().accused())
                        && has(state, caller.unit());
        return handler || caller.is(Role.DISCIPLINE) || caller.is(Role.IMPORT);
    }

    private static boolean has(MatterState state, UnitId unit) {
        Assignment assigned = state.handling().assigned();
        return unit.equals(state.answerable())
                || (assigned != null && unit.equals(assigned.unit()));
    }
}
