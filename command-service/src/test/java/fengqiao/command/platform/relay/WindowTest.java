package fengqiao.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WindowTest {
    private final Window window = new Window(3, Checkpoint.start(2));

    @Test
    void thePositionWaitsForTheOldestEventOnItsWay() throws InterruptedException {
        assertThat(window.awaitRoom(0)).isTrue();
        Window.Sent one = window.sent(1, 0);
        assertThat(window.awaitRoom(0)).isTrue();
        Window.Sent two = window.sent(2, 1);
        two.acknowledge(0, null);
        assertThat(window.settle().position()).isZero();
        one.acknowledge(0, null);
        Checkpoint settled = window.settle();
        assertThat(settled.position()).isEqualTo(2);
        assertThat(settled.positions()).containsExactly(1, 2);
        assertThat(settled.offsets()).containsExactly(0, 0);
    }

    @Test
    void thereIsNoRoomBeyondItsSize() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            assertThat(window.awaitRoom(0)).isTrue();
        }
        assertThat(window.awaitRoom(0)).isFalse();
        window.sent(1, 0).acknowledge(0, null);
        assertThat(window.awaitRoom(0)).isTrue();
    }

    @Test
    void whatAPartitionHoldsCountsAsDone() {
        var end = new TopicEnd(2, 7, "id");
        window.held(1, 0, end);
        window.held(2, 0, end);
        Checkpoint settled = window.settle();
        assertThat(settled.position()).isEqualTo(2);
        assertThat(settled.positions()).containsExactly(2, 0);
        assertThat(settled.offsets()).containsExactly(7, -1);
    }

    @Test
    void aFailureEndsTheRunAfterWhatWentWell() {
        window.sent(1, 0).acknowledge(0, null);
        window.sent(2, 0).acknowledge(-1, new IllegalStateException("too large"));
        assertThatThrownBy(window::settle).isInstanceOf(RelayInterrupted.class);
    }

    @Test
    void offsetsThatGoBackEndTheRun() {
        window.sent(1, 0).acknowledge(5, null);
        window.sent(2, 0).acknowledge(3, null);
        assertThatThrownBy(window::settle)
                .isInstanceOf(RelayInterrupted.class)
                .hasMessageContaining("lost");
    }
}
