package fengqiao.command.dispute;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** For whom a caller may act in mediations. */
public final class DisputeActors {
    private DisputeActors() {}

    /**
     * The body the caller acts for; none where it may act for any.
     *
     * @throws fengqiao.command.refusal.Refused where it acts for none
     */
    public static @Nullable BodyId body(Caller caller) {
        caller.require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        if (caller.is(Role.OFFICE) || caller.is(Role.IMPORT)) {
            return null;
        }
        if (caller.body() == null) {
            throw Refusal.of(DisputeRule.FOREIGN_BODY).asException();
        }
        return caller.body();
    }

    /**
     * The court the caller acts for; none where it may act for any.
     *
     * @throws fengqiao.command.refusal.Refused where it acts for none
     */
    public static @Nullable UnitId court(Caller caller) {
        caller.require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        if (caller.is(Role.OFFICE) || caller.is(Role.IMPORT)) {
            return null;
        }
        if (caller.unit() == null) {
            throw Refusal.of(MatterRule.FOREIGN_UNIT).asException();
        }
        return caller.unit();
    }
}
