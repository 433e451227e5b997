package fengqiao.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.command.platform.relay.RelayRefused.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResumptionTest {
    private static final Checkpoint STORED =
            new Checkpoint(10, new long[] {10, 7}, new long[] {5, 3});

    private static TopicEnd end(long position, long offset) {
        return new TopicEnd(position, offset, "id");
    }

    private static long from(@Nullable Checkpoint stored, TopicEnd... ends) {
        return Resumption.of(stored, List.of(ends), 100).checkpoint().position();
    }

    @Test
    void whatWasSentAfterTheLastStoreIsPassedOver() {
        Resumption found = Resumption.of(STORED, List.of(end(14, 7), end(12, 4)), 100);
        assertThat(found.checkpoint().position()).isEqualTo(10);
        assertThat(found.ends()).extracting(TopicEnd::position).containsExactly(14L, 12L);
    }

    @Test
    void aQuietPartitionDoesNotHoldTheOthersBack() {
        assertThat(from(STORED, end(14, 7), end(7, 3))).isEqualTo(10);
    }

    @Test
    void whatKafkaLostIsSentAgain() {
        assertThat(from(STORED, end(10, 5), end(4, 1))).isEqualTo(4);
        assertThat(from(STORED, TopicEnd.EMPTY, TopicEnd.EMPTY)).isZero();
    }

    @Test
    void withoutACheckpointTheTopicAloneDecides() {
        assertThat(from(null, end(14, 7), end(12, 4))).isZero();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertRefused(Reason.PARTITIONS_CHANGED, 100, end(10, 5), end(7, 3), end(1, 0));
        assertRefused(Reason.TOPIC_AHEAD_OF_LOG, 11, end(12, 6), end(7, 3));
        assertRefused(Reason.TOPIC_LOST_RECORDS, 100, end(12, 4), end(7, 3));
    }

    private static void assertRefused(Reason reason, long head, TopicEnd... ends) {
        assertThatThrownBy(() -> Resumption.of(STORED, List.of(ends), head))
                .isInstanceOfSatisfying(
                        RelayRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
