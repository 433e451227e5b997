package fengqiao.query.matter.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.matter.FollowedUp;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.PlanAdopted;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.query.Histories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a casebook says of any lawful history. */
class CasebookFoldTest {
    private final Map<String, List<Recorded<?>>> matters = new HashMap<>();

    CasebookFoldTest() {
        for (Recorded<?> recorded : new Histories(5, "451324").events(4000)) {
            if (recorded.event() instanceof MatterEvent) {
                matters.computeIfAbsent(recorded.stream(), id -> new ArrayList<>()).add(recorded);
            }
        }
    }

    private static <E> long count(List<Recorded<?>> events, Class<E> type) {
        return events.stream().filter(recorded -> type.isInstance(recorded.event())).count();
    }

    @Test
    void everyStepBesideTheLadderStandsInIt() {
        assertThat(matters).isNotEmpty();
        matters.values()
                .forEach(events -> {
                    Casebook book = CasebookFold.of(events);
                    assertThat(book.progressNotes()).isEqualTo(count(events, ProgressNoted.class));
                    assertThat(book.reviews()).hasSize((int) count(events, ReviewApplied.class));
                    assertThat(book.hearings()).hasSize((int) count(events, HearingOpened.class));
                    assertThat(book.ratings()).hasSize((int) count(events, MatterRated.class));
                    assertThat(book.followUps()).hasSize((int) count(events, FollowedUp.class));
                    assertThat(book.reopenings())
                            .hasSize((int) count(events, MatterReopened.class));
                    assertThat(book.recusals()).hasSize((int) count(events, HandlerRecused.class));
                    assertThat(book.plan() != null).isEqualTo(count(events, PlanAdopted.class) > 0);
                    assertThat(book.team() != null)
                            .isEqualTo(count(events, TeamAppointed.class) > 0);
                });
    }

    @Test
    void aDecidedReviewBearsItsOutcome() {
        assertThat(matters.values().stream().map(CasebookFold::of))
                .flatExtracting(Casebook::reviews)
                .filteredOn(review -> review.decidedAt() != null)
                .isNotEmpty()
                .allSatisfy(review -> assertThat(review.outcome()).isNotNull());
    }
}
