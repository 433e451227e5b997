package fengqiao.command.platform.bus;

import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.platform.log.LogTrouble;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Puts commands on the bus, in the caller's thread, until each is decided: done once, refused, or
 * known to have been done before.
 */
public final class CommandGate {
    private static final int ATTEMPTS = 8;
    private final CommandBus bus;
    private final CommandLog log;
    private final IdempotentAnswers answers;

    public CommandGate(CommandBus bus, CommandLog log, IdempotentAnswers answers) {
        this.bus = bus;
        this.log = log;
        this.answers = answers;
    }

    /**
     * The answer of the command, durable; or the one its key was given before.
     *
     * @throws Refused where it is not lawful, or the log does not take it
     */
    public <A extends Answer<A>> A issue(Object command, Issue issue, Class<A> type) {
        boolean refusedBefore = false;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return attempt(command, issue, type);
            } catch (Refused refused) {
                A known = known(issue, type);
                if (known != null) {
                    return known;
                }
                // The cache may lag behind another instance; a refusal drops the entry.
                if (refusedBefore || refused.refusal().state() == null) {
                    throw refused;
                }
                refusedBefore = true;
            } catch (RuntimeException failure) {
                A known = afterFailure(failure, issue, type);
                if (known != null) {
                    return known;
                }
            }
        }
        throw Refusal.of(BusRule.OVERLOADED).asException();
    }

    private <A extends Answer<A>> A attempt(Object command, Issue issue, Class<A> type) {
        var commit = new Commit();
        MetaData metadata = MetaData.from(Map.of(Issue.KEY, issue, Commit.KEY, commit));
        CommandResultMessage<?>[] result = new CommandResultMessage<?>[1];
        bus.dispatch(
                new GenericCommandMessage<>(
                        new GenericMessage<>(command, metadata), command.getClass().getName()),
                (message, answered) -> result[0] = answered);
        if (result[0].isExceptional()) {
            throw unchecked(result[0].exceptionResult());
        }
        return type.cast(result[0].getPayload()).at(commit.position());
    }

    /** None: the failure may be over with the next attempt. */
    private <A extends Answer<A>> @Nullable A afterFailure(
            RuntimeException failure, Issue issue, Class<A> type) {
        LogTrouble trouble = log.trouble(failure);
        return switch (trouble) {
            case null -> throw failure;
            case LogTrouble.Overloaded o -> throw Refusal.of(BusRule.OVERLOADED).asException();
            case LogTrouble.Unavailable u -> throw Refusal.of(BusRule.UNAVAILABLE).asException();
            case LogTrouble.StreamTaken s -> knownOrDurable(issue, type);
            case LogTrouble.RowTaken r -> knownOrDurable(issue, type);
        };
    }

    private <A extends Answer<A>> @Nullable A known(Issue issue, Class<A> type) {
        CommandKey key = issue.key();
        return key == null ? null : answers.find(key, type);
    }

    /** Who was faster must be readable before the next attempt. */
    private <A extends Answer<A>> @Nullable A knownOrDurable(Issue issue, Class<A> type) {
        A known = known(issue, type);
        if (known == null) {
            log.awaitDurable();
        }
        return known;
    }

    private static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException runtime
                ? runtime
                : new IllegalStateException("command failed", failure);
    }

    /** Where the commit of a command went; filled in by the bus. */
    static final class Commit {
        static final String KEY = "commit";
        private OptionalLong position = OptionalLong.empty();

        void at(OptionalLong last) {
            position = last;
        }

        long position() {
            return position.orElse(0);
        }
    }
}
