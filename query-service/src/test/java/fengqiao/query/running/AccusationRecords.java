package fengqiao.query.running;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.DisputeOrigin;
import fengqiao.kernel.dispute.DisputeRegistered;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.kernel.leader.AppointmentAsked;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogStock;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.HouseholdsVisited;
import fengqiao.kernel.legal.AidApplied;
import fengqiao.kernel.legal.AidKind;
import fengqiao.kernel.legal.ConsultationRecorded;
import fengqiao.kernel.legal.ServiceKind;
import fengqiao.kernel.legal.ServiceRecorded;
import fengqiao.kernel.legal.ThirdPartyWorked;
import fengqiao.kernel.meeting.DecisionMade;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.MeetingHeld;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.FindingSettled;
import fengqiao.kernel.screening.WarningLevel;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardChanged;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.kernel.supervision.DeadlineMissed;
import fengqiao.kernel.supervision.InquiryCause;
import fengqiao.kernel.supervision.InquiryOpened;
import fengqiao.kernel.supervision.LetterIssued;
import fengqiao.kernel.supervision.LetterKind;
import fengqiao.query.RecordFolds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One record of each kind about an accusation; all name the unit and the posts of the tests. */
final class AccusationRecords {
    static final MatterId ACCUSATION = new MatterId("in-the-room");

    /** Lists by the kind of record; the id of one of each. */
    static final Map<String, String> LISTS =
            Map.ofEntries(
                    Map.entry("LeaderCase", "/api/leader-cases|leader-case.room"),
                    Map.entry("BacklogEntry", "/api/backlog|backlog.room"),
                    Map.entry("Appointment", "/api/appointments|appointment.room"),
                    Map.entry("HouseholdVisit", "/api/household-visits|household-visit.room"),
                    Map.entry("Meeting", "/api/meetings|meeting.room"),
                    Map.entry("Task", "/api/meeting-tasks|meeting.room.1"),
                    Map.entry("Finding", "/api/findings|finding.room"),
                    Map.entry("Inquiry", "/api/inquiries|inquiry.room"),
                    Map.entry("Letter", "/api/suggestion-letters|letter.room"),
                    Map.entry("Card", "/api/supervision/cards|supervision.in-the-room"),
                    Map.entry("Dispute", "/api/disputes|dispute.room"),
                    Map.entry("ServiceRecord", "/api/station-services|service.room"),
                    Map.entry("ConsultationRecord", "/api/consultations|consultation.room"),
                    Map.entry("AidRecord", "/api/legal-aid-applications|aid.room"),
                    Map.entry("ThirdPartyRecord", "/api/third-party-works|third-party.room"));

    private static final CipherText SEALED = new CipherText("M/none/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-06-03");
    private static final LocalDate DUE = LocalDate.parse("2024-06-13");
    private static final RecordId DISPUTE = new RecordId("dispute.room");
    private static final RuleRef RULE = new RuleRef("regulations-2022", 1, "23");

    private final RecordFolds folds = new RecordFolds();
    private final RegionCode region;
    private final UnitId unit;
    private final LeaderId leader;
    private final String worker;

    AccusationRecords(String county) {
        region = new RegionCode(county + "101201");
        unit = new UnitId("u-" + county + "-0");
        leader = new LeaderId("l-" + county);
        worker = "w-" + county;
        leaders();
        meetings();
        supervision();
        services();
    }

    List<Recorded<?>> events() {
        return folds.events();
    }

    private void on(String stream, DomainEvent event) {
        folds.add(stream, "2024-06-03T02:00:00Z", event, List.of(ACCUSATION));
    }

    private void leaders() {
        on(
                "leader-case.room",
                new CaseTaken(ACCUSATION, region, CaseOrigin.POLICY, leader, unit, null, DAY));
        on(
                "backlog.room",
                new BacklogListed(
                        ACCUSATION, region, "letters", "1", BacklogStock.OLD, leader, DAY));
        on(
                "appointment.room",
                new AppointmentAsked(region, leader, ACCUSATION, null, SEALED, null, DAY));
        on(
                "household-visit.room",
                new HouseholdsVisited(region, worker, DAY, 3, 4, 5, SEALED, ACCUSATION));
    }

    private void meetings() {
        on(
                "meeting.room",
                new MeetingHeld(
                        region,
                        MeetingForm.CONFERENCE,
                        DAY,
                        worker,
                        null,
                        List.of(unit),
                        List.of(),
                        9,
                        List.of(ACCUSATION)));
        on(
                "meeting.room",
                new DecisionMade(
                        1, region, MeetingForm.CONFERENCE, unit, worker, DUE, SEALED, ACCUSATION));
        on(
                "finding.room",
                new FindingRecorded(region, "wages", unit, WarningLevel.NOTICE, SEALED, DAY));
        on("finding.room", new FindingSettled(SEALED, ACCUSATION, DAY));
    }

    private void supervision() {
        on(
                "inquiry.room",
                new InquiryOpened(
                        region,
                        InquiryCause.ADVERSE_EFFECTS,
                        unit,
                        List.of(ACCUSATION),
                        SEALED,
                        DAY));
        var feedback = new Clock(ClockKind.ACCEPT, RULE, DAY, DUE, false, null);
        on(
                "letter.room",
                new LetterIssued(
                        region,
                        LetterKind.HOLD_ACCOUNTABLE,
                        unit,
                        List.of(ACCUSATION),
                        SEALED,
                        DAY,
                        feedback));
        on(
                "supervision.in-the-room",
                new DeadlineMissed(ACCUSATION, region, unit, ClockKind.ACCEPT, RULE, DAY, DUE));
        on(
                "supervision.in-the-room",
                new CardChanged(
                        ACCUSATION,
                        region,
                        unit,
                        null,
                        CardColour.RED,
                        CardColour.RED,
                        null,
                        CardCause.ELAPSED,
                        ClockKind.ACCEPT,
                        DUE,
                        null,
                        null));
    }

    private void services() {
        on(
                DISPUTE.value(),
                new DisputeRegistered(
                        DISPUTE,
                        null,
                        DisputeOrigin.SCREENING,
                        region,
                        "02.02",
                        DisputeScope.ORDINARY,
                        SEALED,
                        List.of(),
                        2,
                        5_000,
                        worker,
                        DAY,
                        null,
                        ACCUSATION));
        on(
                "service.room",
                new ServiceRecorded(
                        new RecordId("service.room"),
                        new RecordId("station.1"),
                        region,
                        ServiceKind.ADVICE,
                        DAY,
                        3,
                        4,
                        DISPUTE));
        on(
                "consultation.room",
                new ConsultationRecorded(
                        new RecordId("consultation.room"),
                        region,
                        DAY,
                        null,
                        1,
                        2,
                        0,
                        0,
                        ACCUSATION,
                        null));
        on(
                "aid.room",
                new AidApplied(
                        new RecordId("aid.room"),
                        region,
                        DAY,
                        AidKind.CIVIL,
                        new PersonId("p-1"),
                        SEALED,
                        SEALED,
                        ACCUSATION,
                        null));
        on(
                "third-party.room",
                new ThirdPartyWorked(
                        new RecordId("third-party.room"),
                        region,
                        "elder",
                        DAY,
                        3,
                        1,
                        0,
                        null,
                        DISPUTE));
    }
}
