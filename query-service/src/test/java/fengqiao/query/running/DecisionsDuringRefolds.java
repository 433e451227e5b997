package fengqiao.query.running;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.query.platform.deadletter.DeadLetterDesk;
import fengqiao.query.platform.deadletter.PostgresDeadLetters;
import fengqiao.query.platform.projection.DeadLetters.Refold;
import fengqiao.query.platform.projection.ParkedEvent;
import java.util.List;
import javax.sql.DataSource;

/** Somebody decides anew while the document is being folded after an earlier decision. */
final class DecisionsDuringRefolds {
    private static final String LANE = "aside.1.1";

    private final PostgresDeadLetters letters;
    private final DeadLetterDesk desk;

    DecisionsDuringRefolds(DataSource database) {
        letters = new PostgresDeadLetters(database);
        desk = new DeadLetterDesk(letters);
    }

    void check() {
        letters.park(LANE, 0, List.of(new ParkedEvent("m", "m", 7, "x.v1", "broken")));
        long id = desk.open(List.of(LANE)).getFirst().id();

        desk.retry(id, "office");
        letters.park(LANE, 0, List.of(new ParkedEvent("m", "m", 8, "y.v1", null)));
        Refold first = asked();
        desk.skip(id, "误录", "office");
        letters.heldBack(LANE, first, "still broken");
        Refold second = asked();
        assertThat(letters.skipped("aside").get("m")).containsExactly(7L);

        desk.retry(id, "office");
        letters.released(LANE, second);
        assertThat(letters.open(LANE, 0)).hasSize(2);

        letters.released(LANE, asked());
        assertThat(letters.asked(LANE, 0)).isEmpty();
        assertThat(letters.open(LANE, 0)).isEmpty();
    }

    private Refold asked() {
        List<Refold> asked = letters.asked(LANE, 0);
        assertThat(asked).hasSize(1);
        return asked.getFirst();
    }
}
