package fengqiao.command.platform.access;

import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a command, by what the token says.
 *
 * @param subject of the token: the actor of events
 * @param region where the caller may act, with all that lies in it
 * @param body of the role MEDIATOR
 * @param leader of the role LEADER
 */
public record Caller(
        String subject,
        Set<Role> roles,
        @Nullable RegionCode region,
        @Nullable UnitId unit,
        @Nullable WorkerId worker,
        @Nullable BodyId body,
        @Nullable LeaderId leader) {
    /** Whoever calls a public address: without rights but those a receipt gives. */
    public static final Caller CITIZEN = new Caller("citizen", Set.of(), null, null, null);

    /** A caller who is neither of a mediation body nor a leader. */
    public Caller(
            String subject,
            Set<Role> roles,
            @Nullable RegionCode region,
            @Nullable UnitId unit,
            @Nullable WorkerId worker) {
        this(subject, roles, region, unit, worker, null, null);
    }

    /** Whom records name as the one who wrote them: a post, else the subject. */
    public String post() {
        if (is(Role.WORKER) && worker != null) {
            return worker.value();
        }
        if (is(Role.LEADER) && leader != null) {
            return leader.value();
        }
        return is(Role.UNIT) && unit != null ? unit.value() : subject;
    }

    /**
     * @throws fengqiao.command.refusal.Refused where the caller is a unit, and not that one
     */
    public void requireActingFor(UnitId answerable) {
        if (!is(Role.OFFICE) && !is(Role.IMPORT) && !answerable.equals(unit)) {
            throw Refusal.of(AccessRule.UNIT).asException();
        }
    }

    /** The same within a region. */
    public Caller in(RegionCode place) {
        return new Caller(subject, roles, place, unit, worker, body, leader);
    }

    /** Whether it is nobody who signed in. */
    public boolean isCitizen() {
        return subject.equals(CITIZEN.subject()) && roles.isEmpty();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller has business with accusations and nothing else (Art. 30). */
    public boolean isDisciplineAlone() {
        return is(Role.DISCIPLINE) && roles.size() == 1;
    }

    /**
     * @throws fengqiao.command.refusal.Refused where the caller has neither role
     */
    public void require(Role one, Role... others) {
        boolean has = is(one);
        for (Role other : others) {
            has |= is(other);
        }
        if (!has) {
            throw Refusal.of(AccessRule.ROLE).asException();
        }
    }

    /** Whether the region is within the caller's. */
    public boolean reaches(RegionCode place) {
        return region != null && place.within(region);
    }

    /**
     * The office, or discipline for the accusations it keeps (Art. 30).
     *
     * @throws fengqiao.command.refusal.Refused where the caller is neither
     */
    public void requireDesk() {
        require(Role.OFFICE, Role.IMPORT, Role.DISCIPLINE);
    }

    /**
     * The unit the caller acts for, or none for the office and discipline.
     *
     * @throws fengqiao.command.refusal.Refused where it acts for none of them
     */
    public @Nullable UnitId unitBesideDesk() {
        boolean desk = is(Role.OFFICE) || is(Role.DISCIPLINE);
        return desk ? null : actingUnit();
    }

    /**
     * @throws fengqiao.command.refusal.Refused where the region is not within the caller's
     */
    public void requireRegion(RegionCode place) {
        if (!reaches(place)) {
            throw Refusal.of(AccessRule.REGION).asException();
        }
    }

    /**
     * The unit the caller acts for; none where it may act for any.
     *
     * @throws fengqiao.command.refusal.Refused where it acts for none
     */
    public @Nullable UnitId actingUnit() {
        require(Role.UNIT, Role.IMPORT);
        if (is(Role.IMPORT)) {
            return null;
        }
        if (unit == null) {
            throw Refusal.of(AccessRule.UNIT).asException();
        }
        return unit;
    }

    /**
     * The unit that handles or reviews; none where it may act for any.
     *
     * @throws fengqiao.command.refusal.Refused where it acts for none
     */
    public @Nullable UnitId actingOrgan() {
        require(Role.UNIT, Role.REVIEWER, Role.IMPORT);
        if (!is(Role.IMPORT) && unit == null) {
            throw Refusal.of(AccessRule.UNIT).asException();
        }
        return is(Role.IMPORT) ? null : unit;
    }
}
