package fengqiao.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.BulletinAnswered;
import fengqiao.kernel.supervision.BulletinIssued;
import fengqiao.kernel.supervision.FieldCardIssued;
import fengqiao.kernel.supervision.FieldCardReleased;
import fengqiao.kernel.supervision.FieldCardUpgraded;
import fengqiao.kernel.supervision.FieldColour;
import fengqiao.kernel.supervision.GrantLevel;
import fengqiao.kernel.supervision.InquiryCause;
import fengqiao.kernel.supervision.InquiryConcluded;
import fengqiao.kernel.supervision.InquiryOpened;
import fengqiao.kernel.supervision.LetterAnswered;
import fengqiao.kernel.supervision.LetterIssued;
import fengqiao.kernel.supervision.LetterKind;
import fengqiao.kernel.supervision.ThreeNoneAssessed;
import fengqiao.kernel.supervision.ThreeNoneWithdrawn;
import fengqiao.query.RecordFolds;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordLists;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import fengqiao.query.supervision.SupervisionBody.Letter;
import fengqiao.query.supervision.SupervisionBody.ThreeNone;
import fengqiao.query.supervision.term.TermView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Supervision of units, folded. */
class SupervisionViewTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final FigureQuery WEEKS =
            new FigureQuery(null, DAY.minusDays(6), DAY.plusDays(60), null);
    private static final String AT = "2024-05-07T02:00:00Z";
    private static final String LATER = "2024-05-08T02:00:00Z";
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final RegionCode TOWNSHIP = new RegionCode("451324100");
    private static final RegionCode GRID = new RegionCode("451324100203001");
    private static final UnitId UNIT = new UnitId("u-justice");
    private static final LeaderId LEADER = new LeaderId("l-1");
    private static final MatterId MATTER = new MatterId("m-1");

    private static final Clock FEEDBACK =
            new Clock(
                    ClockKind.LETTER_FEEDBACK,
                    new RuleRef("regulations-2005", 1, "36"),
                    DAY,
                    DAY.plusDays(30),
                    false,
                    null);

    private static RecordFolds life() {
        String card = "field-card.451324.wages";
        String status = "three-none.451324100.2023";
        UnitId police = new UnitId("u-police");
        return new RecordFolds()
                .add(
                        card,
                        AT,
                        new FieldCardIssued(
                                COUNTY, "wages", FieldColour.YELLOW, UNIT, null, SEALED, DAY))
                .add(card, AT, new FieldCardUpgraded(FieldColour.RED, SEALED, DAY))
                .add(
                        "field-card.451324.land",
                        AT,
                        new FieldCardIssued(
                                COUNTY, "land", FieldColour.BLUE, UNIT, null, SEALED, DAY))
                .add("field-card.451324.land", LATER, new FieldCardReleased(SEALED, DAY))
                .add(
                        "inquiry.1",
                        AT,
                        new InquiryOpened(
                                COUNTY,
                                InquiryCause.MASS_INCIDENT,
                                UNIT,
                                List.of(MATTER),
                                SEALED,
                                DAY))
                .add(
                        "inquiry.1",
                        LATER,
                        new InquiryConcluded(SEALED, List.of(UNIT), DAY.plusDays(1)))
                .add(
                        "bulletin.1",
                        AT,
                        new BulletinIssued(
                                COUNTY,
                                "2024-1",
                                "leader-cases",
                                List.of(UNIT, police),
                                SEALED,
                                DAY,
                                DAY))
                .add("bulletin.1", AT, new BulletinAnswered(UNIT, SEALED, DAY))
                .add("bulletin.1", LATER, new BulletinAnswered(police, SEALED, DAY.plusDays(1)))
                .add(
                        "letter.1",
                        AT,
                        new LetterIssued(
                                COUNTY,
                                LetterKind.IMPROVE_WORK,
                                UNIT,
                                List.of(MATTER),
                                SEALED,
                                DAY,
                                FEEDBACK))
                .add("letter.1", LATER, new LetterAnswered(SEALED, true, DAY.plusDays(1)))
                .add(
                        "letter.2",
                        AT,
                        new LetterIssued(
                                COUNTY,
                                LetterKind.HOLD_ACCOUNTABLE,
                                UNIT,
                                List.of(),
                                SEALED,
                                DAY,
                                FEEDBACK))
                .add(status, AT, new ThreeNoneAssessed(TOWNSHIP, 2023, GrantLevel.CITY, true, DAY))
                .add(
                        status,
                        AT,
                        new ThreeNoneAssessed(TOWNSHIP, 2023, GrantLevel.COUNTY, false, DAY))
                .add(status, LATER, new ThreeNoneWithdrawn(GrantLevel.CITY, SEALED, DAY));
    }

    @Test
    void isTheFoldHoweverItIsDelivered() {
        life().check(new SupervisionView());
    }

    @Test
    void aLetterCountsOnTheDayItIsDue() {
        LocalDate due = DAY.plusDays(30);
        assertThat(life().body(new SupervisionView(), "letter.1").columns().counts())
                .contains(new Columns.Count("due", due, 1), new Columns.Count("inTime", due, 1));
        assertThat(life().body(new SupervisionView(), "letter.2").columns().due()).isEqualTo(due);
        assertThat(life().body(new SupervisionView(), "letter.2").columns().counts())
                .contains(new Columns.Count("due", due, 1))
                .doesNotContain(new Columns.Count("inTime", due, 1));
    }

    @Test
    void aBulletinIsAnsweredOnceAllHaveAndInTimeOnlyIfTheLastWas() {
        var bulletin = life().body(new SupervisionView(), "bulletin.1");
        assertThat(bulletin.columns().state()).isEqualTo("ANSWERED");
        assertThat(bulletin.columns().counts())
                .extracting(Columns.Count::figure)
                .containsExactly("issued", "due");
    }

    @Test
    void aStatusIsMetByGrantingLevel() {
        var status = (ThreeNone) life().body(new SupervisionView(), "three-none.451324100.2023");
        assertThat(status.granted()).isEmpty();
        assertThat(status.columns().counts())
                .extracting(Columns.Count::figure)
                .containsExactly("township0Assessed", "township1Assessed");
    }

    @Test
    void whatIsNotDueYetIsInNeitherPart() {
        try (RecordLists lists =
                new RecordLists(
                        new SupervisionView(), life(), "2024-05-20T02:00:00Z", new TermView())) {
            var controller =
                    new SupervisionFiguresController(
                            new SupervisionView(), new TermView(), lists.reader());
            RecordFigures may = controller.figures(WEEKS);
            assertThat(may.shares().getFirst().denominator()).isZero();
            assertThat(may.shares().getFirst().rate()).isNull();
        }
        try (RecordLists lists =
                new RecordLists(
                        new SupervisionView(), life(), "2024-08-01T02:00:00Z", new TermView())) {
            var controller =
                    new SupervisionFiguresController(
                            new SupervisionView(), new TermView(), lists.reader());
            RecordFigures all = controller.figures(WEEKS);
            Share letters = all.shares().getFirst();
            assertThat(letters.numerator()).isEqualTo(1);
            assertThat(letters.denominator()).isEqualTo(2);
            assertThat(lists.total(Letter.class, String.valueOf(letters.denominatorHref())))
                    .isEqualTo(2);
            for (Tally one : all.figures()) {
                // nobody noted a miss
                assertThat(one.value() > 0)
                        .as(one.id())
                        .isNotEqualTo(one.id().startsWith("missed-"));
            }
        }
    }
}
