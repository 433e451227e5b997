package fengqiao.command.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.AxonBus;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.http.CommandJson;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.command.platform.time.TimeRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.RefusalCode;
import fengqiao.command.refusal.Refused;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The aggregate behind its door, on Axon's own store in memory. */
class MatterDoorTest {
    private static final Instant AT = Instant.parse("2024-05-06T04:00:00Z");
    private final Matters matters =
            new Matters(
                    AxonBus.repository(
                            Matter.class,
                            EmbeddedEventStore.builder()
                                    .storageEngine(new InMemoryEventStorageEngine())
                                    .build()),
                    (stream, sequence) -> OptionalLong.of(100 + sequence));

    private static Issue issue(Instant at, boolean said, @Nullable Long expected) {
        var caller =
                new Caller("office", EnumSet.of(Role.OFFICE), new RegionCode("451324"), null, null);
        return new Issue(caller, new Occurrence(at, said), null, expected);
    }

    @BeforeEach
    void register() {
        inUnit(() -> {
            matters.register(registered(), issue(AT, false, null), AT);
            return true;
        });
    }

    private static MatterRegistered registered() {
        return new MatterRegistered(
                Given.ID,
                "451324-20240506-00000000",
                null,
                PetitionKind.INCIDENT,
                Visit.unspecified(Channel.GRID_PATROL, 1),
                new RegionCode("451324100203001"),
                "02.01.01",
                Given.SEALED,
                null,
                List.of(),
                "w-1",
                AT,
                null,
                Particulars.NONE,
                List.of());
    }

    private MatterAnswer guide(Issue issue) {
        return inUnit(() ->
                matters.step(
                        Given.ID, issue, (state, at) -> new MatterGuided("31.1.01", Given.SEALED)));
    }

    @Test
    void aStepAppliesItsEventAndAnswersTheNewState() {
        MatterAnswer answer = guide(issue(AT.plusSeconds(1), true, 0L));
        assertThat(answer).isEqualTo(new MatterAnswer("m-1", "GUIDED", 0, 1, AT.plusSeconds(1)));
    }

    @Test
    void aStaleSequenceAndAnEarlierTimeAreRefused() {
        Refusal changed =
                fengqiao.command.Refusals.refused(
                        MatterRule.CHANGED, () -> guide(issue(AT, false, 7L)));
        assertThat(changed.position()).isEqualTo(100);
        assertRefused(TimeRule.DECREASING, () -> guide(issue(AT.minusSeconds(1), true, null)));
    }

    @Test
    void aTimeThatNobodySaidYieldsToTheStream() {
        assertThat(guide(issue(AT.minusSeconds(1), false, null)).occurredAt()).isEqualTo(AT);
    }

    @Test
    void aRefusedStepLeavesNothingInTheCache() {
        assertRefused(
                MatterRule.STATE,
                () ->
                        inUnit(() ->
                                matters.step(
                                        Given.ID,
                                        issue(AT, false, null),
                                        (state, at) -> {
                                            state.require(Move.CLOSE);
                                            return new MatterClosed(Given.SEALED);
                                        })));
        assertThat(guide(issue(AT, false, null)).sequence()).isEqualTo(1);
    }

    @Test
    void aSnapshotReadsBackAsItWas() {
        JsonMapper json = CommandJson.lenient();
        for (Given given :
                List.of(
                        Given.incident(),
                        Given.inHand(),
                        Given.inHand().replied().resolved().closed(),
                        Given.incident().guided())) {
            MatterState state = given.state();
            assertThat(json.readValue(json.writeValueAsString(state), MatterState.class))
                    .isEqualTo(state);
        }
    }

    private static void assertRefused(RefusalCode code, Runnable step) {
        fengqiao.command.Refusals.refused(code, step::run);
    }

    private static <T> T inUnit(Supplier<T> work) {
        var unit = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("test"));
        try {
            T result = work.get();
            unit.commit();
            return result;
        } catch (Refused refused) {
            unit.rollback(refused);
            throw refused;
        }
    }
}
