package fengqiao.query.leader;

import static fengqiao.query.platform.record.RecordBody.begun;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.leader.AppointmentAsked;
import fengqiao.kernel.leader.AppointmentDeclined;
import fengqiao.kernel.leader.AppointmentEvent;
import fengqiao.kernel.leader.AppointmentGranted;
import fengqiao.kernel.leader.AppointmentKept;
import fengqiao.kernel.leader.BacklogEvent;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogPlanned;
import fengqiao.kernel.leader.BacklogResolved;
import fengqiao.kernel.leader.BacklogStruck;
import fengqiao.kernel.leader.DutyKept;
import fengqiao.kernel.leader.DutyRostered;
import fengqiao.kernel.leader.HouseholdsVisited;
import fengqiao.kernel.leader.LeaderCaseEvent;
import fengqiao.kernel.leader.LeaderEvent;
import fengqiao.kernel.leader.RotaEvent;
import fengqiao.kernel.leader.SessionEvent;
import fengqiao.kernel.leader.SessionHeld;
import fengqiao.kernel.leader.SessionMatterLinked;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.leader.LeaderBody.RotaDay;
import fengqiao.query.leader.LeaderBody.Session;
import fengqiao.query.platform.record.RecordView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of this context, each folded from its own stream. */
public final class LeaderView extends RecordView<LeaderBody> {
    public LeaderView() {
        super("leader", 3, LeaderBody.class, LeaderEvent.class);
    }

    @Override
    protected LeaderBody next(String id, @Nullable LeaderBody body, Recorded<?> recorded) {
        return switch ((LeaderEvent) recorded.event()) {
            case LeaderCaseEvent event -> LeaderCaseFold.next((LeaderCase) body, event);
            case BacklogEvent event -> backlog((BacklogEntry) body, event);
            case RotaEvent event -> rota((RotaDay) body, event);
            case SessionEvent event -> session((Session) body, event);
            case AppointmentEvent event -> appointment((Appointment) body, event);
            case HouseholdsVisited e ->
                    new HouseholdVisit(
                            e.region(),
                            e.cadre(),
                            e.day(),
                            e.households(),
                            e.persons(),
                            e.leaflets(),
                            e.matterId());
        };
    }

    private static BacklogEntry backlog(@Nullable BacklogEntry before, BacklogEvent event) {
        if (event instanceof BacklogListed e) {
            return new BacklogEntry(
                    e.matterId(),
                    e.region(),
                    e.source(),
                    e.batch(),
                    e.stock(),
                    e.leader(),
                    e.day(),
                    false,
                    null,
                    null,
                    null,
                    null);
        }
        BacklogEntry b = begun(before);
        return switch (event) {
            case BacklogListed e -> b;
            case BacklogPlanned e -> b.planned(e.leader(), e.due());
            case BacklogResolved e -> b.resolved(e.kind(), e.day());
            case BacklogStruck e -> b.struck(e.because());
        };
    }

    private static RotaDay rota(@Nullable RotaDay before, RotaEvent event) {
        return switch (event) {
            case DutyRostered e ->
                    new RotaDay(e.region(), e.day(), e.leader(), e.post(), e.departments(), null);
            case DutyKept e -> {
                RotaDay r = begun(before);
                yield new RotaDay(
                        r.region(), r.day(), r.leader(), r.post(), r.departments(), e.session());
            }
        };
    }

    private static Session session(@Nullable Session before, SessionEvent event) {
        return switch (event) {
            case SessionHeld e ->
                    new Session(
                            e.region(),
                            e.kind(),
                            e.day(),
                            e.leaders(),
                            e.departments(),
                            e.batches(),
                            e.persons(),
                            e.matters(),
                            e.appointment());
            case SessionMatterLinked e -> {
                Session s = begun(before);
                List<MatterId> more = new ArrayList<>(s.matters());
                more.add(e.matterId());
                yield new Session(
                        s.region(),
                        s.kind(),
                        s.day(),
                        s.leaders(),
                        s.departments(),
                        s.batches(),
                        s.persons(),
                        List.copyOf(more),
                        s.appointment());
            }
        };
    }

    private static Appointment appointment(@Nullable Appointment before, AppointmentEvent event) {
        return switch (event) {
            case AppointmentAsked e ->
                    new Appointment(
                            e.region(),
                            e.leader(),
                            e.matterId(),
                            e.wish(),
                            e.day(),
                            "ASKED",
                            null,
                            null);
            case AppointmentGranted e -> begun(before).at("GRANTED", e.on(), null);
            case AppointmentDeclined e -> begun(before).at("DECLINED", null, null);
            case AppointmentKept e -> begun(before).at("KEPT", e.day(), e.session());
        };
    }
}
