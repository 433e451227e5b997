package fengqiao.command.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.database.Rows;
import fengqiao.command.platform.http.CommandJson;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.platform.log.LogTrouble;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.command.refusal.Refused;
import fengqiao.eventstore.SideRow;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class CommandGateTest {
    private static final Caller WORKER = new Caller("w-1", Set.of(Role.WORKER), null, null, null);
    private final Deque<LogTrouble> troubles = new ArrayDeque<>();
    private final TroubledLog log = new TroubledLog();
    private int handled;

    private record Greet(String whom) {}

    private record Greeting(String stream, long sequence, long position)
            implements Answer<Greeting> {
        @Override
        public Greeting at(long place) {
            return new Greeting(stream, sequence, place);
        }
    }

    private static final class Failing extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient @Nullable LogTrouble trouble;

        private Failing(@Nullable LogTrouble trouble) {
            this.trouble = trouble;
        }
    }

    /** A log whose commits fail as the test says. */
    private static final class TroubledLog implements CommandLog {
        private int awaited;

        @Override
        public EventStorageEngine engine() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void attach(SideRow row) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OptionalLong position(UnitOfWork<?> unit) {
            return OptionalLong.of(7);
        }

        @Override
        public OptionalLong positionOf(String stream, long sequence) {
            return OptionalLong.empty();
        }

        @Override
        public void awaitDurable() {
            awaited++;
        }

        @Override
        public @Nullable LogTrouble trouble(Throwable failure) {
            return failure instanceof Failing failing ? failing.trouble : null;
        }
    }

    private Greeting greet() {
        var bus =
                SimpleCommandBus.builder()
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .build();
        bus.registerHandlerInterceptor(new CommitInterceptor(log, noAnswers()));
        bus.subscribe(
                Greet.class.getName(),
                command -> {
                    handled++;
                    if (!troubles.isEmpty()) {
                        throw new Failing(troubles.pop());
                    }
                    return new Greeting("greetings", 0, 0);
                });
        var issue = new Issue(WORKER, new Occurrence(Instant.EPOCH, false), null, null);
        return new CommandGate(bus, log, noAnswers())
                .issue(new Greet("everybody"), issue, Greeting.class);
    }

    /** Commands without a key ask for no answer of before. */
    private IdempotentAnswers noAnswers() {
        return new IdempotentAnswers(
                new Rows(new PGSimpleDataSource()), log, CommandJson.lenient(), Instant::now);
    }

    private Refused refusal() {
        return catchThrowableOfType(Refused.class, this::greet);
    }

    @Test
    void whatIsTakenAnswersItsPlace() {
        assertThat(greet()).isEqualTo(new Greeting("greetings", 0, 7));
    }

    @Test
    void anOverfullLogIsSaidAtOnceAndNotAskedAgain() {
        troubles.add(new LogTrouble.Overloaded());

        assertThat(refusal().refusal().code()).isEqualTo(BusRule.OVERLOADED);
        assertThat(handled).isEqualTo(1);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidAtOnce() {
        troubles.add(new LogTrouble.Unavailable());

        assertThat(refusal().refusal().code()).isEqualTo(BusRule.UNAVAILABLE);
        assertThat(handled).isEqualTo(1);
    }

    @Test
    void whoeverWasSlowerDecidesAgainOnWhatIsDurableByThen() {
        troubles.addAll(List.of(new LogTrouble.StreamTaken(), new LogTrouble.RowTaken("one")));

        assertThat(greet().position()).isEqualTo(7);
        assertThat(handled).isEqualTo(3);
        assertThat(log.awaited).isEqualTo(2);
    }

    @Test
    void whoeverIsAlwaysSlowerGivesUpInTheEnd() {
        for (int i = 0; i < 100; i++) {
            troubles.add(new LogTrouble.StreamTaken());
        }

        assertThat(refusal().refusal().code()).isEqualTo(BusRule.OVERLOADED);
        assertThat(handled).isLessThan(20);
    }
}
