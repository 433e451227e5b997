package fengqiao.query.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardChanged;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.kernel.supervision.DeadlineMissed;
import fengqiao.kernel.supervision.WatchEvent;
import fengqiao.query.ReadSideOnMongo;
import fengqiao.query.RecordFolds;
import fengqiao.query.TestMongo;
import fengqiao.query.platform.record.RecordRoom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardViewTest {
    private static final MatterId LATE = new MatterId("m-late");
    private static final MatterId LED = new MatterId("m-led");
    private static final RegionCode GRID = new RegionCode("451324100203001");
    private static final UnitId UNIT = new UnitId("u-justice");
    private static final LeaderId LEADER = new LeaderId("l-1");
    private final CardView view = new CardView();
    private final RecordFolds history =
            new RecordFolds()
                    .add(at(LATE), "2024-03-13T16:00:00Z", turn(LATE, CardColour.YELLOW, null))
                    .add(
                            at(LATE),
                            "2024-03-16T16:00:00Z",
                            new DeadlineMissed(
                                    LATE,
                                    GRID,
                                    UNIT,
                                    ClockKind.ACCEPT,
                                    new RuleRef("regulations-2022", 1, "23"),
                                    LocalDate.of(2024, 3, 1),
                                    LocalDate.of(2024, 3, 16)))
                    .add(at(LATE), "2024-03-16T16:00:00Z", turn(LATE, CardColour.RED, null))
                    .add(at(LED), "2024-03-17T01:00:00Z", turn(LED, CardColour.BLUE, LEADER))
                    .add(at(LED), "2024-03-18T01:00:00Z", turn(LED, CardColour.BLUE, null));

    private static String at(MatterId matter) {
        return WatchEvent.stream(matter);
    }

    private static CardChanged turn(
            MatterId matter, @Nullable CardColour to, @Nullable LeaderId leader) {
        return new CardChanged(
                matter,
                GRID,
                UNIT,
                null,
                to,
                to,
                null,
                leader == null ? CardCause.ELAPSED : CardCause.LEADER_TOOK,
                ClockKind.ACCEPT,
                LocalDate.of(2024, 3, 16),
                null,
                leader);
    }

    @Test
    void aCardIsTheFoldOfItsTurns() {
        history.check(view);
        Map<String, Card> cards = history.bodies(view);
        Card late = cards.get(at(LATE));
        assertThat(late).isNotNull();
        assertThat(late.colour()).isEqualTo(CardColour.RED);
        assertThat(late.since()).isEqualTo("2024-03-17");
        assertThat(late.missed())
                .containsExactly(new Card.Missed(ClockKind.ACCEPT, LocalDate.of(2024, 3, 16)));
        assertThat(late.columns().state()).isEqualTo("RED");
    }

    @Test
    void blueStaysWithWhoTookItOn() {
        Card led = history.bodies(view).get(at(LED));
        assertThat(led).isNotNull();
        assertThat(led.leader()).isEqualTo(LEADER);
    }

    @Test
    void cardsAreFoundByMatterAndCountedByColour() {
        try (TestMongo mongo = new TestMongo()) {
            var side = new ReadSideOnMongo(mongo.database(), view);
            side.fold(history.events());
            var cards = new Cards(view, side.reads);
            assertThat(cards.of(List.of(LATE, new MatterId("m-none")))).containsOnlyKeys(LATE);
            assertThat(cards.count(new RegionCode("451324"), RecordRoom.GENERAL, "b.unit"))
                    .isEqualTo(
                            Map.of("u-justice", Map.of(CardColour.RED, 1L, CardColour.BLUE, 1L)));
            assertThat(cards.count(new RegionCode("410481"), RecordRoom.GENERAL, "b.unit"))
                    .isEmpty();
        }
    }
}
