package fengqiao.query.matter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Move;
import fengqiao.query.Histories;
import fengqiao.query.RandomStep;
import fengqiao.query.platform.projection.Events;
import fengqiao.query.platform.projection.ReadModels;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** What a ledger entry says after any lawful history. */
class LedgerFoldTest {
    private final LedgerView view = new LedgerView();
    private final List<Recorded<?>> history = new Histories(2, "451324").events(4000);
    private final Map<String, LedgerEntry> entries =
            ReadModels.fold(view, Events.incoming(history));

    @Test
    void runningClocksEndWithTheirStep() {
        assertThat(entries.values())
                .allSatisfy(entry -> {
                    MatterStage state = entry.handling().state();
                    MatterLife life = entry.handling().life();
                    if (life.casework().hearing()) {
                        return; // what had run out before the hearing does not wait
                    }
                    boolean waits =
                            life.review().underWay()
                                    || switch (state) {
                                        case REGISTERED, ROUTED, OBJECTED, DISPUTED, ACCEPTED ->
                                                true;
                                        case REPLIED,
                                                RESOLVED,
                                                GUIDED,
                                                REFUSED,
                                                CLOSED,
                                                WITHDRAWN,
                                                MERGED,
                                                TRANSFERRED ->
                                                false;
                                    };
                    assertThat(entry.dueDay() != null).as(state.name()).isEqualTo(waits);
                });
    }

    @Test
    void everyMatterIsInHandResolvedGuidedOrClosedUnresolved() {
        assertThat(entries.values())
                .allSatisfy(entry -> {
                    boolean inHand = LedgerFigure.IN_HAND.counts(entry);
                    boolean resolved = LedgerFigure.RESOLVED.counts(entry);
                    assertThat(inHand && resolved).isFalse();
                    if (!inHand && !resolved) {
                        assertThat(entry.handling().resolution()).isNull();
                    }
                });
    }

    @Test
    void readsBackWhatIsWritten() {
        assertThat(entries)
                .allSatisfy((id, entry) -> {
                    BsonDocument document = new BsonDocument("_id", new BsonString(id));
                    view.form().write(entry, document);
                    assertThat(view.form().read(document)).isEqualTo(entry);
                });
    }

    @Test
    void aMatterThatWasNeverRegisteredCannotBeFolded() {
        Recorded<?> later =
                history.stream()
                        .filter(event -> event.stream().startsWith("m-") && event.sequence() == 1)
                        .findFirst()
                        .orElseThrow();
        assertThatThrownBy(() -> view.fold(null, later)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void facetsAreFoundByTheirMarks() {
        Set<String> marks = new HashSet<>();
        Instant now = Instant.parse("2024-01-01T00:00:00Z");
        MatterLife life = MatterLife.begin(PetitionKind.APPEAL);
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            now = now.plusSeconds(40_000);
            life = life.after(new RandomStep(random, "451324", now).of(life), now);
            marks.addAll(LedgerFacet.marking(life));
        }
        for (LedgerFacet facet : LedgerFacet.values()) {
            assertThat(marks).contains(facet.key());
            assertThat(LedgerFacet.of(facet.key())).contains(facet);
        }
    }

    @Test
    void whatIsAllowedIsSaidByTheFoldThatDecides() {
        assertThat(entries.values())
                .allSatisfy(entry -> {
                    MatterLife life = entry.handling().life();
                    assertThat(life.allowed())
                            .containsExactlyElementsOf(
                                    life.moves().stream().map(Move::resource).toList());
                });
    }
}
