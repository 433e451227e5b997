package fengqiao.command.dispute.mediate;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryKinds.Kept;
import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.DisputeState;
import fengqiao.command.dispute.Disputed;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.kernel.dispute.MediationOpened;
import fengqiao.kernel.dispute.MediatorRole;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.Performance;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.dispute.ThirdPartyAid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediateDecisionTest {
    private static final Participant JUDICIAL =
            new Participant(MediatorRole.JUDICIAL_OFFICE, "post-2", null);

    private static MediationOpened opened(DisputeState state, OpenMediation command) {
        return MediateDecision.open(state, command, LadderMoves.fitting(command.rung()));
    }

    private static OpenMediation open(Rung rung) {
        return open(rung, Disputed.led(rung), List.of(JUDICIAL), true, null);
    }

    private static OpenMediation open(
            Rung rung,
            Participant leader,
            List<Participant> participants,
            boolean consent,
            @Nullable BodyId acting) {
        return new OpenMediation(
                Disputed.ID, acting, rung, Disputed.VILLAGE, leader, participants, consent);
    }

    private static void opens(DisputeState state, Rung... rungs) {
        for (Rung rung : Rung.values()) {
            if (List.of(rungs).contains(rung)) {
                assertThat(opened(state, open(rung)).rung()).isEqualTo(rung);
            } else if (rungs.length > 0) {
                Refusal refusal = refused(DisputeRule.RUNG, () -> opened(state, open(rung)));
                assertThat(refusal.words()).contains(rung.name());
                assertThat(refusal.allowed()).contains("mediations");
                assertThat(refusal.article()).isNotNull();
            } else {
                refused(DisputeRule.STATE, () -> opened(state, open(rung)));
            }
        }
    }

    @Test
    void kindsOfTheListBeginInTheVillageAndGoUpOneByOne() {
        opens(Disputed.boundary().state(), Rung.VILLAGE);
        opens(Disputed.boundary().tried(Rung.VILLAGE).state(), Rung.VILLAGE_LED);
        var twice = Disputed.boundary().tried(Rung.VILLAGE).tried(Rung.VILLAGE_LED);
        opens(twice.state(), Rung.TOWNSHIP);
        opens(twice.tried(Rung.TOWNSHIP).state());
    }

    @Test
    void otherKindsBeginWherePolicySays() {
        var wages = Disputed.found("12.01", "2024-05-06", DisputeScope.ORDINARY);
        opens(wages.state(), Rung.TOWNSHIP, Rung.COUNTY);
        var unnamed = Disputed.found("99.01", "2024-05-06", DisputeScope.ORDINARY);
        opens(unnamed.state(), Rung.VILLAGE, Rung.TOWNSHIP);
    }

    @Test
    void anOldDisputeKnowsNoList() {
        var old = Disputed.found(Disputed.BOUNDARY, "2018-12-31", DisputeScope.ORDINARY);
        opens(old.state(), Rung.VILLAGE, Rung.TOWNSHIP);
        assertThat(opened(old.state(), open(Rung.TOWNSHIP)).policy().version()).isZero();
    }

    @Test
    void whatIsCrossTownOrEspeciallyMajorGoesStraightToTheCounty() {
        var cross = new DisputeScope(true, false);
        var major = new DisputeScope(false, true);
        opens(Disputed.found(Disputed.BOUNDARY, "2024-05-06", cross).state(), Rung.COUNTY);
        opens(Disputed.found(Disputed.BOUNDARY, "2024-05-06", major).state(), Rung.COUNTY);
        opens(Disputed.found(Disputed.BOUNDARY, "2024-05-06", major).tried(Rung.COUNTY).state());
    }

    @ParameterizedTest
    @EnumSource
    void aRungIsLedByWhomPolicySays(Rung rung) {
        for (MediatorRole role : MediatorRole.values()) {
            assertThat(rung.ledBy(role)).isEqualTo(rung.leaders().contains(role));
        }
        var stranger = new Participant(MediatorRole.MEDIATOR, "post-9", null);
        var state = stateBefore(rung);
        refused(
                DisputeRule.LEADER,
                () -> opened(state, open(rung, stranger, List.of(JUDICIAL), true, null)));
    }

    private static DisputeState stateBefore(Rung rung) {
        return switch (rung) {
            case VILLAGE -> Disputed.boundary().state();
            case VILLAGE_LED -> Disputed.boundary().tried(Rung.VILLAGE).state();
            case TOWNSHIP -> Disputed.boundary().tried(Rung.VILLAGE_LED).state();
            case COUNTY -> Disputed.found("12.01", "2024-05-06", DisputeScope.ORDINARY).state();
        };
    }

    @Test
    void theJudicialOfficeCarriesOutWhatTheTownshipMediates() {
        var state = stateBefore(Rung.TOWNSHIP);
        var alone = open(Rung.TOWNSHIP, Disputed.led(Rung.TOWNSHIP), List.of(), true, null);
        refused(DisputeRule.CARRIED_OUT, () -> opened(state, alone));
    }

    @Test
    void nobodyIsMadeToMediate() {
        var state = Disputed.boundary().state();
        var forced = open(Rung.VILLAGE, Disputed.led(Rung.VILLAGE), List.of(), false, null);
        Refusal refusal = refused(DisputeRule.CONSENT, () -> opened(state, forced));
        assertThat(Objects.requireNonNull(refusal.article()).set())
                .isEqualTo("peoples-mediation-law");
    }

    @Test
    void anotherBodyStaysOut() {
        var state = Disputed.boundary().state();
        var foreign =
                open(Rung.VILLAGE, Disputed.led(Rung.VILLAGE), List.of(), true, Disputed.TOWN);
        refused(DisputeRule.FOREIGN_BODY, () -> opened(state, foreign));
        var open = Disputed.boundary().opened(Rung.VILLAGE, Disputed.VILLAGE).state();
        var round = new HoldRound(Disputed.ID, Disputed.TOWN, List.of(), List.of(), 2, null);
        refused(DisputeRule.FOREIGN_BODY, () -> MediateDecision.round(open, round, null));
    }

    @Test
    void roundsAreCountedAndThirdPartiesAreOfTheCatalogue() {
        var open = Disputed.boundary().opened(Rung.VILLAGE, Disputed.VILLAGE);
        var elder =
                new HoldRound(
                        Disputed.ID,
                        null,
                        List.of(),
                        List.of(new ThirdPartyAid("elder", 2)),
                        4,
                        null);
        assertThat(MediateDecision.round(open.state(), elder, null).round()).isEqualTo(1);
        var second = open.round(Rung.VILLAGE).state();
        assertThat(MediateDecision.round(second, elder, null).round()).isEqualTo(2);
        var stranger =
                new HoldRound(
                        Disputed.ID,
                        null,
                        List.of(),
                        List.of(new ThirdPartyAid("wizard", 1)),
                        2,
                        null);
        refused(
                DisputeRule.THIRD_PARTY_UNKNOWN,
                () -> MediateDecision.round(second, stranger, null));
    }

    private static ReachAgreement agree(@Nullable String effect) {
        return new ReachAgreement(
                Disputed.ID,
                null,
                true,
                Disputed.text("terms"),
                100,
                effect == null ? null : LocalDate.parse(effect),
                null);
    }

    @Test
    void anAgreementComesAfterARoundAndMayBeConfirmedForThirtyDays() {
        var open = Disputed.boundary().opened(Rung.VILLAGE, Disputed.VILLAGE);
        var day = LocalDate.parse("2024-05-20");
        refused(
                DisputeRule.NO_ROUND,
                () ->
                        MediateDecision.agree(
                                open.state(), agree(null), Disputed.SEALED, day, Disputed.RULES));
        var mediated = open.round(Rung.VILLAGE).state();
        var event =
                MediateDecision.agree(mediated, agree(null), Disputed.SEALED, day, Disputed.RULES);
        assertThat(event.effectDay()).isEqualTo(day);
        assertThat(event.clocks().getFirst().dueDay()).isEqualTo("2024-06-19");
        for (String wrong : List.of("2024-05-21", "2024-05-05")) {
            refused(
                    DisputeRule.EFFECT_DAY,
                    () ->
                            MediateDecision.agree(
                                    mediated, agree(wrong), Disputed.SEALED, day, Disputed.RULES));
        }
    }

    @Test
    void aBreachedAgreementMayBeMediatedAnewOnItsRung() {
        opens(Disputed.settled("2024-05-20").state());
        var breached = Disputed.settled("2024-05-20").performance(Performance.BREACHED);
        opens(breached.state(), Rung.VILLAGE);
    }

    private static void refusesBody(DisputeRule rule, @Nullable Kept body) {
        DisputeState state = Disputed.boundary().state();
        refused(
                rule,
                () ->
                        MediateDecision.open(
                                state, open(Rung.VILLAGE), new BodyFacts(body, Map.of())));
    }

    @Test
    void theBodyIsOpenOfThePlaceAndOfTheRung() {
        refusesBody(DisputeRule.BODY_UNKNOWN, null);
        var elsewhere = new Kept(new RegionCode("451324101200"), "village");
        refusesBody(DisputeRule.BODY_UNKNOWN, elsewhere);
        refusesBody(DisputeRule.BODY_RUNG, new Kept(new RegionCode("451324100"), "township"));
        refusesBody(DisputeRule.BODY_RUNG, new Kept(new RegionCode("451324"), "labour"));
        for (String kind : List.of("village", "VILLAGE", "studio")) {
            var body = new Kept(new RegionCode("451324100203"), kind);
            assertThat(
                            MediateDecision.open(
                                    Disputed.boundary().state(),
                                    open(Rung.VILLAGE),
                                    new BodyFacts(body, Map.of())))
                    .isNotNull();
        }
    }

    @Test
    void specialisedBodiesMediateInTheCounty() {
        assertThat(Rung.COUNTY.takes("labour")).isTrue();
        assertThat(Rung.COUNTY.takes("county")).isTrue();
        assertThat(Rung.COUNTY.takes("township")).isFalse();
        assertThat(Rung.TOWNSHIP.takes("township")).isTrue();
        assertThat(Rung.TOWNSHIP.takes("labour")).isFalse();
    }

    @Test
    void whoCarriesItOutIsAUnitOfTheKindItsRoleSays() {
        var unit = new UnitId("u-justice");
        var office = new Participant(MediatorRole.JUDICIAL_OFFICE, "post-2", unit);
        var command = open(Rung.VILLAGE, Disputed.led(Rung.VILLAGE), List.of(office), true, null);
        DisputeState state = Disputed.boundary().state();
        Kept body = LadderMoves.fitting(Rung.VILLAGE).body();
        refused(
                DisputeRule.UNIT_UNKNOWN,
                () -> MediateDecision.open(state, command, new BodyFacts(body, Map.of())));
        refused(
                DisputeRule.UNIT_KIND,
                () -> MediateDecision.open(state, command, facts(body, unit, "police")));
        assertThat(MediateDecision.open(state, command, facts(body, unit, "justice"))).isNotNull();
    }

    private static BodyFacts facts(@Nullable Kept body, UnitId unit, String kind) {
        return new BodyFacts(body, Map.of(unit, new Kept(new RegionCode("451324100"), kind)));
    }
}
