package fengqiao.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.query.Histories;
import fengqiao.query.TestMongo;
import fengqiao.query.matter.ledger.LedgerEntry;
import fengqiao.query.matter.ledger.LedgerView;
import fengqiao.query.platform.mongo.MongoReadModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A poison event parks its document and no other, until somebody decides. */
@SuppressWarnings("NullAway.Init") // set before each
class LaneParkingTest {
    private final List<Recorded<?>> history = new Histories(3, "451324").events(150);
    private final Breaking view = new Breaking();
    private final MemoryDeadLetters deadLetters = new MemoryDeadLetters();
    private TestMongo mongo;
    private MongoReadModel<LedgerEntry> model;

    /** A ledger whose fold fails at one position while told to. */
    private static final class Breaking implements View<LedgerEntry> {
        private final LedgerView real = new LedgerView();
        private long poison;

        @Override
        public String name() {
            return real.name();
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public boolean concerns(String wireName) {
            return real.concerns(wireName);
        }

        @Override
        public List<String> route(Recorded<?> event) {
            return real.route(event);
        }

        @Override
        public LedgerEntry fold(@Nullable LedgerEntry document, Recorded<?> event) {
            if (event.position() == poison) {
                throw new IllegalStateException("poison");
            }
            return real.fold(document, event);
        }

        @Override
        public List<Contribution> contributions(LedgerEntry document) {
            return real.contributions(document);
        }

        @Override
        public DocumentForm<LedgerEntry> form() {
            return real.form();
        }
    }

    @BeforeEach
    void start() {
        mongo = new TestMongo();
        model = new MongoReadModel<>(mongo.database(), "ledger.1.1", view);
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    /** The matter with most events, and its second event. */
    private Recorded<?> victim() {
        return history.stream()
                .filter(event -> event.sequence() == 1 && event.stream().startsWith("m-"))
                .filter(event -> eventsOf(event.stream()) >= 4)
                .findFirst()
                .orElseThrow();
    }

    private long eventsOf(String stream) {
        return history.stream().filter(event -> event.stream().equals(stream)).count();
    }

    private Lane<LedgerEntry> lane() {
        return new Lane<>("ledger.1.1", view, model, 0, deadLetters);
    }

    private void deliver(List<Incoming> events) {
        Lane<LedgerEntry> lane = lane();
        for (int from = 0; from < events.size(); from += 20) {
            int to = Math.min(events.size(), from + 20);
            lane.apply(events.subList(from, to), to);
        }
        lane.storeHead();
    }

    private List<Incoming> without(String stream, long from) {
        return Events.incoming(
                history.stream()
                        .filter(event -> !event.stream().equals(stream) || event.position() < from)
                        .toList());
    }

    @Test
    void theOthersGoOnAndARetryFoldsItAnew() {
        Recorded<?> victim = victim();
        view.poison = victim.position();
        deliver(Events.incoming(history));
        assertThat(deadLetters.all("ledger.1.1"))
                .hasSize((int) eventsOf(victim.stream()) - 1)
                .allMatch(event -> event.document().equals(victim.stream()));
        view.poison = 0;
        ReadModels.assertIsFoldOf(model, view, without(victim.stream(), victim.position()));
        deadLetters.ask(victim.stream(), victim.stream());
        lane().refold(this::streamOf);
        assertThat(deadLetters.all("ledger.1.1")).isEmpty();
        ReadModels.assertIsFoldOf(model, view, Events.incoming(history));
    }

    @Test
    void aRetryInVainLeavesItParked() {
        Recorded<?> victim = victim();
        view.poison = victim.position();
        deliver(Events.incoming(history));
        deadLetters.ask(victim.stream(), victim.stream());
        lane().refold(this::streamOf);
        assertThat(deadLetters.all("ledger.1.1")).isNotEmpty();
    }

    /** An event no later one builds on, so that the rest can be folded without it. */
    private Recorded<?> dispensable() {
        return history.stream()
                .filter(event -> event.event() instanceof ProgressNoted)
                .filter(event -> eventsOf(event.stream()) > event.sequence() + 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSkippedEventIsLeftOutForEver() {
        Recorded<?> victim = dispensable();
        view.poison = victim.position();
        deliver(Events.incoming(history));
        deadLetters.skip(victim.stream(), victim.position());
        deadLetters.ask(victim.stream(), victim.stream());
        lane().refold(this::streamOf);
        List<Incoming> rest = new ArrayList<>(Events.incoming(history));
        rest.removeIf(event -> event.position() == victim.position());
        ReadModels.assertIsFoldOf(model, view, rest);
        deliver(Events.incoming(history));
        ReadModels.assertIsFoldOf(model, view, rest);
    }

    @Test
    void whatCannotBeDecodedParksTheStream() {
        Recorded<?> victim = victim();
        List<Incoming> events = new ArrayList<>(Events.incoming(history));
        events.replaceAll(event ->
                event.position() == victim.position()
                        ? Events.unreadable(victim, "unreadable")
                        : event);
        deliver(events);
        ReadModels.assertIsFoldOf(model, view, without(victim.stream(), victim.position()));
        deadLetters.ask(victim.stream(), victim.stream());
        lane().refold(this::streamOf);
        ReadModels.assertIsFoldOf(model, view, Events.incoming(history));
    }

    private List<Incoming> streamOf(String id) {
        return Events.incoming(
                history.stream().filter(event -> event.stream().equals(id)).toList());
    }
}
