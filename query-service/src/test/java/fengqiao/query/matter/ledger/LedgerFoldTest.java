package fengqiao.query.matter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.Recorded;
import fengqiao.query.Histories;
import fengqiao.query.platform.projection.Events;
import fengqiao.query.platform.projection.ReadModels;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** What a ledger entry says after any lawful history. */
class LedgerFoldTest {
    private final LedgerView view = new LedgerView();
    private final List<Recorded<?>> history = new Histories(2, "451324").events(600);
    private final Map<String, LedgerEntry> entries =
            ReadModels.fold(view, Events.incoming(history));

    @Test
    void runningClocksEndWithTheirStep() {
        assertThat(entries.values())
                .allSatisfy(entry -> {
                    MatterState state = entry.handling().state();
                    boolean waits =
                            switch (state) {
                                case REGISTERED, ROUTED, OBJECTED, ACCEPTED -> true;
                                case REPLIED, RESOLVED, GUIDED, CLOSED -> false;
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
}
