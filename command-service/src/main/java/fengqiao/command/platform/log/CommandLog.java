package fengqiao.command.platform.log;

import fengqiao.eventstore.SideRow;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What a command's commit needs of the log. A port, so that a benchmark can put the same service on
 * another engine; events and rows of a command are stored together or not at all by any of them.
 */
public interface CommandLog {
    EventStorageEngine engine();

    /** Adds a row to the commit of the command being handled. */
    void attach(SideRow row);

    /** Position of the last event of a command that was committed. */
    OptionalLong position(UnitOfWork<?> unit);

    /** Position of an event, once it is durable. */
    OptionalLong positionOf(String stream, long sequence);

    /** Returns once all that was committed before is durable and may be told. */
    void awaitDurable();

    /** What a failed commit means, or null where it is no matter of the log. */
    @Nullable LogTrouble trouble(Throwable failure);
}
