package fengqiao.eventstore;

import fengqiao.eventstore.reader.HashChain;
import fengqiao.eventstore.reader.LogHead;
import fengqiao.eventstore.reader.StoredEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Stores a batch in one commit, and finds those to blame when PostgreSQL refuses it. The cached
 * head is a guess: were it stale, the primary key on the position would refuse the batch, which is
 * then numbered anew under the lock.
 */
final class BatchStore {

    private static final int CAREFUL_AFTER_CONTENTION = 64;

    private final WriterSession session;
    private final HashChain chain = new HashChain();
    private final SideCommands sideCommands = new SideCommands();
    private final Clock clock;
    private final Consumer<Numbered> stored;
    private LogHead head;
    private int careful;

    /** Tells {@code stored} of every commit right after it, in the order of the positions. */
    BatchStore(WriterSession session, LogHead head, Clock clock, Consumer<Numbered> stored) {
        this.session = session;
        this.head = head;
        this.clock = clock;
        this.stored = stored;
    }

    /**
     * Stores what can be stored and fails the others.
     *
     * @throws SQLException when the connection is lost; the fate of the batch is then unknown
     */
    void store(List<PendingAppend> batch) throws SQLException {
        List<PendingAppend> rest = batch;
        while (!rest.isEmpty()) {
            try {
                if (!attempt(rest)) {
                    oneByOne(underLock(rest));
                }
                return;
            } catch (RowsTaken taken) {
                session.rollback();
                rest = taken.refuse(rest);
            }
        }
    }

    private boolean attempt(List<PendingAppend> batch) throws SQLException, RowsTaken {
        try {
            if (careful > 0) {
                careful--;
                head = session.turn();
            }
            store(Numbered.after(head, batch, clock.instant(), chain));
            return true;
        } catch (SQLException e) {
            rollbackUnlessLost(e);
            return false;
        }
    }

    /**
     * With the true head, without those whose place is taken; returns what PostgreSQL still refuses
     * as a whole.
     */
    private List<PendingAppend> underLock(List<PendingAppend> batch)
            throws SQLException, RowsTaken {
        List<PendingAppend> rest = batch;
        try {
            LogHead guess = head;
            head = session.turn();
            if (head.position() != guess.position()) {
                careful = CAREFUL_AFTER_CONTENTION;
            }
            rest = withoutTaken(batch);
            if (rest.isEmpty()) {
                session.rollback();
            } else {
                store(Numbered.after(head, rest, clock.instant(), chain));
            }
            return List.of();
        } catch (SQLException e) {
            rollbackUnlessLost(e);
            return rest;
        }
    }

    private List<PendingAppend> withoutTaken(List<PendingAppend> batch) throws SQLException {
        Numbered numbered = Numbered.after(head, batch, clock.instant(), chain);
        Set<Integer> taken = new HashSet<>(session.taken(numbered.events()));
        if (taken.isEmpty()) {
            return batch;
        }
        List<PendingAppend> rest = new ArrayList<>(batch.size());
        int index = 0;
        for (PendingAppend pending : batch) {
            NewEvent culprit = null;
            for (NewEvent event : pending.append.events()) {
                culprit = taken.contains(index++) && culprit == null ? event : culprit;
            }
            if (culprit == null) {
                rest.add(pending);
            } else {
                pending.answer.completeExceptionally(
                        new StreamConflict(culprit.stream(), culprit.sequence()));
            }
        }
        return rest;
    }

    /** Each behind a savepoint of its own, all in one commit. */
    private void oneByOne(List<PendingAppend> batch) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        head = session.turn();
        List<PendingAppend> good = new ArrayList<>();
        List<StoredEvent> events = new ArrayList<>();
        LogHead before = head;
        Map<PendingAppend, EventLogException> refused = new LinkedHashMap<>();
        for (PendingAppend pending : batch) {
            session.control("SAVEPOINT append");
            try {
                Numbered one = write(pending);
                good.add(pending);
                events.addAll(one.events());
                head = one.head();
            } catch (SQLException e) {
                if (session.lost()) {
                    throw e;
                }
                session.control("ROLLBACK TO SAVEPOINT append");
                refused.put(pending, Refusal.of(pending.append, e));
            } catch (RowsTaken e) {
                session.control("ROLLBACK TO SAVEPOINT append");
                refused.put(pending, Objects.requireNonNull(e.reason(pending.append)));
            }
        }
        if (good.isEmpty()) {
            session.rollback();
            head = before;
        } else {
            session.commit();
            committed(new Numbered(good, events, head));
        }
        refused.forEach((pending, reason) -> pending.answer.completeExceptionally(reason));
    }

    private void store(Numbered numbered) throws SQLException, RowsTaken {
        var sides = sideCommands.of(numbered.appends());
        if (sides.isEmpty()) {
            session.insertAndCommit(numbered.events());
        } else {
            session.insert(numbered.events());
            session.send(sides);
            session.commit();
        }
        committed(numbered);
    }

    private Numbered write(PendingAppend pending) throws SQLException, RowsTaken {
        Numbered numbered = Numbered.after(head, List.of(pending), clock.instant(), chain);
        session.insert(numbered.events());
        session.send(sideCommands.of(numbered.appends()));
        return numbered;
    }

    private void committed(Numbered numbered) {
        head = numbered.head();
        stored.accept(numbered);
    }

    private void rollbackUnlessLost(SQLException error) throws SQLException {
        if (session.lost()) {
            throw error;
        }
        session.rollback();
    }
}
