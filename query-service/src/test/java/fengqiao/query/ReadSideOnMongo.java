package fengqiao.query;

import com.mongodb.client.MongoDatabase;
import fengqiao.kernel.Recorded;
import fengqiao.query.directory.DirectoryView;
import fengqiao.query.matter.ledger.LedgerView;
import fengqiao.query.matter.receipt.ReceiptView;
import fengqiao.query.platform.generation.Builder;
import fengqiao.query.platform.generation.Generation;
import fengqiao.query.platform.generation.Generations;
import fengqiao.query.platform.generation.TestGenerations;
import fengqiao.query.platform.intake.Following;
import fengqiao.query.platform.intake.Lag;
import fengqiao.query.platform.intake.Progress;
import fengqiao.query.platform.intake.TestProgress;
import fengqiao.query.platform.projection.Events;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.MemoryDeadLetters;
import fengqiao.query.platform.projection.View;
import fengqiao.query.platform.web.ReadSide;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A read side whose views a test folds by hand; one partition. */
public final class ReadSideOnMongo implements Following {
    public final LedgerView ledger = new LedgerView();
    public final ReceiptView receipts = new ReceiptView();
    public final DirectoryView directory = new DirectoryView();
    public final Generations generations;
    public final ReadSide reads;
    private final Progress progress = new Progress();

    /**
     * @param more views beside those of matters and directory
     */
    public ReadSideOnMongo(MongoDatabase database, View<?>... more) {
        List<View<?>> views = new ArrayList<>(List.of(directory, ledger, receipts));
        views.addAll(List.of(more));
        generations = new Generations(database, views);
        reads = new ReadSide(generations, this);
        TestGenerations.openEmpty(generations);
    }

    public void fold(List<Recorded<?>> history) {
        List<Incoming> events = Events.incoming(history);
        MemoryDeadLetters deadLetters = new MemoryDeadLetters();
        for (Generation<?> generation : generations.folded()) {
            var lane = generation.lane(0, deadLetters);
            lane.apply(events, events.size());
            lane.storeHead();
        }
        TestProgress.folded(progress, events.getLast());
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public int partitionOf(String county) {
        return 0;
    }

    @Override
    public long head() {
        return Long.MAX_VALUE;
    }

    @Override
    public Lag lag() {
        return new Lag(0, 0);
    }

    @Override
    public @Nullable Builder builder() {
        return null;
    }
}
