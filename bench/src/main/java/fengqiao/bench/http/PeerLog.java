package fengqiao.bench.http;

import fengqiao.bench.peer.JdbcPeer;
import fengqiao.bench.peer.PeerRowRefused;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.platform.log.LogTrouble;
import fengqiao.eventstore.CommitRows;
import fengqiao.eventstore.SideRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine in the place of our log. A commit that has returned is durable, so there is
 * nothing to wait for; and the peer is spared to ask where its events went.
 */
final class PeerLog implements CommandLog, AutoCloseable {
    private static final String PLACE =
            "SELECT globalIndex FROM DomainEventEntry WHERE aggregateIdentifier = ? AND"
                    + " sequenceNumber = ?";

    private final JdbcPeer peer;

    PeerLog(JdbcPeer peer) {
        this.peer = peer;
    }

    @Override
    public EventStorageEngine engine() {
        return peer;
    }

    @Override
    public void attach(SideRow row) {
        CommitRows.attach(row);
    }

    @Override
    public OptionalLong position(UnitOfWork<?> unit) {
        return OptionalLong.empty();
    }

    @Override
    public OptionalLong positionOf(String stream, long sequence) {
        try (Connection connection = peer.pool().getConnection();
                PreparedStatement query = connection.prepareStatement(PLACE)) {
            query.setString(1, stream);
            query.setLong(2, sequence);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void awaitDurable() {
        // whatever can be read was committed with fsync
    }

    @Override
    public @Nullable LogTrouble trouble(Throwable failure) {
        return switch (failure) {
            case ConcurrencyException e -> new LogTrouble.StreamTaken();
            case AggregateStreamCreationException e -> new LogTrouble.StreamTaken();
            case PeerRowRefused e when e.constraint() != null ->
                    new LogTrouble.RowTaken(e.constraint());
            default -> null;
        };
    }

    @Override
    public void close() {
        peer.close();
    }
}
